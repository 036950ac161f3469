import { CASE_WINDOW_MS } from '../conversation/same-case.ts';
import type { CaseContact } from '../ports/case-contact.ts';
import type { RunBook } from '../ports/run-book.ts';
import { foldAddress } from '../ticket/address.ts';
import type { Identity } from '../ticket/identity.ts';
import type { Instant } from '../ticket/instant.ts';
import type { OrderPicture } from '../ticket/order-picture.ts';
import type { Ticket } from '../ticket/ticket.ts';

/**
 * The other tickets of this ticket's case. Whoever has not proven whose order it is belongs to none: nobody may learn from a
 * note what somebody else was told.
 */
export async function otherTickets(
  ticket: Ticket,
  {
    identity,
    picture,
    now,
  }: { readonly identity: Identity; readonly picture: OrderPicture; readonly now: Instant },
  runs: Pick<RunBook, 'elsewhere'>,
): Promise<readonly CaseContact[]> {
  const { address } = ticket.requester;
  const isProven = identity.level === 'V2' || identity.level === 'V3';
  if (address === null || picture.order === null || !isProven) return [];
  const since = new Date(Date.parse(now) - CASE_WINDOW_MS).toISOString();
  return runs.elsewhere({
    ref: ticket.ref,
    address: foldAddress(address),
    orderName: picture.order.name,
    since,
  });
}
