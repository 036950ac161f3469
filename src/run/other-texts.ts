import type { CaseContact } from '../ports/case-contact.ts';
import type { Ticket } from '../ticket/ticket.ts';
import type { Usage } from '../ticket/usage.ts';
import { otherTickets } from './other-tickets.ts';
import type { RunTools } from './run-tools.ts';

/**
 * What limits count, and the other tickets of the case. Counted before those are read: a reply that begins in between is
 * then one more than was counted, and this ticket is decided again. The other way round it would be counted and not seen.
 */
export async function otherTexts(
  ticket: Ticket,
  found: Parameters<typeof otherTickets>[1],
  { ledger, runs }: Pick<RunTools, 'ledger' | 'runs'>,
): Promise<{ readonly usage: Usage; readonly elsewhere: readonly CaseContact[] }> {
  const { ref, account, requester } = ticket;
  const usage = await ledger.usage({ ref, account, address: requester.address, now: found.now });
  return { usage, elsewhere: await otherTickets(ticket, found, runs) };
}
