import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** A line to a server of this machine that can be cut, or go quiet, without touching the server others share. */
export interface ShakyLine {
  readonly port: number;
  /** Every connection ends at once. @returns how many */
  cut(): number;
  /** Nothing goes through for so long, in either direction, and no new connection is answered. */
  hang(ms: number): Promise<void>;
  stop(): Promise<void>;
}

export async function shakyLine(to: { readonly host: string; readonly port: number }): Promise<ShakyLine> {
  const pairs = new Set<readonly [Socket, Socket]>();
  let quiet = false;
  const server = createServer((near) => {
    const far = connect(to.port, to.host);
    const pair = [near, far] as const;
    pairs.add(pair);
    for (const socket of pair) {
      socket.on('error', () => undefined);
      socket.once('close', () => {
        pairs.delete(pair);
        near.destroy();
        far.destroy();
      });
    }
    near.on('data', (chunk) => far.write(chunk));
    far.on('data', (chunk) => near.write(chunk));
    if (quiet) for (const socket of pair) socket.pause();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const cut = (): number => {
    const ended = pairs.size;
    for (const pair of pairs) for (const socket of pair) socket.resetAndDestroy();
    return ended;
  };
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    cut,
    hang: async (ms) => {
      quiet = true;
      for (const pair of pairs) for (const socket of pair) socket.pause();
      await pause(ms);
      quiet = false;
      for (const pair of pairs) for (const socket of pair) socket.resume();
    },
    stop: async () => {
      cut();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}
