import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemClock } from '../../src/platform/clock.ts';
import type { Failpoint } from '../../src/respond/failpoint.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { aCustomer, ask, type Customer, type Desk, lookAt } from '../journeys/story.ts';
import { aStore, type StoreForTest } from '../store/a-store.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { arm, type Doomed, ended, freePort, launch, PATIENCE_MS, pause } from '../support/doomed-service.ts';
import { environmentOf } from '../support/world.ts';

/** Where a death could cost a text or make two of it. */
const POINTS: Readonly<Record<Desk, readonly Failpoint[]>> = {
  zendesk: ['effect:recorded', 'effect:written', 'effect:settled'],
  gorgias: ['effect:written', 'effect:accepted', 'ticket:settled'],
};
const CASES = (['zendesk', 'gorgias'] as const).flatMap((desk) =>
  POINTS[desk].map((point) => ({ desk, point })),
);

let sandbox: Sandbox;
let database: TestDatabase;
let store: StoreForTest;
let environment: Readonly<Record<string, string>>;
let running: Doomed;
const tickets = new Map<string, { readonly customer: Customer; readonly id: string }>();

beforeAll(async () => {
  sandbox = await startSandbox({ clock: systemClock(), liftQuotas: true });
  database = await testDatabase();
  store = await aStore(database.connectionString);
  const port = await freePort();
  const promises = { enabled: true, quietHours: { from: '00:00', to: '00:00' } };
  environment = {
    ...(await environmentOf(sandbox, database, { promises })),
    PORT: String(port),
    NOW: '',
    UNCLEAR_SEND_SECONDS: '1',
  };
  sandbox.ring(`http://127.0.0.1:${port}`);
  running = await launch(environment, CASES[0]?.point ?? 'decided');
  for (const { desk, point } of CASES) {
    const estimate = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);
    const customer = aCustomer({ sandbox }, { parcel: { estimate } });
    tickets.set(`${desk} ${point}`, { customer, id: ask({ sandbox }, desk, customer) });
  }
  const given = async (): Promise<number> => (await database.query('SELECT id FROM promise')).length;
  const until = Date.now() + PATIENCE_MS;
  while ((await given()) < CASES.length && Date.now() < until) await pause(50);
  if ((await given()) < CASES.length) throw new Error('Not every answer gave its promise');
});

afterAll(async () => {
  running.child.kill('SIGKILL');
  await store.close();
  await sandbox.stop();
  await database.drop();
});

describe('kill -9 while a promise is kept', () => {
  it.each(CASES)('on $desk at $point: the customer is told once', async ({ desk, point }) => {
    const { customer, id } = tickets.get(`${desk} ${point}`) ?? { customer: null, id: '' };
    if (customer === null) throw new Error('Nobody asked');
    sandbox.easypost.addTracker({ code: customer.trackingNumber, carrier: 'UPS', status: 'delivered' });
    if (running.point !== point) {
      running.child.kill('SIGKILL');
      await ended(running);
      running = await launch(environment, point);
    }
    await arm(running);
    await fallDue(desk, id);
    await ended(running);
    expect(running.child.signalCode).toBe('SIGKILL');
    // Its successor is the next test's victim too: one start a test.
    const next = CASES[CASES.findIndex((one) => one.desk === desk && one.point === point) + 1];
    running = await launch(environment, next?.point ?? point);
    const state = await untilEnded(desk, id);
    const { told, notes } = lookAt({ sandbox }, desk, id);
    // On Gorgias a write that nobody can confirm becomes a note: one text or none, never two.
    const allowed = [
      'kept, told 2, notes 0',
      ...(desk === 'gorgias' ? ['handed_over, told 1, notes 1'] : []),
    ];
    expect(allowed).toContain(`${state}, told ${told.length}, notes ${notes.length}`);
  });
});

/** This promise's day has come, and a round is made by another process. */
async function fallDue(desk: Desk, id: string): Promise<void> {
  const now = new Date();
  await database.query('DELETE FROM parcel_cache');
  await database.query(
    'UPDATE promise SET due_at = $1, look_at = $1 WHERE helpdesk = $2 AND ticket_id = $3',
    [now.toISOString(), desk, id],
  );
  await store.store.promises.claimDue(new Date(now.getTime() + 1_000).toISOString(), 1);
}

async function untilEnded(desk: Desk, id: string): Promise<string> {
  const until = Date.now() + PATIENCE_MS;
  while (Date.now() < until) {
    const [row] = await database.query<{ state: string }>(
      'SELECT state FROM promise WHERE helpdesk = $1 AND ticket_id = $2',
      [desk, id],
    );
    if (row !== undefined && row.state !== 'open') {
      // Time for a second text, if there were one.
      await pause(150);
      return row.state;
    }
    await pause(30);
  }
  throw new Error(`The promise on ${desk} ${id} was forgotten`);
}
