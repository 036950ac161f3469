import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { judgedAnswers } from '../../src/quality/judged-answers.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { aStore, type StoreForTest } from './a-store.ts';

const SINCE = '2026-10-21T00:00:00.000Z';
const MOST = 50;

let database: TestDatabase;
let opened: StoreForTest;
beforeAll(async () => {
  database = await testDatabase();
  opened = await aStore(database.connectionString, { enqueue: async () => undefined });
  // Answers to 20,000 customers, every tenth of whom came back with another ticket, half a day later.
  await database.query(`
    INSERT INTO run (helpdesk, ticket_id, message_id, outcome, closed, shadow, intent, order_name, address_hash,
      policy_version, page, inputs, at, condition, reason)
    SELECT 'zendesk', n::text, n::text, 'answered', true, false, 'order_status', '#' || n, md5(n::text),
      1, '{}'::jsonb, '{}'::jsonb, '2026-11-17T00:00:00Z'::timestamptz - n * interval '1 minute', 'in_transit', 'all_clear'
    FROM generate_series(1, 20000) n
    UNION ALL
    SELECT 'gorgias', n::text, 'm' || n, 'handed_over', false, false, 'complaint', '#' || n, md5(n::text),
      1, '{}'::jsonb, '{}'::jsonb, '2026-11-17T12:00:00Z'::timestamptz - n * interval '1 minute', 'in_transit', 'not_wismo'
    FROM generate_series(10, 20000, 10) n`);
  await database.query('ANALYZE run');
});
afterAll(async () => {
  await opened.close();
  await database.drop();
});

it('reads what the newest answers are judged by, and judges them as all contacts would', async () => {
  const { contacts } = opened.store;
  const few = await contacts.aroundNewestAnswers(SINCE, MOST);
  expect(few.length).toBeGreaterThan(MOST);
  expect(few.length).toBeLessThan(4 * MOST);
  const newest = judgedAnswers(few, [], []).slice(0, MOST);
  expect(newest).toEqual(judgedAnswers(await contacts.contacts(SINCE), [], []).slice(0, MOST));
  expect(newest.filter(({ complaint }) => complaint)).toHaveLength(MOST / 10);
});
