import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { systemClock } from '../../src/platform/clock.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { DESKS, type Desk } from '../journeys/story.ts';
import { chaosResult, chaosSize } from '../support/chaos-size.ts';
import { askCalmly } from '../support/crowd.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { type Doomed, ended, freePort, launch } from '../support/doomed-service.ts';
import { evidenceOf, untilEnded, untilIdle } from '../support/evidence.ts';
import { CLEAN, judge, type Verdict } from '../support/oracle.ts';
import { environmentOf } from '../support/world.ts';

const { timeoutMs } = chaosSize(process.env);
const PATIENCE_MS = 120_000;
/** How long a worker that wakes up may take over what it was about to do. */
const AWAKE_MS = 4_000;
/** Long enough to stop the worker in, shorter than its patience with a read. */
const HELD_MS = 2_000;

/**
 * The answer a worker reads last before it writes; it is under way when the worker is stopped, lies there when it wakes
 * up, and says that nothing has happened.
 */
const LAST_READ: Readonly<Record<Desk, (id: string) => { readonly path: RegExp; readonly nth: number }>> = {
  zendesk: (id) => ({ path: new RegExp(`/tickets/${id}/comments`), nth: 1 }),
  gorgias: (id) => ({ path: new RegExp(`/tickets/${id}(?!\\d|/)`), nth: 2 }),
};

interface Ending {
  readonly verdict: Verdict;
  /** Writes a helpdesk took after the stopped worker woke up. */
  readonly writesByZombie: readonly string[];
}

const endings = new Map<Desk, Ending>();

beforeAll(async () => {
  await Promise.all(DESKS.map(async (desk) => endings.set(desk, await outlive(desk))));
}, timeoutMs);

describe('a worker that is stopped before it writes, and wakes up when another has the ticket', () => {
  it.each(DESKS)('writes nothing more on %s', (desk) => {
    expect(endings.get(desk)).toEqual({ verdict: CLEAN, writesByZombie: [] });
  });
});

async function outlive(desk: Desk): Promise<Ending> {
  const sandbox = await startSandbox({ clock: systemClock(), liftQuotas: true });
  const database = await testDatabase();
  const started: Doomed[] = [];
  try {
    return await stopAndGoOn(desk, { sandbox, database, started });
  } finally {
    for (const { child } of started) child.kill('SIGKILL');
    await Promise.all(started.map(ended));
    await sandbox.stop();
    await database.drop();
  }
}

async function stopAndGoOn(
  desk: Desk,
  { sandbox, database, started }: { sandbox: Sandbox; database: TestDatabase; started: Doomed[] },
): Promise<Ending> {
  const port = await freePort();
  const environment = {
    ...(await environmentOf(sandbox, database)),
    NOW: '',
    UNCLEAR_SEND_SECONDS: '1',
    PORT: String(port),
  };
  const zombie = await launch(environment);
  started.push(zombie);
  sandbox.ring(`http://127.0.0.1:${port}`);
  const asked = askCalmly(sandbox, desk);
  // Nothing has been sent yet: what follows happens before the first webhook leaves.
  holdLastRead(sandbox, desk, asked.id);
  await untilHeld(sandbox, desk);
  zombie.child.kill('SIGSTOP');
  started.push(await launch({ ...environment, ROLE: 'worker', PORT: '0' }));
  await untilEnded(sandbox, [asked], PATIENCE_MS);
  // The other one tags and settles after its text; what comes from now on is the zombie's.
  await untilIdle(database, PATIENCE_MS);
  const seen = sandbox.log.entries().length;
  zombie.child.kill('SIGCONT');
  await untilAwake(port);
  await pause(AWAKE_MS);
  const late = sandbox.log.entries(desk).filter(({ number, method }) => number > seen && method !== 'GET');
  const writesByZombie = late
    .filter(({ status }) => status !== null && status < 300)
    .map(({ method, path }) => `${method} ${path}`);
  const verdict = judge(evidenceOf(sandbox, [asked], 1));
  chaosResult(`t04 zombie on ${desk}`, { tried: late.length, written: writesByZombie.length });
  return { verdict, writesByZombie };
}

function holdLastRead(sandbox: Sandbox, desk: Desk, id: string): void {
  const { path, nth } = LAST_READ[desk](id);
  const { faults } = sandbox.servers[desk];
  const match = { method: 'GET', path };
  for (let earlier = 1; earlier < nth; earlier += 1) faults.add({ kind: 'late', ms: 0, match, times: 1 });
  faults.add({ kind: 'late', ms: HELD_MS, match, times: 1 });
}

async function untilHeld(sandbox: Sandbox, desk: Desk): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  const { nth } = LAST_READ[desk]('0');
  const held = (): number => sandbox.log.entries(desk).filter(({ fault }) => fault === 'late').length;
  while (held() < nth && Date.now() < until) await pause(5);
  if (held() < nth) throw new Error('The worker did not come to its last read');
}

/** It answers again, so it has been through everything that lay there when it woke up. */
async function untilAwake(port: number): Promise<void> {
  const answer = await fetch(`http://127.0.0.1:${port}/healthz`, {
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  if (!answer.ok) throw new Error('The stopped worker did not wake up');
}
