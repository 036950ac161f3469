import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { systemClock } from '../../src/platform/clock.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { type Migration, migrations } from '../../src/store/migrate.ts';
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
import { aMigration, migrateTo } from '../support/other-tables.ts';
import { environmentOf } from '../support/world.ts';

const { seed, pick, timeoutMs } = chaosSize(process.env);
const PATIENCE_MS = 120_000;
const LATER = pick(3, 50);
/** Asked before the first, so that every statement has been planned; and between two. */
const PER_TURN = 12;
const BETWEEN_CUSTOMERS_MS = 50;

let sandbox: Sandbox;
let database: TestDatabase;
let edge: Edge;
let environment: Readonly<Record<string, string>>;
const running: Doomed[] = [];
const asked: Asked[] = [];
/** What the processes have logged. */
let said = '';

beforeAll(async () => {
  sandbox = await startSandbox({ clock: systemClock(), liftQuotas: true });
  database = await testDatabase();
  edge = await startEdge({ random: seededRandom(seed) });
  sandbox.ring(edge.origin);
  const policy = { promises: { enabled: true } };
  environment = { ...(await environmentOf(sandbox, database, policy)), NOW: '', LOG_LEVEL: 'warn' };
  await startOne();
}, timeoutMs);

afterAll(async () => {
  for (const { child } of running) child.kill('SIGKILL');
  await Promise.all(running.map(ended));
  await edge.stop();
  await sandbox.stop();
  await database.drop();
});

it(
  'a process works on while later releases change its tables, and its release may be started again on them',
  async () => {
    await askSome();
    await untilEnded(sandbox, asked, PATIENCE_MS);
    const wanted = [...(await migrations())];
    for (let at = 1; at <= LATER; at += 1) {
      wanted.push(...(await laterTables(at)));
      await Promise.all([askSome(), migrateTo(database, wanted)]);
    }
    // Back to the release before, with work in hand.
    await Promise.all([askSome(), startOne()]);
    // What knocks at the moment a door is closed is another test's (T22); here the work goes on.
    await sandbox.idle();
    running[0]?.child.kill('SIGTERM');
    await askSome();
    await sandbox.idle();
    await untilEnded(sandbox, asked, PATIENCE_MS);
    await untilIdle(database, PATIENCE_MS);

    const verdict = judge(evidenceOf(sandbox, asked, LATER));
    chaosResult('t23 rollback', {
      seed,
      'later migrations': LATER,
      tickets: asked.length,
      lost: verdict.lost.length,
      doubles: verdict.doubles.length,
      complaints: complaints().length,
    });
    expect(verdict).toEqual(CLEAN);
    expect(await ledgerFaults({ sandbox, database }, asked)).toEqual([]);
    expect(edge.answers.filter((status) => status >= 300)).toEqual([]);
    // A job that failed and was tried again would end well, too.
    expect(complaints()).toEqual([]);
    expect(running.map(({ child }) => child.exitCode)).toEqual([0, null]);
    expect(await runsSince()).toBeGreaterThan(PER_TURN);
  },
  timeoutMs,
);

async function startOne(): Promise<void> {
  const port = await freePort();
  const service = await launch({ ...environment, PORT: String(port) });
  service.child.stdout?.on('data', (bytes: Buffer) => {
    said += String(bytes);
  });
  running.push(service);
  edge.turnTo([`http://127.0.0.1:${port}`]);
}

/** Statements that failed; a database that is busy while its tables change is slow and not wrong. */
const complaints = (): readonly string[] =>
  said.split('\n').filter((line) => line !== '' && !/StorageUnavailable|did not answer in time/.test(line));

async function askSome(): Promise<void> {
  for (let at = 0; at < PER_TURN; at += 1) {
    asked.push(askCalmly(sandbox, DESKS[asked.length % DESKS.length] ?? 'zendesk'));
    await pause(BETWEEN_CUSTOMERS_MS);
  }
}

/** Every table gets columns, and there is a new one: all that the rule for migrations allows. */
async function laterTables(at: number): Promise<readonly Migration[]> {
  const tables = await database.query<{ name: string }>(
    "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'whereabouts' AND tablename <> 'migration' ORDER BY 1",
  );
  const statements = [
    ...tables.map(
      ({ name }) =>
        `ALTER TABLE ${name} ADD COLUMN later_${at} text DEFAULT 'later', ADD COLUMN count_${at} integer NOT NULL DEFAULT 0`,
    ),
    `CREATE TABLE later_table_${at} (name text PRIMARY KEY)`,
  ];
  return statements.map((sql, step) => aMigration(`9${at}-later-${step}.sql`, sql));
}

/** Runs recorded since the newest migration: without any, it met no work. */
async function runsSince(): Promise<number> {
  const [row] = await database.query<{ n: number }>(
    'SELECT count(*)::integer AS n FROM run WHERE at > (SELECT max(applied_at) FROM migration)',
  );
  return row?.n ?? 0;
}
