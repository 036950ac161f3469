import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { systemClock } from '../../src/platform/clock.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { seededRandom } from '../../src/train/random.ts';
import { DESKS } from '../journeys/story.ts';
import { chaosResult, chaosSize } from '../support/chaos-size.ts';
import { askCalmly } from '../support/crowd.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { type Doomed, ended, freePort, launch } from '../support/doomed-service.ts';
import { type Edge, startEdge } from '../support/edge.ts';
import { type Asked, evidenceOf, untilEnded, untilIdle } from '../support/evidence.ts';
import { ledgerFaults } from '../support/ledger-faults.ts';
import { CLEAN, judge } from '../support/oracle.ts';
import { environmentOf } from '../support/world.ts';

const { seed, pick, minutes, whole, timeoutMs } = chaosSize(process.env);

/**
 * At least so many; the long form goes on until its time is over. Among all the others it is scaled down and asserts the same: a start is a
 * second of processor, and forty of them take what thirty suites take.
 */
const KILLS = whole ? 40 : 12;
const TICKETS = whole ? 500 : 150;
/** Asked while one worker lives, so that every kill meets work under way. */
const PER_LIFE = Math.ceil(TICKETS / KILLS);
/** Workers side by side, each killed on its own time: a start costs more than the life that follows. */
const LANES = pick(3, 2);
const SURVIVORS = 2;
const LIFE_MS = { from: 200, to: 3_000 };
const MOST_FAILED_STARTS = 20;
/** Global rule: by five minutes after the last kill. */
const PATIENCE_MS = 300_000;

let sandbox: Sandbox;
let database: TestDatabase;
let edge: Edge;
let environment: Readonly<Record<string, string>>;
const running = new Set<Doomed>();
const asked: Asked[] = [];
let kills = 0;
let failedStarts = 0;

beforeAll(async () => {
  // Real time on both sides: a process started later would begin `NOW` anew and find the sandbox ahead of it.
  sandbox = await startSandbox({ clock: systemClock(), liftQuotas: true });
  database = await testDatabase();
  edge = await startEdge({ random: seededRandom(seed), duplicate: 0.1, delay: 0.05 });
  sandbox.ring(edge.origin);
  environment = { ...(await environmentOf(sandbox, database)), NOW: '', UNCLEAR_SEND_SECONDS: '5' };
  const port = await freePort();
  // The one that takes webhooks in stays: a vendor rings once where nobody answers, and that loss is the sweep's.
  running.add(await launch({ ...environment, ROLE: 'web', PORT: String(port) }));
  edge.turnTo([`http://127.0.0.1:${port}`]);
}, timeoutMs);

afterAll(async () => {
  for (const { child } of running) child.kill('SIGKILL');
  await Promise.all([...running].map(ended));
  await edge.stop();
  await sandbox.stop();
  await database.drop();
});

it(
  'workers killed at random moments lose no ticket and tell nobody twice',
  async () => {
    const started = performance.now();
    const until = minutes === null ? null : Date.now() + minutes * 60_000;
    const goOn = (): boolean =>
      asked.length < TICKETS || kills < KILLS || (until !== null && Date.now() < until);
    await Promise.all(Array.from({ length: LANES }, (_, lane) => killLoop(seed + lane, goOn)));
    for (let survivor = 0; survivor < SURVIVORS; survivor += 1) running.add(await launch(worker()));
    await sandbox.idle();
    await untilEnded(sandbox, asked, PATIENCE_MS);
    await untilIdle(database, PATIENCE_MS);

    const evidence = evidenceOf(sandbox, asked, kills);
    const verdict = judge(evidence);
    const answered = evidence.tickets.filter(({ tags }) => tags.includes('wa_answered')).length;
    const seconds = Math.round((performance.now() - started) / 1_000);
    const { duplicated, delayed } = edge.unruly;
    chaosResult('t01 kill loop', {
      seed,
      size: whole ? 'whole' : 'scaled down',
      kills,
      tickets: asked.length,
      duplicated,
      delayed,
      answered,
      lost: verdict.lost.length,
      doubles: verdict.doubles.length,
      seconds,
    });
    expect(verdict).toEqual(CLEAN);
    // Else no internet was unruly.
    expect(Math.min(duplicated, delayed)).toBeGreaterThan(0);
    expect(await ledgerFaults({ sandbox, database }, asked)).toEqual([]);
    expect(edge.answers.filter((status) => status >= 300)).toEqual([]);
    expect(kills).toBeGreaterThanOrEqual(KILLS);
    expect(asked.length).toBeGreaterThanOrEqual(TICKETS);
  },
  timeoutMs,
);

const worker = (): Readonly<Record<string, string>> => ({ ...environment, ROLE: 'worker', PORT: '0' });

async function killLoop(laneSeed: number, goOn: () => boolean): Promise<void> {
  const random = seededRandom(laneSeed * 7_919);
  while (goOn()) {
    const asking = askSome(random);
    const victim = await launch(worker()).catch(() => null);
    if (victim === null) {
      // On a machine that is this busy the database does not answer in time; a supervisor would start it again.
      failedStarts += 1;
      if (failedStarts > MOST_FAILED_STARTS) throw new Error('Workers do not start any more');
      await asking;
      continue;
    }
    running.add(victim);
    await pause(LIFE_MS.from + random() * (LIFE_MS.to - LIFE_MS.from));
    victim.child.kill('SIGKILL');
    await ended(victim);
    running.delete(victim);
    kills += 1;
    await asking;
  }
}

async function askSome(random: () => number): Promise<void> {
  for (let ticket = 0; ticket < PER_LIFE; ticket += 1) {
    asked.push(askCalmly(sandbox, DESKS[asked.length % DESKS.length] ?? 'zendesk'));
    await pause(random() * 200);
  }
}
