import type { Effect } from '../ports/effect-ledger.ts';
import { isPublicText } from '../ticket/effect.ts';
import { type HandOver, lineId } from '../ticket/hand-over.ts';
import type { Instant } from '../ticket/instant.ts';
import type { Ticket } from '../ticket/ticket.ts';
import { newestCustomerMessage } from './conversation-of.ts';
import { isLine } from './without-lines.ts';

/** What was to be said at once is not said later: an hour on, the customer may have heard otherwise. */
const LONGEST_MS = 60 * 60_000;

/**
 * Where the line of a hand-over stands.
 * - `due`: nothing was said, and it may be
 * - `told`: it is there
 * - `over`: it is not said any more
 */
export type LineStands = 'due' | 'told' | 'over';

/**
 * Whether the line is still to be said, as far as ticket and ledger tell. Pure. Only behind the note, only where the message that was
 * handed over is still the customer's last word, and once for a ticket, ever.
 * @param effects every effect of the ticket
 */
export function lineStands(
  handOver: HandOver,
  {
    ticket,
    effects,
    now,
  }: { readonly ticket: Ticket; readonly effects: readonly Effect[]; readonly now: Instant },
): LineStands {
  const { since, messageId, moved, reminders, dueAt } = handOver;
  const own = effects.find((effect) => effect.kind === 'line' && effect.messageId === lineId(handOver));
  if (own?.state === 'settled') return 'told';
  if (own !== undefined && own.state !== 'superseded') return 'over';
  // One that came with a ticket that was merged into this one says the same.
  const isSaid = ticket.messages.some(isLine) || effects.some((effect) => isSince(effect, handOver));
  const isLate = Date.parse(now) - Date.parse(since) > LONGEST_MS || now >= dueAt;
  const isNoted = effects.some(
    (effect) => effect.kind === 'note' && effect.messageId === messageId && effect.state === 'settled',
  );
  const isLast = newestCustomerMessage(ticket)?.id === messageId;
  return isSaid || isLate || !isNoted || !isLast || moved || reminders > 0 ? 'over' : 'due';
}

/** A text that may have reached the customer about this very hand-over, or an earlier line. */
function isSince({ kind, state, messageId, draft }: Effect, handOver: HandOver): boolean {
  if (!isPublicText(kind) || state === 'refused' || state === 'superseded') return false;
  return kind === 'line' || messageId === handOver.messageId || draft.at >= handOver.since;
}
