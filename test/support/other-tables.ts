import { createHash } from 'node:crypto';
import { createLogger } from '../../src/platform/logger.ts';
import { type Migration, migrate, SCHEMA } from '../../src/store/migrate.ts';
import { openPool } from '../../src/store/pool.ts';
import type { TestDatabase } from './database.ts';

/** Where the tables of today are while those of another release are filled from them. */
const ASIDE = 'tables_of_today';

/** A migration of a release there is not yet. */
export function aMigration(name: string, sql: string): Migration {
  return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
}

/** Brings the tables to where exactly these migrations lead, as a process of their release would at its start. */
export async function migrateTo(
  { connectionString }: Pick<TestDatabase, 'connectionString'>,
  wanted: readonly Migration[],
): Promise<void> {
  const logger = createLogger('silent');
  const pool = openPool({ connectionString, max: 1, logger });
  try {
    const client = await pool.connect();
    await migrate(client, logger, wanted).finally(() => client.release(true));
  } finally {
    await pool.end();
  }
}

/**
 * Leaves the database as a release that knows only these migrations would have left it, rows included: what its tables
 * have no column for is gone, jobs are in no lane and carry no message. Nobody may be at work on it.
 */
export async function takeBackTo(database: TestDatabase, wanted: readonly Migration[]): Promise<void> {
  await database.query(`ALTER SCHEMA ${SCHEMA} RENAME TO ${ASIDE}`);
  await migrateTo(database, wanted);
  for (const { table, columns } of await sharedColumns(database)) await copy(database, table, columns);
  await database.query(`DROP SCHEMA ${ASIDE} CASCADE`);
  await database.query(
    "UPDATE pgboss.job SET priority = 0, data = data - 'messageId' - 'receivedAt', output = output - 'crashes' - 'spared'",
  );
}

interface Shared {
  readonly table: string;
  /** Quoted, with commas. */
  readonly columns: string;
}

/** Of each table that both have, the columns that both have. */
function sharedColumns({ query }: TestDatabase): Promise<Shared[]> {
  return query<Shared>(
    `SELECT old.table_name AS table, string_agg(quote_ident(old.column_name), ', ') AS columns
     FROM information_schema.columns old
     JOIN information_schema.columns today USING (table_name, column_name)
     JOIN information_schema.tables t ON t.table_schema = old.table_schema AND t.table_name = old.table_name
     WHERE old.table_schema = $1 AND today.table_schema = $2 AND t.table_type = 'BASE TABLE' AND old.table_name <> 'migration'
     GROUP BY old.table_name`,
    [SCHEMA, ASIDE],
  );
}

async function copy({ query }: TestDatabase, table: string, columns: string): Promise<void> {
  // What was kept twice where the older table keeps it once is a cache's.
  await query(
    `INSERT INTO ${SCHEMA}.${table} (${columns}) OVERRIDING SYSTEM VALUE SELECT ${columns} FROM ${ASIDE}.${table}
     ON CONFLICT DO NOTHING`,
  );
  const counted = await query<{ name: string }>(
    'SELECT column_name AS name FROM information_schema.columns WHERE table_schema = $1 AND table_name = $2 AND is_identity = $3',
    [SCHEMA, table, 'YES'],
  );
  for (const { name } of counted)
    await query(
      `SELECT setval(pg_get_serial_sequence('${SCHEMA}.${table}', '${name}'), coalesce(max(${name}), 0) + 1) FROM ${SCHEMA}.${table}`,
    );
}
