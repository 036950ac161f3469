import type { Effect } from '../ports/effect-ledger.ts';

/**
 * Whether a public text went out on a ticket that would not be solved, and the note that says what was missing is not
 * there yet: the run was cut off between the two.
 */
export function owesNote({ messageId, draft }: Effect, all: readonly Effect[]): boolean {
  if (draft.page.reasons[0] !== 'solve_refused') return false;
  return !all.some(
    (other) =>
      other.kind === 'note' &&
      other.messageId === messageId &&
      !['superseded', 'refused'].includes(other.state),
  );
}
