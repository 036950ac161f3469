import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { CacheTables } from './cache-tables.ts';
import type { Tables } from './tables.ts';

/** More than come between two calls, so the old ones grow fewer. */
const AT_ONCE = 20;

/** Which rows are old. */
interface Old {
  /** The table's time, with an index on it. */
  readonly column: string;
  readonly before: RawBuilder<Date>;
  /** How many are removed at a time. */
  readonly most?: number;
}

/**
 * Lets a few old rows of a cache, or of what is kept for a day, go. Called as new ones come, so that what nobody
 * asks for any more does not pile up. Rows another process is letting go are skipped: waiting for them could deadlock.
 */
export async function forgetOld(
  db: Kysely<Tables>,
  table: keyof CacheTables | 'body_seen',
  { column, before, most = AT_ONCE }: Old,
): Promise<void> {
  await sql`DELETE FROM ${sql.table(table)} WHERE ctid = ANY (ARRAY (
    SELECT ctid FROM ${sql.table(table)} WHERE ${sql.ref(column)} < ${before}
    ORDER BY ${sql.ref(column)} LIMIT ${most} FOR UPDATE SKIP LOCKED))`.execute(db);
}
