import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** A way between the service and another server on which things go wrong. */
export interface Proxy {
  readonly port: number;
  /**
   * - `through`: all is well
   * - `hang`: nothing goes through any more in either direction, and nobody hangs up; half-open is the same seen later
   * - `refuse`: new connections are cut, and so are those there are
   */
  mode: 'through' | 'hang' | 'refuse';
  stop(): Promise<void>;
}

/** Listens on this machine and passes everything on to `port` on it. */
export async function aProxy(port: number): Promise<Proxy> {
  const sockets = new Set<Socket>();
  let mode: Proxy['mode'] = 'through';
  const server = createServer((near) => {
    const far = connect({ host: '127.0.0.1', port });
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        sockets.delete(socket);
        near.destroy();
        far.destroy();
      });
    }
    if (mode === 'refuse') near.destroy();
    near.pipe(far);
    far.pipe(near);
    if (mode === 'hang') hang([near, far]);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port');
  return {
    port: address.port,
    get mode() {
      return mode;
    },
    set mode(next) {
      mode = next;
      if (next === 'hang') hang(sockets);
      if (next === 'refuse') for (const socket of sockets) socket.destroy();
      if (next === 'through') for (const socket of sockets) socket.resume();
    },
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Piped sockets flow by themselves; one that is unpiped and paused keeps what it is sent to itself. */
function hang(sockets: Iterable<Socket>): void {
  for (const socket of sockets) socket.pause();
}
