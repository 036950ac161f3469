import type { RunRecord } from '../ports/run-book.ts';
import type { Ticket } from '../ticket/ticket.ts';
import { recordLeft } from './record-left.ts';
import type { RunNotes } from './run-notes.ts';
import type { RunTools } from './run-tools.ts';

/** A ticket without a word from a customer: an agent opened it, or all of it is private. It is left, once. */
export async function recordUnworkable(
  ticket: Ticket,
  notes: RunNotes,
  tools: RunTools,
): Promise<{ readonly kind: 'done'; readonly page: RunRecord['page'] } | { readonly kind: 'nothing_new' }> {
  if ((await tools.runs.past(ticket.ref, null)).length > 0) return { kind: 'nothing_new' };
  const messageId = ticket.messages.at(-1)?.id ?? 'none';
  return recordLeft({ ticket, messageId, reasons: ['not_a_customer'] }, notes, tools);
}
