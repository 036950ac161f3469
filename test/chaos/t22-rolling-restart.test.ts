import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { systemClock } from '../../src/platform/clock.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { seededRandom } from '../../src/train/random.ts';
import { chaosResult, chaosSize } from '../support/chaos-size.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { type Doomed, ended, freePort, launch } from '../support/doomed-service.ts';
import { type Edge, startEdge } from '../support/edge.ts';
import { ring, zendeskRing } from '../support/rings.ts';
import { environmentOf } from '../support/world.ts';

const { seed, pick, timeoutMs } = chaosSize(process.env);
const RESTARTS = pick(4, 50);
const SERVICES = 2;
const AT_ONCE = 4;
/** What a supervisor grants before it kills. */
const DRAIN_MS = 10_000;

interface Behind {
  readonly service: Doomed;
  readonly origin: string;
}

let sandbox: Sandbox;
let database: TestDatabase;
let edge: Edge;
let environment: Readonly<Record<string, string>>;
let behind: readonly Behind[] = [];

beforeAll(async () => {
  sandbox = await startSandbox({ clock: systemClock(), liftQuotas: true });
  database = await testDatabase();
  edge = await startEdge({ random: seededRandom(seed) });
  environment = { ...(await environmentOf(sandbox, database)), NOW: '', ROLE: 'web' };
  for (let at = 0; at < SERVICES; at += 1) behind = [...behind, await another()];
  turn();
}, timeoutMs);

afterAll(async () => {
  for (const { service } of behind) service.child.kill('SIGKILL');
  await Promise.all(behind.map(({ service }) => ended(service)));
  await edge.stop();
  await sandbox.stop();
  await database.drop();
});

it(
  'a restart of one process after the other, under load, costs no sender an answer',
  async () => {
    const over = new AbortController();
    const ringing = Promise.all(Array.from({ length: AT_ONCE }, () => keepRinging(over.signal)));
    const drains: number[] = [];
    const codes: (number | null)[] = [];
    for (let restart = 0; restart < RESTARTS; restart += 1) {
      const { drainMs, code } = await replaceOldest();
      drains.push(drainMs);
      codes.push(code);
    }
    over.abort();
    const rung = (await ringing).flat();

    const [stored] = await database.query<{ n: number }>('SELECT count(*)::integer AS n FROM delivery');
    const failed = edge.answers.filter((status) => status >= 300);
    chaosResult('t22 rolling restart', {
      restarts: RESTARTS,
      rung: rung.length,
      'non-2xx': failed.length,
      'longest drain, ms': Math.round(Math.max(...drains)),
    });
    expect(failed).toEqual([]);
    expect(stored?.n).toBe(rung.length);
    expect(codes.filter((code) => code !== 0)).toEqual([]);
    expect(drains.filter((ms) => ms > DRAIN_MS)).toEqual([]);
    // Else nobody rang while they were restarted.
    expect(rung.length).toBeGreaterThan(RESTARTS * 10);
  },
  timeoutMs,
);

async function another(): Promise<Behind> {
  const port = await freePort();
  const service = await launch({ ...environment, PORT: String(port) });
  return { service, origin: `http://127.0.0.1:${port}` };
}

const turn = (): void => edge.turnTo(behind.map(({ origin }) => origin));

/** As a deployment does it: the new one is ready, the old one gets no new requests, then it is asked to end. */
async function replaceOldest(): Promise<{ readonly drainMs: number; readonly code: number | null }> {
  const [oldest, ...others] = behind;
  if (oldest === undefined) throw new Error('There is nobody to replace');
  behind = [...others, await another()];
  turn();
  const asked = performance.now();
  oldest.service.child.kill('SIGTERM');
  await ended(oldest.service);
  return { drainMs: performance.now() - asked, code: oldest.service.child.exitCode };
}

async function keepRinging(signal: AbortSignal): Promise<readonly number[]> {
  const statuses: number[] = [];
  while (!signal.aborted) {
    tickets += 1;
    statuses.push((await ring(edge.origin, zendeskRing({ ticket: String(tickets) }))).status);
    await pause(5);
  }
  return statuses;
}

let tickets = 10_000;
