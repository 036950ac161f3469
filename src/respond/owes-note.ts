import type { Effect } from '../ports/effect-ledger.ts';
import type { Ticket } from '../ticket/ticket.ts';
import { isCrossed } from './crossed.ts';

/**
 * Whether a public text went out on a ticket that would not be solved, or crossed with a person's, and the note that says
 * so is not there yet: the run was cut off between the two.
 * @param ticket read after the text
 */
export function owesNote(effect: Effect, all: readonly Effect[], ticket: Ticket): boolean {
  const { messageId, draft } = effect;
  if (draft.page.reasons[0] !== 'solve_refused' && !isCrossed(effect, ticket)) return false;
  return !all.some(
    (other) =>
      other.kind === 'note' &&
      other.messageId === messageId &&
      !['superseded', 'refused'].includes(other.state),
  );
}
