import { type Kysely, sql } from 'kysely';
import { z } from 'zod';
import type { RunBook, RunFilter } from '../ports/run-book.ts';
import { ticketKey } from '../ticket/ticket.ts';
import { pageFrom, pagePromise } from './decision-page.ts';
import { newestPromises } from './promise-book.ts';
import type { Tables } from './tables.ts';

/** Where a page of the list ended: the last row's place in the order, never a count of rows, which new runs would shift. */
const Cursor = z.tuple([
  // PostgreSQL knows neither a year 0 nor the sign NUL.
  z.iso.datetime().regex(/^(?!0000)/),
  z.string().regex(/^[\w-]*$/),
  z.string().regex(/^[\w-]*$/),
]);

/**
 * Decided tickets, newest first. A cursor that cannot be read begins at the top.
 */
export async function listPages(db: Kysely<Tables>, filter: RunFilter): ReturnType<RunBook['list']> {
  const { outcome, intent, condition, reason, since, limit } = filter;
  const after = readCursor(filter.cursor);
  let query = db
    .selectFrom('ticket')
    .select(['helpdesk', 'ticket_id', 'page', 'runs', 'updated_at'])
    .where('page', 'is not', null)
    .orderBy('updated_at', 'desc')
    .orderBy('helpdesk')
    .orderBy('ticket_id')
    .limit(limit + 1);
  if (outcome !== undefined) query = query.where('outcome', '=', outcome);
  if (intent !== undefined) query = query.where('intent', '=', intent);
  if (condition !== undefined) query = query.where('condition', '=', condition);
  if (reason !== undefined) query = query.where(sql<boolean>`${reason} = any(reasons)`);
  if (since !== undefined) query = query.where('updated_at', '>=', new Date(since));
  if (after !== null) {
    const [at, helpdesk, id] = after;
    query = query.where(
      sql<boolean>`(updated_at < ${at} or (updated_at = ${at} and (helpdesk, ticket_id) > (${helpdesk}, ${id})))`,
    );
  }
  const rows = await query.execute();
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const promises = await newestPromises(
    db,
    shown.map(({ helpdesk, ticket_id: id }) => ({ helpdesk, id })),
  );
  return {
    items: shown.flatMap((row) => {
      const page = pageFrom(row);
      return page === null
        ? []
        : [{ ...page, promise: pagePromise(promises.get(ticketKey(page.ticket)) ?? null) }];
    }),
    next:
      rows.length > limit && last?.updated_at
        ? writeCursor([last.updated_at.toISOString(), last.helpdesk, last.ticket_id])
        : null,
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
