import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { StorageUnavailable } from '../../src/ports/delivery-log.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { aStore } from './a-store.ts';

let database: TestDatabase;
beforeEach(async () => {
  database = await testDatabase();
});
afterEach(() => database.drop());

const names = async (): Promise<readonly string[]> =>
  (await database.query<{ name: string }>('SELECT name FROM whereabouts.migration')).map(({ name }) => name);

test('many processes that start at once on an empty database make the tables once', async () => {
  const before = await names();
  await database.query('DROP SCHEMA whereabouts CASCADE');
  await database.query('DROP SCHEMA pgboss CASCADE');
  const stores = await Promise.all(Array.from({ length: 6 }, () => aStore(database.connectionString)));
  await Promise.all(stores.map(({ store }) => store.ping()));
  expect(await names()).toEqual(before);
  await Promise.all(stores.map((opened) => opened.close()));
});

test('a migration that was edited after it was applied stops the start and is named', async () => {
  await database.query("UPDATE whereabouts.migration SET checksum = 'edited' WHERE name = '0001-ground.sql'");
  await expect(aStore(database.connectionString)).rejects.toThrow(/0001-ground\.sql was edited/);
});

test('a database made by a newer release is left as it is', async () => {
  await database.query("INSERT INTO whereabouts.migration (name, checksum) VALUES ('9999-later.sql', 'x')");
  const opened = await aStore(database.connectionString);
  await expect(opened.store.ping()).resolves.toBeUndefined();
  await opened.close();
});

test('a database that cannot be reached is said to be unavailable', async () => {
  const opening = aStore('postgresql://nobody@127.0.0.1:1/none', { enqueue: async () => undefined });
  await expect(opening).rejects.toThrow(StorageUnavailable);
});
