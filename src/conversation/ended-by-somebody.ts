import type { KeptPromise, PromiseEnd } from '../ticket/promise.ts';
import type { Ticket } from '../ticket/ticket.ts';
import { newestCustomerMessage } from './conversation-of.ts';

/**
 * Who has taken the ticket out of our hands since we gave a promise on it, as far as only a promise makes it matter:
 * whatever else keeps us out of a ticket keeps us out here too. `null`: nobody.
 */
export function endedBySomebody(promise: KeptPromise, ticket: Ticket): PromiseEnd | null {
  if (promise.moved) return endedWhereItIsNow(promise, ticket);
  if (newestCustomerMessage(ticket)?.id !== promise.messageId) return 'customer_wrote_again';
  if (!ticket.writable || ticket.status === 'closed') return 'ticket_closed';
  const isSolved = ticket.status === 'solved';
  // No customer has written, so a person has opened, parked or solved it.
  const wasMoved = promise.leftSolved !== isSolved || ['pending', 'hold'].includes(ticket.status);
  return wasMoved ? 'person_active' : null;
}

/** Neither the state of the ticket it was merged into nor what the customer wrote on that one before says anything of it. */
function endedWhereItIsNow({ givenAt }: KeptPromise, ticket: Ticket): PromiseEnd | null {
  if (!ticket.writable || ticket.status === 'closed') return 'ticket_closed';
  const hasAnswered = ticket.messages.some(
    ({ author, public: isPublic, at }) => isPublic && author === 'agent' && at > givenAt,
  );
  return hasAnswered ? 'person_active' : null;
}
