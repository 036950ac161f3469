import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { EventLog } from '../../src/ports/event-log.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { aStore, type StoreForTest } from './a-store.ts';

let database: TestDatabase;
let opened: StoreForTest;
let events: EventLog;
beforeAll(async () => {
  database = await testDatabase();
  opened = await aStore(database.connectionString, { enqueue: async () => undefined });
  ({ events } = opened.store);
});
afterAll(async () => {
  await opened.close();
  await database.drop();
});

test('an event is known once it was taken to its end, and to its own sender only', async () => {
  expect(await events.isKnown('easypost', 'evt_1')).toBe(false);
  await events.add('easypost', 'evt_1');
  await events.add('easypost', 'evt_1');
  expect(await events.isKnown('easypost', 'evt_1')).toBe(true);
  expect(await events.isKnown('shopify', 'evt_1')).toBe(false);
  expect(await events.isKnown('easypost', 'evt_2')).toBe(false);
});

test.each([
  ['long', 'x'.repeat(16_000)],
  ['strange', 'a\u0000b\ud800'],
  ['empty', ''],
])('an id may be %s', async (_what, id) => {
  await events.add('shopify', id);
  expect(await events.isKnown('shopify', id)).toBe(true);
});

test('an event of last month is let go', async () => {
  await events.add('easypost', 'evt_old');
  await database.query("UPDATE whereabouts.seen_event SET seen_at = now() - interval '31 days'");
  await events.add('easypost', 'evt_new');
  expect(await events.isKnown('easypost', 'evt_old')).toBe(false);
  expect(await events.isKnown('easypost', 'evt_new')).toBe(true);
});
