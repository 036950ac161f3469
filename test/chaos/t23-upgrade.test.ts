import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, expect, it } from '@jest/globals';
import { systemClock } from '../../src/platform/clock.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { type Migration, migrations } from '../../src/store/migrate.ts';
import { seededRandom } from '../../src/train/random.ts';
import { DESKS } from '../journeys/story.ts';
import { chaosResult, chaosSize } from '../support/chaos-size.ts';
import { askCalmly } from '../support/crowd.ts';
import { askHeldUp, statesIn } from '../support/cut-off.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { type Doomed, ended, freePort, launch } from '../support/doomed-service.ts';
import { type Edge, startEdge } from '../support/edge.ts';
import { type Asked, evidenceOf, untilEnded, untilIdle } from '../support/evidence.ts';
import { ledgerFaults } from '../support/ledger-faults.ts';
import { CLEAN, judge } from '../support/oracle.ts';
import { takeBackTo } from '../support/other-tables.ts';
import { startReceiver } from '../support/receiver.ts';
import { untilTrue } from '../support/until-true.ts';
import { environmentOf } from '../support/world.ts';

const { seed, pick, timeoutMs } = chaosSize(process.env);
const PATIENCE_MS = 120_000;
const SERVICES = 2;
const ANSWERED_BEFORE = 4;
const BETWEEN_CUSTOMERS_MS = 60;

/** Everything there is when the older process is killed; fewer, and the run is void. */
const IN_FLIGHT: Readonly<Record<string, number>> = {
  'effect sending': 4,
  'effect accepted': 1,
  'effect sent': 2,
  'effect unclear': 1,
  'effect settled': ANSWERED_BEFORE,
  'job active': 6,
  'job retry': 1,
  'job created': 1,
};

const released = await migrations();
const before = released.slice(0, -1).map(({ name }, at) => [name, released.slice(0, at + 1)] as const);

interface Upgrade {
  readonly sandbox: Sandbox;
  readonly database: TestDatabase;
  readonly edge: Edge;
  readonly environment: Readonly<Record<string, string>>;
  readonly running: Set<Doomed>;
  readonly asked: Asked[];
}

let upgrade: Upgrade;
afterEach(async () => {
  const { running, edge, sandbox, database } = upgrade;
  for (const { child } of running) child.kill('SIGKILL');
  await Promise.all([...running].map(ended));
  await edge.stop();
  await sandbox.stop();
  await database.drop();
});

it.each(pick(before.slice(-1), before))(
  'rows in flight from when %s was the newest are brought to their end by this release',
  async (newest, older) => {
    upgrade = await aShop();
    const { sandbox, database, edge, running, asked } = upgrade;
    const inFlight = await killAtWork(upgrade);
    const promised = await leaveAs(older, upgrade);
    const meanwhile = await upgradeUnderLoad(upgrade);
    await sandbox.idle();
    await untilEnded(sandbox, asked, PATIENCE_MS);
    await untilIdle(database, PATIENCE_MS);

    const verdict = judge(evidenceOf(sandbox, asked, 1));
    const after = await statesIn(database);
    chaosResult(`t23 upgrade from ${newest}`, {
      seed,
      tickets: asked.length,
      'in flight': Object.values(inFlight).reduce((sum, n) => sum + n, 0),
      'promises due': promised ?? 'not yet made',
      'asked while the tables changed': meanwhile,
      lost: verdict.lost.length,
      doubles: verdict.doubles.length,
    });
    expect(verdict).toEqual(CLEAN);
    expect(await ledgerFaults({ sandbox, database }, asked)).toEqual([]);
    expect(edge.answers.filter((status) => status >= 300)).toEqual([]);
    expect(Object.keys(after).filter((name) => /sending|accepted|sent$|^job/.test(name))).toEqual([]);
    expect(await promisesNotLookedAt(database)).toEqual([]);
    expect([...running].map(({ child }) => child.exitCode)).toEqual([null, null]);
    // Else nothing was due, or nobody wrote while the tables changed.
    expect(promised).not.toBe(0);
    expect(meanwhile).toBeGreaterThan(5);
  },
  timeoutMs,
);

async function aShop(): Promise<Upgrade> {
  const sandbox = await startSandbox({ clock: systemClock(), liftQuotas: true });
  const database = await testDatabase();
  const edge = await startEdge({ random: seededRandom(seed) });
  sandbox.ring(edge.origin);
  const policy = { promises: { enabled: true, quietHours: { from: '00:00', to: '00:00' } } };
  const environment = {
    ...(await environmentOf(sandbox, database, policy)),
    NOW: '',
    UNCLEAR_SEND_SECONDS: '1',
  };
  return { sandbox, database, edge, environment, running: new Set(), asked: [] };
}

async function startOne({ environment, running }: Upgrade): Promise<string> {
  const port = await freePort();
  running.add(await launch({ ...environment, PORT: String(port) }));
  return `http://127.0.0.1:${port}`;
}

/** A process that has answered some, is at work on others, and ends as by `kill -9`. */
async function killAtWork(given: Upgrade): Promise<Readonly<Record<string, number>>> {
  const { sandbox, database, edge, running, asked } = given;
  edge.turnTo([await startOne(given)]);
  for (let at = 0; at < ANSWERED_BEFORE; at += 1) asked.push(askNext(given));
  asked.push(...askHeldUp(sandbox));
  let states: Readonly<Record<string, number>> = {};
  await untilTrue(async () => {
    states = await statesIn(database);
    return Object.entries(IN_FLIGHT).every(([name, least]) => (states[name] ?? 0) >= least);
  });
  for (const one of running) {
    one.child.kill('SIGKILL');
    await ended(one);
  }
  running.clear();
  for (const desk of DESKS) sandbox.servers[desk].faults.clear();
  return states;
}

/**
 * As the older release left it: its tables, its jobs, and promises that have fallen due since.
 * @returns how many of those; `null`: it had none to give
 */
async function leaveAs(older: readonly Migration[], { database }: Upgrade): Promise<number | null> {
  await takeBackTo(database, older);
  const [table] = await database.query("SELECT FROM pg_tables WHERE tablename = 'promise'");
  if (table === undefined) return null;
  return (await database.query("UPDATE promise SET look_at = now() - interval '1 hour' RETURNING id")).length;
}

/** Both processes start at once and bring the tables up to date while webhooks come. @returns how many came meanwhile */
async function upgradeUnderLoad(given: Upgrade): Promise<number> {
  const { environment, edge, sandbox, asked } = given;
  const receiver = await startReceiver(environment);
  edge.turnTo([receiver.origin]);
  const first = asked.length;
  const starting = Promise.all(Array.from({ length: SERVICES }, () => startOne(given)));
  let ready = false;
  const asking = (async () => {
    while (!ready) {
      asked.push(askNext(given));
      await pause(BETWEEN_CUSTOMERS_MS);
    }
  })();
  const origins = await starting.finally(() => {
    ready = true;
  });
  await asking;
  await sandbox.idle();
  edge.turnTo(origins);
  await receiver.stop();
  return asked.length - first;
}

const askNext = ({ sandbox, asked }: Upgrade): Asked =>
  askCalmly(sandbox, DESKS[asked.length % DESKS.length] ?? 'zendesk');

/** Due an hour ago; whoever has looked puts the next look off for more than the minutes of a look that was lost. */
function promisesNotLookedAt({ query }: TestDatabase): Promise<object[]> {
  return query(
    "SELECT id, look_at FROM promise WHERE state = 'open' AND look_at < now() + interval '1 hour'",
  );
}
