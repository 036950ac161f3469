import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type Fault, Faults } from './faults.ts';
import type { RequestLog } from './request-log.ts';

/** One request as a stand-in handles it: bytes in, answer out. */
export interface StandInRequest {
  readonly method: string;
  readonly url: URL;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
}

export interface StandInAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
  /** Short name for the log: `ticket.update`. */
  readonly operation: string;
}

export interface StandIn {
  readonly vendor: string;
  readonly handle: (request: StandInRequest) => StandInAnswer | Promise<StandInAnswer>;
}

/** A stand-in on a port of this machine. */
export interface RunningStandIn {
  readonly origin: string;
  readonly faults: Faults;
  stop(): Promise<void>;
}

const LOOPBACK = '127.0.0.1';

/** Puts a stand-in behind real HTTP, with its faults and the common log. `port` 0: any free one. */
export async function serveStandIn(standIn: StandIn, log: RequestLog, port = 0): Promise<RunningStandIn> {
  const faults = new Faults();
  const server = createServer((request, response) => {
    void answer(standIn, faults, log, { request, response });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOOPBACK, resolve);
  });
  return { origin: `http://${LOOPBACK}:${portOf(server)}`, faults, stop: () => close(server) };
}

/** What goes out and into the log; no operation when the stand-in could not say one. */
type LoggedAnswer = Omit<StandInAnswer, 'operation'> & { readonly operation: string | null };

async function answer(
  standIn: StandIn,
  faults: Faults,
  log: RequestLog,
  http: { readonly request: IncomingMessage; readonly response: ServerResponse },
): Promise<void> {
  const { request, response } = http;
  const method = request.method ?? 'GET';
  const path = request.url ?? '/';
  const body = await bodyOf(request).catch(() => null);
  if (body === null) return;
  const fault = faults.take(method, path);
  const entry = { vendor: standIn.vendor, at: Date.now(), method, path, fault: fault?.kind ?? null };
  if (fault !== null && ['answer', 'hang', 'reset'].includes(fault.kind)) {
    log.add({ ...entry, status: fault.kind === 'answer' ? (fault.status ?? 500) : null, operation: null });
    playInstead(fault, response);
    return;
  }
  if (fault?.kind === 'delayed') await pause(fault.ms ?? 0);
  const real = await handle(standIn, request, body);
  const given = fault?.kind === 'masked' ? mask(real, fault) : real;
  log.add({ ...entry, status: fault?.kind === 'lost' ? null : given.status, operation: given.operation });
  if (fault?.kind === 'late') await pause(fault.ms ?? 0);
  send(given, fault, response);
}

const mask = (real: LoggedAnswer, { status = 502, headers = {}, body = '' }: Fault): LoggedAnswer => ({
  operation: real.operation,
  status,
  headers,
  body,
});

/** A bug in a stand-in must show in the test it spoils, and not end the process that runs all the others. */
async function handle(standIn: StandIn, request: IncomingMessage, body: Buffer): Promise<LoggedAnswer> {
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
  );
  try {
    // Put together as text: given a base, `new URL` takes `//host/path` for another host.
    const url = new URL(`http://${LOOPBACK}${request.url ?? '/'}`);
    return await standIn.handle({ method: request.method ?? 'GET', url, headers, body });
  } catch (error) {
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { status: 500, operation: null, body: JSON.stringify({ brokenStandIn: standIn.vendor, message }) };
  }
}

function playInstead(fault: Fault, response: ServerResponse): void {
  if (fault.kind === 'reset') response.socket?.resetAndDestroy();
  if (fault.kind !== 'answer') return;
  response.writeHead(fault.status ?? 500, { 'content-type': 'application/json', ...fault.headers });
  response.end(fault.body ?? '{}');
}

function send(given: LoggedAnswer, fault: Fault | null, response: ServerResponse): void {
  if (fault?.kind === 'lost') {
    response.socket?.resetAndDestroy();
    return;
  }
  const bytes = Buffer.from(given.body);
  const headers = { 'content-type': 'application/json', ...given.headers };
  if (fault?.kind === 'truncated') {
    response.writeHead(given.status, { ...headers, 'content-length': String(bytes.length) });
    response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => response.socket?.destroy());
    return;
  }
  response.writeHead(given.status, headers);
  if (fault?.kind === 'sliced') void slice(bytes, fault.ms ?? 0, response);
  else response.end(bytes);
}

const SLICES = 20;

async function slice(bytes: Buffer, ms: number, response: ServerResponse): Promise<void> {
  const size = Math.ceil(bytes.length / SLICES);
  for (let from = 0; from < bytes.length && !response.destroyed; from += size) {
    response.write(bytes.subarray(from, from + size));
    await pause(ms / SLICES);
  }
  response.end();
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** Does not keep a process alive that has nothing else to do. */
const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms).unref();
  });

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string')
    throw new Error('The stand-in is not listening on a port');
  return address.port;
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
}
