import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { systemClock } from '../../src/platform/clock.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { aCustomer, ask, DESKS, lookAt } from '../journeys/story.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { freePort } from '../support/doomed-service.ts';
import { readiness } from '../support/sweeping.ts';
import { environmentOf } from '../support/world.ts';

const ENTRY = new URL('../support/failpoint-process.ts', import.meta.url).pathname;
/** What an operator's supervisor grants before it kills. */
const GRACE_MS = 10_000;

let sandbox: Sandbox;
let database: TestDatabase;
let origin: string;
let environment: Readonly<Record<string, string>>;
let running: ChildProcess | null = null;

beforeAll(async () => {
  // Real time: every process would begin `NOW` anew.
  sandbox = await startSandbox({ clock: systemClock(), liftQuotas: true });
  database = await testDatabase();
  const port = await freePort();
  origin = `http://127.0.0.1:${port}`;
  environment = { ...(await environmentOf(sandbox, database)), PORT: String(port), NOW: '' };
  sandbox.ring(origin);
});
afterAll(async () => {
  running?.kill('SIGKILL');
  await sandbox.stop();
  await database.drop();
});

it('SIGTERM in the middle of work: out within ten seconds, and the next process finishes what is left, once', async () => {
  const first = await start();
  // One write gets no answer for longer than the grace; the other tickets are somewhere on their way.
  sandbox.servers.zendesk.faults.add({ kind: 'hang', match: { method: 'PUT' }, times: 1 });
  const tickets = [0, 1, 2, 3].flatMap((at) =>
    DESKS.map((desk) => {
      const estimate = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);
      const customer = aCustomer({ sandbox }, { parcel: { estimate } });
      return { desk, id: ask({ sandbox }, desk, { ...customer, name: `Kim ${at}` }) };
    }),
  );
  await allStored(tickets.length);
  while (!sandbox.log.entries('zendesk').some(({ fault }) => fault === 'hang')) await pause(20);
  const asked = performance.now();
  first.kill('SIGTERM');
  await ended(first);
  expect(performance.now() - asked).toBeLessThan(GRACE_MS);
  expect(first.exitCode).toBe(0);
  expect(await activeJobs()).toBe(0);

  await start();
  await sandbox.idle();
  const seen = await untilDone(tickets);
  expect(seen).toEqual(tickets.map(({ desk, id }) => ({ desk, id, told: 1, status: 'solved' })));
});

type Tickets = readonly { readonly desk: (typeof DESKS)[number]; readonly id: string }[];

async function untilDone(tickets: Tickets): Promise<readonly object[]> {
  const until = Date.now() + 25_000;
  for (;;) {
    const seen = tickets.map(({ desk, id }) => {
      const { told, status } = lookAt({ sandbox }, desk, id);
      return { desk, id, told: told.length, status };
    });
    const waiting = await count("pgboss.job WHERE name = 'ticket'");
    if ((waiting === 0 && seen.every(({ status }) => status === 'solved')) || Date.now() > until) return seen;
    await pause(50);
  }
}

async function allStored(tickets: number): Promise<void> {
  while ((await count('(SELECT DISTINCT helpdesk, ticket_id FROM delivery) AS heard')) < tickets)
    await pause(10);
}

const activeJobs = (): Promise<number> => count("pgboss.job WHERE name = 'ticket' AND state = 'active'");

async function count(what: string): Promise<number> {
  const [row] = await database.query<{ n: number }>(`SELECT count(*)::integer AS n FROM ${what}`);
  return row?.n ?? 0;
}

async function start(): Promise<ChildProcess> {
  const child = spawn(process.execPath, [ENTRY, 'none'], {
    env: { ...environment },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  running = child;
  for (let tries = 0; tries < 400 && child.exitCode === null; tries += 1) {
    // Not before it has signed in: the SIGTERM is to meet tickets in work.
    const well = await readiness(origin).then(
      ({ status }) => status === 'ready',
      () => false,
    );
    if (well) return child;
    await pause(25);
  }
  throw new Error('The service did not start');
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}

const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
