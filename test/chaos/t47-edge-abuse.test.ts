import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemClock } from '../../src/platform/clock.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { chaosResult, chaosSize } from '../support/chaos-size.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { type Doomed, freePort, launch } from '../support/doomed-service.ts';
import { ring, signed, withSecret, zendeskRing } from '../support/rings.ts';
import { environmentOf } from '../support/world.ts';

const MB = 1024 * 1024;
/** More than the service lets stand at once. */
const SILENT = 2_500;
const TRICKLING = 150;
/** What thousands of sockets and the garbage of refused bodies may cost; an unbounded one costs ten times that. */
const MOST_GROWTH = 300 * MB;
/** Webhooks of helpdesks are cut off after ten seconds. Slower than this is not slow, it is lost. */
const SENDER_WAITS_MS = 10_000;

const size = chaosSize(process.env);

let sandbox: Sandbox;
let database: TestDatabase;
let service: Doomed;
let origin: string;
const sockets: Socket[] = [];

beforeAll(async () => {
  sandbox = await startSandbox({ clock: systemClock(), liftQuotas: true });
  database = await testDatabase();
  const port = await freePort();
  origin = `http://127.0.0.1:${port}`;
  const environment = await environmentOf(sandbox, database);
  service = await launch({ ...environment, PORT: String(port), NOW: '', ROLE: 'web' });
}, size.timeoutMs);

afterAll(async () => {
  for (const socket of sockets) socket.destroy();
  service.child.kill('SIGKILL');
  await sandbox.stop();
  await database.drop();
});

async function memory(): Promise<number> {
  const text = await (await fetch(`${origin}/metrics`)).text();
  return Number(/^process_resident_memory_bytes (\S+)$/m.exec(text)?.[1]);
}

async function open(): Promise<Socket> {
  const socket = connect(Number(new URL(origin).port), '127.0.0.1');
  socket.on('error', () => undefined);
  sockets.push(socket);
  await once(socket, 'connect');
  return socket;
}

let lastTicket = 900_000;

/** Genuine webhooks, one after the other, while `abuse` goes on. @returns how long each took, in ms, sorted */
async function ringBeside(abuse: Promise<unknown>, atLeast: number): Promise<readonly number[]> {
  const took: number[] = [];
  let going = true;
  const over = abuse.finally(() => {
    going = false;
  });
  while (going || took.length < atLeast) {
    lastTicket += 1;
    const began = performance.now();
    const { status } = await ring(origin, zendeskRing({ ticket: String(lastTicket) }));
    took.push(performance.now() - began);
    expect(status).toBe(202);
  }
  await over;
  return took.sort((a, b) => a - b);
}

const p99 = (sorted: readonly number[]): number => sorted[Math.floor(sorted.length * 0.99)] ?? 0;

async function manySockets(): Promise<void> {
  for (let opened = 0; opened < SILENT; opened += 100) await Promise.all(Array.from({ length: 100 }, open));
  const slow = await Promise.all(Array.from({ length: TRICKLING }, open));
  for (const [at, socket] of slow.entries())
    socket.write(
      at % 2 === 0
        ? 'POST /webhooks/zendesk HTTP/1.1\r\nhost: a\r\n'
        : 'POST /webhooks/zendesk HTTP/1.1\r\nhost: a\r\ncontent-length: 200000\r\n\r\n',
    );
  for (let rounds = 0; rounds < size.pick(10, 600); rounds += 1) {
    for (const [at, socket] of slow.entries())
      if (!socket.destroyed) socket.write(at % 2 === 0 ? 'x: y\r\n' : 'x');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

const BAD_BODIES = [
  `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
  `${'{"a":'.repeat(40_000)}1${'}'.repeat(40_000)}`,
  `{"ticket_id":"1",${Array.from({ length: 15_000 }, (_, n) => `"k${n}":1`).join()}}`,
  '{"ticket_id":"1","__proto__":{"isAdmin":true}}',
  `{"ticket_id":"1","more":"${'\\u0000'.repeat(30_000)}`,
];

async function badBodies(): Promise<ReadonlyMap<number, number>> {
  const statuses = new Map<number, number>();
  const count = (status: number): void => void statuses.set(status, (statuses.get(status) ?? 0) + 1);
  const huge = 'x'.repeat(10 * MB);
  for (let round = 0; round < size.pick(4, 200); round += 1) {
    for (const body of BAD_BODIES) {
      count((await ring(origin, signed(body))).status);
      count((await ring(origin, withSecret(body))).status);
    }
    // Refused before it is here, so the sender may find the connection closed while it still sends.
    const sent = await Promise.allSettled(Array.from({ length: 5 }, () => ring(origin, signed(huge))));
    for (const result of sent) count(result.status === 'fulfilled' ? result.value.status : 413);
  }
  return statuses;
}

describe('while the edge is abused', () => {
  it('genuine webhooks are taken in beside thousands of silent and trickling sockets, in bounded memory', async () => {
    const before = await memory();
    const took = await ringBeside(manySockets(), size.pick(50, 1_000));
    const grown = (await memory()) - before;
    expect(took.at(-1)).toBeLessThan(SENDER_WAITS_MS);
    expect(grown).toBeLessThan(MOST_GROWTH);
    chaosResult('t47 sockets', {
      silent: SILENT,
      trickling: TRICKLING,
      webhooks: took.length,
      'p99 ms': Math.round(p99(took)),
      'MB grown': Math.round(grown / MB),
    });
  });

  it('and beside bodies made to do harm, all of which are refused', async () => {
    const before = await memory();
    const bodies = badBodies();
    const took = await ringBeside(bodies, size.pick(50, 1_000));
    const statuses = await bodies;
    const grown = (await memory()) - before;
    expect([...statuses.keys()].toSorted((a, b) => a - b)).toEqual([400, 413]);
    expect(took.at(-1)).toBeLessThan(SENDER_WAITS_MS);
    expect(grown).toBeLessThan(MOST_GROWTH);
    chaosResult('t47 bodies', {
      refused: [...statuses.values()].reduce((sum, n) => sum + n, 0),
      webhooks: took.length,
      'p99 ms': Math.round(p99(took)),
      'MB grown': Math.round(grown / MB),
    });
  });

  it('each of them is stored once, and nothing else is', async () => {
    const rows = await database.query<{ n: number; tickets: number }>(
      'SELECT count(*)::integer AS n, count(DISTINCT ticket_id)::integer AS tickets FROM whereabouts.delivery',
    );
    const rung = lastTicket - 900_000;
    expect(rows).toEqual([{ n: rung, tickets: rung }]);
    expect(rung).toBeGreaterThanOrEqual(100);
  });
});
