import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { CacheTables } from './cache-tables.ts';
import type { Tables } from './tables.ts';

/** More than one row comes at a time, so the old ones grow fewer. */
const AT_ONCE = 20;

/**
 * Lets a few old rows of a cache, or of what is kept for a day, go. Called whenever a new one comes, so that nothing has
 * to be swept and what nobody asks for any more does not pile up. Rows another process is letting go are skipped: waiting for them could deadlock.
 * @param column its time, with an index on it
 */
export async function forgetOld(
  db: Kysely<Tables>,
  table: keyof CacheTables | 'body_seen',
  column: string,
  before: RawBuilder<Date>,
): Promise<void> {
  await sql`DELETE FROM ${sql.table(table)} WHERE ctid = ANY (ARRAY (
    SELECT ctid FROM ${sql.table(table)} WHERE ${sql.ref(column)} < ${before}
    ORDER BY ${sql.ref(column)} LIMIT ${AT_ONCE} FOR UPDATE SKIP LOCKED))`.execute(db);
}
