import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readConfig } from '../../src/config/read-config.ts';
import { systemClock } from '../../src/platform/clock.ts';
import { createLogger } from '../../src/platform/logger.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { PLUG_INS } from '../../src/service/connections.ts';
import { type Service, startService } from '../../src/service/start-service.ts';
import { aCustomer, ask, DESKS, type Desk } from '../journeys/story.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { type StatementLog, statementLog, type Trip } from '../support/statement-log.ts';
import { environmentOf, WORLD_NOW } from '../support/world.ts';

/** What one answered ticket may cost a worker; the webhook's own transaction is the receiver's. */
const BUDGET = {
  // A mail of Gorgias is accepted, then sent: two moves more.
  trips: { zendesk: 20, gorgias: 22 },
  // Claimed, begun, settled, recorded.
  durableCommits: 4,
};

let sandbox: Sandbox;
let database: TestDatabase;
let log: StatementLog;
/** Takes webhooks and is asked for pages; what it asks the database is not counted. */
let web: Service;
let worker: Service;
beforeAll(async () => {
  sandbox = await startSandbox({ clock: systemClock(WORLD_NOW), liftQuotas: true });
  database = await testDatabase();
  const url = new URL(database.connectionString);
  log = await statementLog(Number(url.port));
  url.port = String(log.port);
  const environment = await environmentOf(sandbox, database);
  web = await started({ ...environment, ROLE: 'web' });
  worker = await started({ ...environment, ROLE: 'worker', DATABASE_URL: url.href });
  // The first ticket of a process also pays for what is the same for all.
  for (const desk of DESKS) await answered(desk);
});
afterAll(async () => {
  await worker.stop();
  await web.stop();
  await log.stop();
  await sandbox.stop();
  await database.drop();
});

function started(environment: Readonly<Record<string, string>>): Promise<Service> {
  return startService(readConfig(environment, PLUG_INS), {
    clock: systemClock(WORLD_NOW),
    logger: createLogger('silent'),
    reach: async () => undefined,
    temporary: true,
    connections: 4,
    // No round comes while a ticket is counted.
    promiseRoundMs: 3_600_000,
    handOverRoundMs: 3_600_000,
  });
}

/** Has a customer's question answered, and says which trips that took. */
async function answered(desk: Desk): Promise<readonly Trip[]> {
  const id = ask({ sandbox }, desk, aCustomer({ sandbox }));
  const ref = { helpdesk: desk, id };
  const from = log.trips.length;
  const rung = { account: 'acme', deliveryId: null, messageId: null, receivedAt: new Date().toISOString() };
  await web.store.deliveries.accept({ ...rung, ref, event: 'ticket.created' });
  await web.queue.idle(AbortSignal.timeout(60_000));
  const page = await web.store.runs.page(ref);
  expect(page).toMatchObject({ outcome: 'answered', closed: true });
  return log.trips.slice(from).filter(isOfTicket);
}

/** What the store was asked, and the job that was taken and settled; not what the queue does for itself. */
function isOfTicket({ application, text, done }: Trip): boolean {
  if (application === 'whereabouts') return true;
  const isTaken = text.includes('lanes') && done.includes('UPDATE 1');
  return isTaken || text.startsWith('DELETE FROM pgboss.job ');
}

const briefly = ({ text }: Trip): string => text.trim().replaceAll(/\s+/g, ' ').slice(0, 90);

describe('what an answered ticket costs the database', () => {
  it.each(DESKS)('%s: no more trips than its budget', async (desk) => {
    const trips = await answered(desk);
    // Compared as a list, so that a failure shows what was asked.
    expect(trips.length).toBeGreaterThan(BUDGET.durableCommits);
    expect(trips.length > BUDGET.trips[desk] ? trips.map(briefly) : []).toEqual([]);
  });

  it.each(DESKS)('%s: no more commits that wait for the disk than its budget', async (desk) => {
    const durable = (await answered(desk)).filter((trip) => trip.durable);
    expect(durable.length > BUDGET.durableCommits ? durable.map(briefly) : []).toEqual([]);
    // Fewer would mean that this test has become blind.
    expect(durable).toHaveLength(BUDGET.durableCommits);
  });
});
