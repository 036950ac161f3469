import { createServer, type RequestListener, type Server } from 'node:http';
import { closeAfterAnswer } from './close-after-answer.ts';
import { makeRoom } from './make-room.ts';
import { refuseBroken } from './refuse-broken.ts';
import { StartRefused } from './start-refused.ts';

/** What a client may take; the defaults of Node are minutes, and connections without end. */
export interface ClientLimits {
  /** From the connection, or the request before, until all headers are here. */
  readonly headersMs: number;
  /** Until the whole request is here. */
  readonly requestMs: number;
  /** Between looks at who is late. */
  readonly checkMs: number;
  /** Connections at once; whoever comes then takes the place of the one that has been of no use for longest. */
  readonly connections: number;
}

/** Against clients that send slowly on purpose (`reliability.md` 5). A vendor's webhook is here in milliseconds. */
const CLIENT_LIMITS: ClientLimits = {
  headersMs: 10_000,
  requestMs: 15_000,
  checkMs: 2_000,
  connections: 2_000,
};
/** Beyond `connections`: those that are being closed. */
const CLOSING = 1_000;

/** A server that is listening. */
export interface Listening {
  /** With the port it got. */
  readonly origin: string;
  /** Goes on taking requests, and asks each client to send its next one over another connection. */
  closeAfterAnswers(): void;
  /** Takes no new connection, lets open requests end, at most `graceMs`. */
  stop(graceMs: number): Promise<void>;
}

/** Listens on `host:port`. @throws StartRefused when the port is taken or not allowed */
export async function listen(
  app: RequestListener,
  host: string,
  port: number,
  limits: ClientLimits = CLIENT_LIMITS,
): Promise<Listening> {
  const options = {
    headersTimeout: limits.headersMs,
    requestTimeout: limits.requestMs,
    connectionsCheckingInterval: limits.checkMs,
  };
  const server = createServer(options, app);
  server.maxConnections = limits.connections + CLOSING;
  makeRoom(server, limits.connections);
  refuseBroken(server);
  const closeAfterAnswers = closeAfterAnswer(server);
  // Without `maxRequestsPerSocket`: Node does not close a connection that has had them, it answers 503, and a sender that
  // does not look at headers would be refused webhook after webhook.
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(refusal(error, host, port)));
    server.listen(port, host, resolve);
  });
  return { origin: originOf(server, host), closeAfterAnswers, stop: (graceMs) => close(server, graceMs) };
}

/** The commonest reasons why a service does not start, as what to do about them. */
function refusal(error: NodeJS.ErrnoException, host: string, port: number): Error {
  const choose = 'choose another (PORT, in the demo --port)';
  if (error.code === 'EADDRINUSE')
    return new StartRefused(`Port ${port} is taken: end the program that listens there, or ${choose}`);
  if (error.code === 'EACCES')
    return new StartRefused(`Port ${port} is not for this account: ${choose}, 1024 or above`);
  if (error.code === 'EADDRNOTAVAIL')
    return new StartRefused(`HOST ${host} is no address of this machine; 127.0.0.1 and 0.0.0.0 always are`);
  return error;
}

function originOf(server: Server, host: string): string {
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}

async function close(server: Server, graceMs: number): Promise<void> {
  await new Promise<void>((resolve) => {
    const force = setTimeout(() => server.closeAllConnections(), graceMs);
    server.close(() => {
      clearTimeout(force);
      resolve();
    });
    server.closeIdleConnections();
  });
}
