import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

/** A way between the service and another server on which things go wrong. */
export interface Proxy {
  readonly port: number;
  /** All is well again. */
  open(): Promise<void>;
  /** Nothing goes through any more in either direction, and nobody hangs up: a line that is half open. */
  hang(): void;
  /** Nobody listens: connections are refused, and those there are end. */
  refuse(): Promise<void>;
  stop(): Promise<void>;
}

const LOOPBACK = '127.0.0.1';

/** Listens on this machine and passes everything on to `port` on it. */
export async function aProxy(port: number): Promise<Proxy> {
  const sockets = new Set<Socket>();
  let hangs = false;
  const server = createServer((near) => {
    const far = connect({ host: LOOPBACK, port });
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        sockets.delete(socket);
        near.destroy();
        far.destroy();
      });
    }
    near.pipe(far);
    far.pipe(near);
    // A socket that is paused keeps what it is sent to itself.
    if (hangs) for (const socket of [near, far]) socket.pause();
  });
  await listen(server, 0);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port');
  const refuse = async (): Promise<void> => {
    for (const socket of sockets) socket.destroy();
    if (!server.listening) return;
    server.close();
    await once(server, 'close');
  };
  return {
    port: address.port,
    open: async () => {
      hangs = false;
      for (const socket of sockets) socket.resume();
      if (!server.listening) await listen(server, address.port);
    },
    hang: () => {
      hangs = true;
      for (const socket of sockets) socket.pause();
    },
    refuse,
    stop: refuse,
  };
}

async function listen(server: Server, port: number): Promise<void> {
  server.listen(port, LOOPBACK);
  await once(server, 'listening');
}
