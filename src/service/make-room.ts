import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/**
 * Keeps a server open for those who have something to say: beyond `most` connections the one whose last answer (or whose
 * beginning, where there was none) lies back longest is closed for each that comes. A cap alone would let a thousand
 * silent sockets keep every webhook out until their time is over, and again.
 */
export function makeRoom(server: Server, most: number): void {
  // Ordered by when they were of use last: a set keeps the order of adding.
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    if (sockets.size > most) leastUseful(sockets)?.destroy();
  });
  server.on('request', ({ socket }, response) => {
    response.once('finish', () => {
      if (sockets.delete(socket)) sockets.add(socket);
    });
  });
}

function leastUseful(sockets: Set<Socket>): Socket | null {
  for (const socket of sockets) {
    sockets.delete(socket);
    return socket;
  }
  return null;
}
