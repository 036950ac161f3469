import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import type { PoolClient } from 'pg';
import { errorCode } from '../platform/error-code.ts';
import type { Logger } from '../ports/tools.ts';

/** Everything of ours is in a schema of its own, so that a database shared with other programs stays tidy. */
export const SCHEMA = 'whereabouts';
/** First half of the advisory lock's name, any fixed number; the second says what is locked. */
const LOCKS = 1_463_897_413;
const MIGRATION_LOCK = 1;

/** One step of the tables, as its file under `migrations/` tells it. */
export interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

/**
 * Brings the tables up to date. Any number of processes may call it at once: one works, the others wait and find
 * nothing left to do.
 * @param wanted in place of `migrations()`: the tables of another release
 * @throws when a migration that was applied has been edited since: the tables are then not what the code believes
 */
export async function migrate(
  client: PoolClient,
  logger: Logger,
  wanted?: readonly Migration[],
): Promise<void> {
  await client.query('SET statement_timeout = 0');
  await client.query(patiently('SELECT pg_advisory_lock($1, $2)', [LOCKS, MIGRATION_LOCK]));
  try {
    await client.query(`CREATE SCHEMA IF NOT EXISTS ${SCHEMA}`);
    await client.query(
      'CREATE TABLE IF NOT EXISTS migration (name text PRIMARY KEY, checksum text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now())',
    );
    const applied = await client.query<{ name: string; checksum: string }>(
      'SELECT name, checksum FROM migration',
    );
    const checksums = new Map(applied.rows.map(({ name, checksum }) => [name, checksum]));
    for (const migration of wanted ?? (await migrations())) {
      const before = checksums.get(migration.name);
      if (before === undefined) await apply(client, migration, logger);
      else if (before !== migration.checksum) {
        throw new Error(`Migration ${migration.name} was edited after it had been applied to this database`);
      }
    }
  } finally {
    await client.query('SELECT pg_advisory_unlock($1, $2)', [LOCKS, MIGRATION_LOCK]);
  }
}

/** The longest a timer of Node's can be set to, 25 days. */
const NO_TIMEOUT_MS = 2 ** 31 - 1;

/** Waiting for another process, or building an index, may take longer than the pool lets any query take. */
const patiently = (text: string, values: readonly unknown[] = []) => ({
  text,
  values: [...values],
  query_timeout: NO_TIMEOUT_MS,
});

/** How long a table is waited for in one go; under the second after which PostgreSQL ends a deadlock at others' cost. */
const LOCK_WAIT = '500ms';
/** Between two goes, for whoever stood behind us. */
const BETWEEN_GOES_SECONDS = 0.5;
const LOCK_NOT_AVAILABLE = '55P03';

/** As often as it takes: while we wait for a table that somebody reads (a backup), every webhook waits behind us. */
async function apply(client: PoolClient, migration: Migration, logger: Logger): Promise<void> {
  const { name } = migration;
  while (!(await tryToApply(client, migration))) {
    logger.warn({ migration: name }, 'A table that a migration changes is in use; trying again');
    await client.query('SELECT pg_sleep($1)', [BETWEEN_GOES_SECONDS]);
  }
  logger.info({ migration: name }, 'Applied a migration');
}

/** `false`: somebody has had one of its tables for too long, and nothing was changed. */
async function tryToApply(client: PoolClient, { name, sql, checksum }: Migration): Promise<boolean> {
  await client.query(`BEGIN; SET LOCAL lock_timeout = '${LOCK_WAIT}'`);
  try {
    await client.query(patiently(sql));
    await client.query('INSERT INTO migration (name, checksum) VALUES ($1, $2)', [name, checksum]);
    await client.query('COMMIT');
    return true;
  } catch (error) {
    await client.query('ROLLBACK');
    if (errorCode(error) === LOCK_NOT_AVAILABLE) return false;
    throw error;
  }
}

/** Every migration of this release, oldest first. */
export async function migrations(): Promise<readonly Migration[]> {
  const folder = new URL('./migrations/', import.meta.url);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(new URL(name, folder), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}
