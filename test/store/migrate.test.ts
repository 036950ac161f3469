import { afterEach, beforeEach, expect, test } from '@jest/globals';
import pg from 'pg';
import { StorageUnavailable } from '../../src/ports/delivery-log.ts';
import { migrate, migrations } from '../../src/store/migrate.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { aMigration, migrateTo } from '../support/other-tables.ts';
import { untilTrue } from '../support/until-true.ts';
import { aStore, REF, silent } from './a-store.ts';

let database: TestDatabase;
beforeEach(async () => {
  database = await testDatabase();
});
afterEach(() => database.drop());

const waiting = (): Promise<object[]> =>
  database.query(
    'SELECT FROM pg_locks l JOIN pg_database d ON d.oid = l.database WHERE d.datname = current_database() AND NOT l.granted',
  );

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

test('a migration may take longer than any query', async () => {
  const { connectionString } = database;
  const impatient = { statement_timeout: 100, query_timeout: 100, options: '-c search_path=whereabouts' };
  const pool = new pg.Pool({ connectionString, max: 1, ...impatient });
  const client = await pool.connect();
  const long = aMigration('9999-long.sql', 'SELECT pg_sleep(0.5); CREATE TABLE long (name text)');
  await migrate(client, silent, [long]).finally(() => client.release(true));
  expect(await names()).toContain(long.name);
  await pool.end();
});

test('a table that is read for long holds up a migration, and not whoever brings a webhook', async () => {
  const { store, close } = await aStore(database.connectionString);
  const reader = new pg.Client({ connectionString: database.connectionString });
  await reader.connect();
  // A backup holds every table like this until it is through.
  await reader.query('BEGIN; LOCK TABLE whereabouts.delivery IN ACCESS SHARE MODE');
  const later = aMigration('9999-later.sql', 'ALTER TABLE delivery ADD COLUMN later text');
  const migrating = migrateTo(database, [...(await migrations()), later]);
  await untilTrue(async () => (await waiting()).length > 0);
  const delivery = { ref: REF, account: 'acme', deliveryId: 'one', messageId: null, event: 'created' };
  const accepted = await store.deliveries
    .accept({ ...delivery, receivedAt: '2026-11-18T15:00:00Z' })
    .catch(String);
  const applied = await names();
  await reader.end();
  await migrating;
  await close();
  expect(accepted).toBe('stored');
  expect(applied).not.toContain(later.name);
  expect(await names()).toContain(later.name);
});
