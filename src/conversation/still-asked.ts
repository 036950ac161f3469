import type { Effect } from '../ports/effect-ledger.ts';
import type { Ticket } from '../ticket/ticket.ts';

/**
 * The question of ours with which a ticket ends, if nobody has done anything since: no word of anybody, public or not,
 * nobody who took it, and the state in which the question left it. `null`: it is somebody's turn.
 */
export function stillAsked(ticket: Ticket, effects: readonly Effect[]): Effect | null {
  const question = effects.findLast(({ kind, state }) => kind === 'question' && state === 'settled');
  const at = ticket.messages.findIndex(({ effectKey }) => effectKey === question?.key);
  if (question === undefined || at < 0) return null;
  const isOver = !ticket.writable || ticket.spam || ticket.messages.length > at + 1;
  const isTaken = ticket.assigneeId !== null && !ticket.assigneeIsUs;
  // Gorgias has no "pending": there the ticket is open, as it was.
  const leftAs = ticket.ref.helpdesk === 'gorgias' ? 'open' : question.settlement.status;
  return isOver || isTaken || ticket.status !== leftAs ? null : question;
}
