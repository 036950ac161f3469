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
const GRACE_MS = 10_000;
/** The edge knows after two questions, and hears them late on a busy machine. */
const ASK_EVERY_MS = 200;
const DRAIN_SECONDS = 3;

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
  edge = await startEdge({ random: seededRandom(seed), askEveryMs: ASK_EVERY_MS });
  environment = {
    ...(await environmentOf(sandbox, database)),
    NOW: '',
    ROLE: 'web',
    DRAIN_SECONDS: String(DRAIN_SECONDS),
  };
  for (let at = 0; at < SERVICES; at += 1) behind = [...behind, await another()];
  turnTo(behind);
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
    const leaves: number[] = [];
    const codes: (number | null)[] = [];
    for (let restart = 0; restart < RESTARTS; restart += 1) {
      const { leaveMs, code } = await replaceOldest();
      leaves.push(leaveMs);
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
      'longest leave, ms': Math.round(Math.max(...leaves)),
    });
    expect(failed).toEqual([]);
    expect(stored?.n).toBe(rung.length);
    expect(codes.filter((code) => code !== 0)).toEqual([]);
    expect(leaves.filter((ms) => ms > GRACE_MS)).toEqual([]);
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

const turnTo = (services: readonly Behind[]): void => edge.turnTo(services.map(({ origin }) => origin));

/** As a deployment does it: the new one is ready, then the old one is asked to end. That it leaves, the edge finds out itself. */
async function replaceOldest(): Promise<{ readonly leaveMs: number; readonly code: number | null }> {
  const [oldest, ...others] = behind;
  if (oldest === undefined) throw new Error('There is nobody to replace');
  const newest = await another();
  behind = [...others, newest];
  turnTo([oldest, ...behind]);
  const asked = performance.now();
  oldest.service.child.kill('SIGTERM');
  await ended(oldest.service);
  turnTo(behind);
  return { leaveMs: performance.now() - asked, code: oldest.service.child.exitCode };
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
