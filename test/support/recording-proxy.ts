import { createServer, type IncomingMessage } from 'node:http';

/** What went by, both ways. */
export interface Exchange {
  readonly path: string;
  readonly requestHeaders: Readonly<Record<string, string>>;
  readonly requestBody: string;
  readonly answerBody: string;
}

export interface RecordingProxy {
  readonly origin: string;
  readonly exchanges: readonly Exchange[];
  stop(): Promise<void>;
}

/** Passes everything on to `target`, and keeps what was said. */
export async function recordingProxy(target: () => string): Promise<RecordingProxy> {
  const exchanges: Exchange[] = [];
  const server = createServer((request, response) => {
    void pass(request).then(
      ({ status, headers, body }) => {
        response.writeHead(status, headers);
        response.end(body);
      },
      () => response.destroy(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    origin: `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`,
    exchanges,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };

  async function pass(
    request: IncomingMessage,
  ): Promise<{ status: number; headers: Record<string, string>; body: string }> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    const sent = Buffer.concat(chunks);
    const requestHeaders = headersOf(request.headers);
    const {
      host: _host,
      connection: _c,
      'content-length': _l,
      'transfer-encoding': _t,
      'accept-encoding': _e,
      ...kept
    } = requestHeaders;
    const method = request.method ?? 'GET';
    const answer = await fetch(`${target()}${request.url ?? '/'}`, {
      method,
      headers: kept,
      redirect: 'manual',
      ...(sent.length === 0 ? {} : { body: sent }),
    });
    const body = await answer.text();
    exchanges.push({
      path: request.url ?? '/',
      requestHeaders,
      requestBody: sent.toString('utf8'),
      answerBody: body,
    });
    const {
      'content-length': _length,
      'transfer-encoding': _coding,
      connection: _conn,
      ...headers
    } = Object.fromEntries(answer.headers);
    return { status: answer.status, headers, body };
  }
}

const headersOf = (headers: IncomingMessage['headers']): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
