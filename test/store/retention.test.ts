import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { startRetentionRounds } from '../../src/jobs/retention-rounds.ts';
import { systemClock } from '../../src/platform/clock.ts';
import type { RetentionPolicy } from '../../src/ticket/policy.ts';
import { until } from '../jobs/a-queue.ts';
import { aTracking } from '../support/a-tracking.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { everyRow } from '../support/every-row.ts';
import { aClock, aRun, aStore, REF, type StoreForTest, silent } from './a-store.ts';

const DAYS: RetentionPolicy = { decisions: 365, deliveries: 30, parcels: 180 };
const NOW = '2026-11-21T10:00:00.000Z';

let database: TestDatabase;
let opened: StoreForTest;

beforeEach(async () => {
  database = await testDatabase();
  opened = await aStore(database.connectionString, { clock: aClock(NOW) });
});
afterEach(async () => {
  await opened.close();
  await database.drop();
});

const daysAgo = (days: number): string => new Date(Date.parse(NOW) - days * 86_400_000).toISOString();

const record = (id: string, days: number): Promise<void> => {
  const run = aRun({ at: daysAgo(days) });
  return opened.store.runs.record({ ...run, page: { ...run.page, ticket: { ...REF, id } } });
};

const ring = (id: string, days: number): Promise<unknown> =>
  opened.store.deliveries.accept({
    ref: { ...REF, id },
    account: 'acme',
    deliveryId: `d-${id}`,
    messageId: null,
    event: 'ticket.created',
    receivedAt: daysAgo(days),
  });

/** Runs the rounds until the tickets of a year ago are gone, on as many workers. */
async function tidy(workers = 1): Promise<Readonly<Record<string, number>>> {
  const counted: Record<string, number> = {};
  let done = 0;
  const rounds = Array.from({ length: workers }, () =>
    startRetentionRounds({
      retention: opened.store.retention,
      policy: async () => DAYS,
      clock: { ...systemClock(), now: () => Date.parse(NOW) },
      logger: { ...silent, info: () => void (done += 1) },
      count: (kind, rows) => void (counted[kind] = (counted[kind] ?? 0) + rows),
    }),
  );
  await until(() => done > 0, 60_000);
  await Promise.all(rounds.map((round) => round.stop()));
  expect(done).toBe(1);
  return counted;
}

describe('what is old', () => {
  it('goes by itself: a ticket after a year, a webhook’s ids after 30 days, a parcel after 180', async () => {
    await record('old', 366);
    await record('young', 364);
    await ring('rung-long-ago', 31);
    await ring('rung', 29);
    await opened.store.parcels.put(
      aTracking({ source: 'easypost:old', number: 'OLD1', fetchedAt: daysAgo(181) }),
    );
    await opened.store.parcels.put(
      aTracking({ source: 'easypost:new', number: 'NEW1', fetchedAt: daysAgo(0), changedAt: null }),
    );
    await database.query(`INSERT INTO whereabouts.parcel_cache
      SELECT 'easypost:older', 'OLDER1', tracking, has_news, changed_at, detail, '${daysAgo(181)}', shape
      FROM whereabouts.parcel_cache LIMIT 1`);
    expect(await tidy()).toMatchObject({ tickets: 1, deliveries: 1 });
    const left = await everyRow(database);
    expect(left).not.toMatch(/"old"|OLDER1|OLD1/);
    expect(left).toMatch(/"young"/);
    expect(left).toMatch(/NEW1/);
    const rung = await database.query('SELECT ticket_id FROM whereabouts.delivery');
    expect(rung).toEqual([{ ticket_id: 'rung' }]);
    expect(await opened.store.runs.page({ ...REF, id: 'young' })).not.toBeNull();
  });

  it('leaves behind that its messages were worked', async () => {
    await record('old', 366);
    await tidy();
    const past = await opened.store.runs.past({ ...REF, id: 'old' }, '1');
    expect(past).toMatchObject([{ messageId: '1', outcome: 'answered' }]);
  });

  it('is let go in small steps, all of it, by one of many workers', async () => {
    await database.query(`INSERT INTO whereabouts.ticket (helpdesk, ticket_id, page, updated_at)
      SELECT 'zendesk', 'old-' || n, '{}', '${daysAgo(400)}' FROM generate_series(1, 450) AS n`);
    expect(await tidy(4)).toMatchObject({ tickets: 450 });
  });

  it('waits for a promise that is still open', async () => {
    await record('old', 366);
    await database.query(`INSERT INTO whereabouts.promise
      (helpdesk, account, ticket_id, message_id, order_name, numbers, condition, day, facts, left_solved, given_at, due_at, look_at)
      VALUES ('zendesk', 'acme', 'old', '1', '#1', '{}', 'in_transit', '2026-11-22', '[]', true, now(), now(), now())`);
    expect(await tidy()).toMatchObject({ tickets: 0 });
    expect(await opened.store.runs.page({ ...REF, id: 'old' })).not.toBeNull();
  });

  it('is looked for once a day, however many processes start', async () => {
    const { retention } = opened.store;
    expect(await Promise.all([retention.begin(86_400_000), retention.begin(86_400_000)])).toContain(true);
    expect(await retention.begin(86_400_000)).toBe(false);
    await database.query("UPDATE whereabouts.chore SET begun_at = begun_at - interval '25 hours'");
    expect(await retention.begin(86_400_000)).toBe(true);
  });

  it('does not hold up a worker: what somebody has in hand is left for the next day', async () => {
    await record('old', 366);
    const worker = new pg.Client({ connectionString: database.connectionString });
    await worker.connect();
    await worker.query(`BEGIN; SELECT 1 FROM whereabouts.ticket WHERE ticket_id = 'old' FOR UPDATE`);
    expect(await tidy()).toMatchObject({ tickets: 0 });
    await worker.end();
  });

  it('includes orders nobody asked for again, on a day without any other order', async () => {
    await database.query(`INSERT INTO whereabouts.order_cache (source, order_id, sealed, touched_at)
      VALUES ('shopify', 'quiet', 'x', now() - interval '1 hour')`);
    await tidy();
    expect(await everyRow(database)).not.toContain('quiet');
  });
});
