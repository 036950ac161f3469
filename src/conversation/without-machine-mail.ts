import type { PastRun } from '../ports/run-book.ts';
import type { Ticket } from '../ticket/ticket.ts';

/**
 * The ticket as a conversation with its customer: without what a run before has found to be a machine's. An out-of-office
 * reply is nobody's question, and read together with the customer's next message it makes that one look like a machine's too.
 */
export function withoutMachineMail(ticket: Ticket, past: readonly PastRun[]): Ticket {
  const machines = new Set(past.flatMap((run) => (run.machineMail === true ? [run.messageId] : [])));
  const messages = ticket.messages.filter(({ id }) => !machines.has(id));
  return messages.length === ticket.messages.length ? ticket : { ...ticket, messages };
}
