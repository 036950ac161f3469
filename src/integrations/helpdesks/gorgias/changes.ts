import type { ChangedTickets } from '../../../ports/helpdesk.ts';
import type { RunContext } from '../../../ports/run-context.ts';
import { GorgiasListed } from './answers.ts';
import type { GorgiasClient } from './client.ts';
import { glimpseOf } from './glimpse.ts';
import { pagesOf } from './list-all.ts';

/** Fifty thousand tickets: no outage is that long. */
const MOST_PAGES = 500;

/**
 * Tickets by their last change, newest first, down to `from`; there is no list from a moment on. Left out are those on
 * which only the team has written, and those whose customer wrote after `until`: their webhook is on its way.
 */
export async function* changedTickets(
  client: GorgiasClient,
  { from, until }: { readonly from: string; readonly until: string },
  context: RunContext,
): AsyncGenerator<ChangedTickets> {
  const request = {
    path: '/tickets',
    query: { order_by: 'updated_datetime:desc', trashed: 'false', limit: '100' },
    operation: 'tickets.list',
    mostPages: MOST_PAGES,
  };
  for await (const page of pagesOf(client, request, GorgiasListed, context)) {
    const changed = page.filter((ticket) => changedAt(ticket) >= from);
    const tickets = changed
      .filter(({ last_received_message_datetime: received }) => received !== null)
      .filter((ticket) => (ticket.last_received_message_datetime ?? changedAt(ticket)) <= until)
      .map((ticket) => ({
        ref: { helpdesk: 'gorgias', id: ticket.id },
        glimpse: glimpseOf(ticket),
        tags: ticket.tags,
      }));
    yield { tickets, through: null };
    if (changed.length < page.length) return;
  }
}

/** Both in UTC and in one form, so that their texts compare. */
const changedAt = ({
  updated_datetime: updated,
  created_datetime: created,
}: {
  readonly updated_datetime?: string | null | undefined;
  readonly created_datetime: string;
}): string => updated ?? created;
