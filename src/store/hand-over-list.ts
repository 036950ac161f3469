import { type Kysely, sql } from 'kysely';
import { z } from 'zod';
import type { HandOverBook, HandOverFigures, HandOverFilter } from '../ports/hand-over-book.ts';
import type { Instant } from '../ticket/instant.ts';
import { HAND_OVER_COLUMNS, handOverFrom } from './hand-over-from.ts';
import type { Tables } from './tables.ts';

/** Where a page of the list ended: the last row's place in the order. */
const Cursor = z.tuple([
  // PostgreSQL knows neither a year 0 nor numbers of any length.
  z.iso.datetime().regex(/^(?!0000)/),
  z.string().regex(/^\d{1,15}$/),
]);

/** Those that wait, the one that is due first at the top. */
export async function listHandOvers(
  db: Kysely<Tables>,
  { helpdesk, dueBy, cursor, limit }: HandOverFilter,
): ReturnType<HandOverBook['list']> {
  const after = readCursor(cursor);
  let query = db
    .selectFrom('hand_over')
    .select(HAND_OVER_COLUMNS)
    .where('ended_at', 'is', null)
    .orderBy('due_at')
    .orderBy('id')
    .limit(limit + 1);
  if (helpdesk !== undefined) query = query.where('helpdesk', '=', helpdesk);
  if (dueBy !== undefined) query = query.where('due_at', '<=', new Date(dueBy));
  if (after !== null)
    query = query.where(sql<boolean>`(due_at, id) > (${after[0]}::timestamptz, ${after[1]}::bigint)`);
  const rows = await query.execute();
  const items = rows.slice(0, limit).map(handOverFrom);
  const last = items.at(-1);
  const isMore = rows.length > limit && last !== undefined;
  return { items, next: isMore ? writeCursor([last.dueAt, last.id]) : null };
}

/** Figures of 30 days: a median that remembers for ever does not tell how things go. */
export async function handOverFigures(db: Kysely<Tables>, now: Instant): Promise<HandOverFigures> {
  const { rows } = await sql<{
    waiting: string;
    overdue: string;
    answered: string;
    median: number | null;
    p90: number | null;
  }>`
    select waits.waiting, waits.overdue, ends.answered, ends.median, ends.p90
    from (
      select count(*) as waiting, count(*) filter (where due_at <= ${now}) as overdue
      from hand_over where ended_at is null
    ) as waits, (
      select count(*) as answered,
        percentile_cont(0.5) within group (order by waited_seconds) as median,
        percentile_cont(0.9) within group (order by waited_seconds) as p90
      from hand_over
      where ended_at > ${now}::timestamptz - interval '30 days' and ended_by = 'person_answered'
    ) as ends`.execute(db);
  const [row] = rows;
  return {
    waiting: Number(row?.waiting ?? 0),
    overdue: Number(row?.overdue ?? 0),
    answered: Number(row?.answered ?? 0),
    medianSeconds: row?.median ?? null,
    p90Seconds: row?.p90 ?? null,
  };
}

function writeCursor(place: z.infer<typeof Cursor>): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

function readCursor(text: string | undefined): z.infer<typeof Cursor> | null {
  if (text === undefined) return null;
  try {
    return Cursor.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
  } catch {
    return null;
  }
}
