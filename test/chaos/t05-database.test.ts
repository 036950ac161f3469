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
import { type ShakyLine, shakyLine } from '../support/shaky-line.ts';
import { environmentOf } from '../support/world.ts';

const { seed, minutes, whole, timeoutMs } = chaosSize(process.env);
const SERVICES = 2;
/** Asked between two disturbances. */
const PER_TURN = 6;
/** How the short form ends, scaled down among the others; the long one ends by the clock. */
const TURNS = whole ? 16 : 10;
const PATIENCE_MS = 300_000;

let sandbox: Sandbox;
let database: TestDatabase;
let edge: Edge;
let line: ShakyLine;
const services: Doomed[] = [];
const asked: Asked[] = [];
const disturbed = { ended: 0, cut: 0, quiet: 0 };

beforeAll(async () => {
  sandbox = await startSandbox({ clock: systemClock(), liftQuotas: true });
  database = await testDatabase();
  edge = await startEdge({ random: seededRandom(seed) });
  sandbox.ring(edge.origin);
  const url = new URL(database.connectionString);
  line = await shakyLine({ host: url.hostname, port: Number(url.port) });
  url.hostname = '127.0.0.1';
  url.port = String(line.port);
  const environment = {
    ...(await environmentOf(sandbox, database)),
    DATABASE_URL: url.href,
    NOW: '',
    UNCLEAR_SEND_SECONDS: '10',
    // Who is told to come again too often stays away: what was never taken is found by looking.
    SWEEP_SECONDS: '5',
  };
  const ports = await Promise.all(Array.from({ length: SERVICES }, freePort));
  for (const port of ports) services.push(await launch({ ...environment, PORT: String(port) }));
  edge.turnTo(ports.map((port) => `http://127.0.0.1:${port}`));
}, timeoutMs);

afterAll(async () => {
  for (const { child } of services) child.kill('SIGKILL');
  await Promise.all(services.map(ended));
  await edge.stop();
  await line.stop();
  await sandbox.stop();
  await database.drop();
});

it(
  'a database that ends its connections every second or two loses no ticket and has nobody told twice',
  async () => {
    const random = seededRandom(seed);
    const until = minutes === null ? null : Date.now() + minutes * 60_000;
    for (let turn = 0; until === null ? turn < TURNS : Date.now() < until; turn += 1) {
      for (let ticket = 0; ticket < PER_TURN; ticket += 1) {
        asked.push(askCalmly(sandbox, DESKS[asked.length % DESKS.length] ?? 'zendesk'));
        await pause(random() * 250);
      }
      await disturb(random());
    }
    await sandbox.idle();
    await untilEnded(sandbox, asked, PATIENCE_MS);
    await untilIdle(database, PATIENCE_MS);

    const times = disturbed.ended + disturbed.cut + disturbed.quiet;
    const verdict = judge(evidenceOf(sandbox, asked, times));
    chaosResult('t05 database', {
      seed,
      tickets: asked.length,
      ...disturbed,
      'answered 503': edge.answers.filter((status) => status === 503).length,
      lost: verdict.lost.length,
      doubles: verdict.doubles.length,
    });
    expect(verdict).toEqual(CLEAN);
    expect(await ledgerFaults({ sandbox, database }, asked)).toEqual([]);
    // Whatever could not be stored was said so honestly: nothing but "taken" and "come again".
    expect(edge.answers.filter((status) => ![202, 204, 503].includes(status))).toEqual([]);
    expect(services.map(({ child }) => child.exitCode)).toEqual(services.map(() => null));
    expect(times).toBeGreaterThanOrEqual(TURNS);
  },
  timeoutMs,
);

/** The server ends its sessions, the line is cut, or the line goes quiet for a moment. */
async function disturb(chance: number): Promise<void> {
  if (chance < 0.4) {
    await database.cutConnections();
    disturbed.ended += 1;
  } else if (chance < 0.8) {
    line.cut();
    disturbed.cut += 1;
  } else {
    await line.hang(500 + chance * 2_000);
    disturbed.quiet += 1;
  }
}
