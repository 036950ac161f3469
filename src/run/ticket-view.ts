import type { TicketView } from '../decide/situation.ts';
import type { Ticket } from '../ticket/ticket.ts';

/** What decisions may know of the ticket itself. */
export function ticketView({ status, writable, spam, tags, requester, ...place }: Ticket): TicketView {
  const { groupId, brandId } = place;
  const brand = brandId === undefined ? {} : { brandId };
  return { status, writable, spam, tags, requesterIsCustomer: requester.isCustomer, groupId, ...brand };
}
