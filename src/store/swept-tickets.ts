import { type Kysely, sql } from 'kysely';
import type { ListedTicket } from '../ports/helpdesk.ts';
import type { TicketJob } from '../ports/job-queue.ts';
import { SWEEP_EVENT } from '../ports/sweep-book.ts';
import type { Instant } from '../ticket/instant.ts';
import type { TicketRef } from '../ticket/ticket.ts';
import type { Tables } from './tables.ts';

/**
 * Of listed tickets, those in a state that no run has dealt with and no earlier sweep has queued: remembered as queued,
 * with a job for each. To be committed together with those jobs.
 */
export async function queueNews(
  db: Kysely<Tables>,
  helpdesk: string,
  listed: readonly ListedTicket[],
  now: Instant,
): Promise<{ readonly refs: readonly TicketRef[]; readonly jobs: readonly TicketJob[] }> {
  // A list that grows while it is read shows tickets twice.
  const once = [...new Map(listed.map((ticket) => [ticket.ref.id, ticket])).values()];
  if (once.length === 0) return { refs: [], jobs: [] };
  const known = await db
    .selectFrom('ticket')
    .select(['ticket_id', 'glimpses', 'swept_as'])
    .where('helpdesk', '=', helpdesk)
    .where(
      'ticket_id',
      'in',
      once.map(({ ref }) => ref.id),
    )
    .execute();
  const rows = new Map(known.map((row) => [row.ticket_id, row]));
  const fresh = once.filter(({ ref, glimpse }) => {
    const row = rows.get(ref.id);
    return row?.swept_as !== glimpse && row?.glimpses?.includes(glimpse) !== true;
  });
  if (fresh.length === 0) return { refs: [], jobs: [] };
  await db
    .insertInto('ticket')
    .values(
      fresh.map(({ ref, glimpse }) => ({ helpdesk, ticket_id: ref.id, swept_as: glimpse, swept_at: now })),
    )
    .onConflict((conflict) =>
      conflict.columns(['helpdesk', 'ticket_id']).doUpdateSet({
        swept_as: sql<string>`excluded.swept_as`,
        swept_at: sql<string>`excluded.swept_at`,
      }),
    )
    .execute();
  const refs = fresh.map(({ ref }) => ref);
  return {
    refs,
    jobs: refs.map((ref) => ({ ref, event: SWEEP_EVENT, receivedAt: now, messageId: null })),
  };
}
