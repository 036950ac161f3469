import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { aTracking } from '../support/a-tracking.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { aStore, type StoreForTest } from './a-store.ts';

let database: TestDatabase;
let opened: StoreForTest;
beforeAll(async () => {
  database = await testDatabase();
  opened = await aStore(database.connectionString, { enqueue: async () => undefined });
});
afterAll(async () => {
  await opened.close();
  await database.drop();
});

test('a parcel nobody asked about is not known', async () => {
  expect(await opened.store.parcels.get('1Z000')).toBeNull();
});

test('the newest answer of a carrier is kept, whatever order answers come in', async () => {
  const { parcels } = opened.store;
  const older = aTracking({ fetchedAt: '2026-11-21T10:00:00.000Z', state: 'in_transit' });
  const newer = aTracking({ fetchedAt: '2026-11-21T11:00:00.000Z', state: 'delivered' });
  await parcels.put(older);
  expect(await parcels.get(older.number)).toEqual(older);
  await parcels.put(newer);
  await parcels.put(older);
  expect(await parcels.get(older.number)).toEqual(newer);
});
