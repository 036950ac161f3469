import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type ClientLimits, type Listening, listen } from '../../src/service/http-server.ts';

const LIMITS: ClientLimits = { headersMs: 400, requestMs: 800, checkMs: 50, connections: 20 };

let server: Listening;
let sockets: Socket[];
let held: (() => void)[];

beforeEach(async () => {
  sockets = [];
  held = [];
  server = await listen(
    (request, response) => {
      request.resume();
      if (request.url === '/held') held.push(() => response.end('held'));
      else request.on('end', () => response.end('answered'));
    },
    '127.0.0.1',
    0,
    LIMITS,
  );
});
afterEach(async () => {
  for (const socket of sockets) socket.destroy();
  await server.stop(0);
});

interface Client {
  readonly socket: Socket;
  readonly said: () => string;
  readonly closed: Promise<unknown>;
}

async function client(): Promise<Client> {
  const socket = connect(Number(new URL(server.origin).port), '127.0.0.1');
  sockets.push(socket);
  let said = '';
  socket.on('data', (chunk) => {
    said += chunk.toString();
  });
  socket.on('error', () => undefined);
  const closed = once(socket, 'close');
  await once(socket, 'connect');
  return { socket, said: () => said, closed };
}

/** Sends a byte now and then, for as long as anybody listens. */
function trickle({ socket }: Client, bytes: string): void {
  const timer = setInterval(() => socket.write(bytes), 50);
  socket.once('close', () => clearInterval(timer));
}

describe('a client that is slow on purpose', () => {
  it('and never says anything is let go', async () => {
    const silent = await client();
    await silent.closed;
    expect(silent.said()).not.toMatch(/200/);
  });

  it('with its headers is let go, however steadily it sends', async () => {
    const slow = await client();
    slow.socket.write('POST / HTTP/1.1\r\nhost: a\r\n');
    trickle(slow, 'x: y\r\n');
    await slow.closed;
    expect(slow.said()).toMatch(/^HTTP\/1\.1 408 .*x-content-type-options: nosniff/s);
  });

  it('with its body is let go, however steadily it sends', async () => {
    const slow = await client();
    slow.socket.write('POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 100000\r\n\r\n');
    trickle(slow, 'x');
    await slow.closed;
    expect(slow.said()).not.toMatch(/200/);
  });
});

describe('a server that is full of silent connections', () => {
  it('answers whoever has something to say', async () => {
    const silent = await Promise.all(Array.from({ length: LIMITS.connections }, client));
    const answer = await fetch(server.origin);
    expect(await answer.text()).toBe('answered');
    // The one that had been silent for longest made room.
    await silent[0]?.closed;
    expect(silent.slice(1).some(({ socket }) => socket.destroyed)).toBe(false);
  });

  it('closes the silent ones first, and not who has just been answered', async () => {
    const useful = await client();
    const silent = await Promise.all(Array.from({ length: LIMITS.connections - 1 }, client));
    useful.socket.write('GET / HTTP/1.1\r\nhost: a\r\n\r\n');
    await once(useful.socket, 'data');
    await client();
    await silent[0]?.closed;
    expect(useful.socket.destroyed).toBe(false);
  });
});
