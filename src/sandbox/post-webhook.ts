import { type IncomingHttpHeaders, request } from 'node:http';

/** What a receiver answered. */
export interface WebhookAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
}

/**
 * Sends one webhook over a connection of its own and reads the answer.
 * Not `fetch`: it keeps connections, and one to a service that was killed since fails a delivery that a vendor, who comes
 * from many machines, would have made.
 * @throws the signal's reason, or the error of a connection that was refused or cut
 */
export async function postWebhook(
  url: string,
  webhook: {
    readonly method?: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string | Uint8Array;
    readonly signal: AbortSignal;
  },
): Promise<WebhookAnswer> {
  const { method = 'POST', headers, body, signal } = webhook;
  return new Promise((resolve, reject) => {
    const length = { 'content-length': Buffer.byteLength(body) };
    const sent = request(
      url,
      { method, agent: false, signal, headers: { ...headers, ...length } },
      (answer) => {
        answer.once('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers }));
        answer.once('error', reject);
        answer.resume();
      },
    );
    sent.once('error', (error) => reject(signal.aborted ? signal.reason : error));
    sent.end(body);
  });
}
