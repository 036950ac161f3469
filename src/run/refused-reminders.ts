import type { Effect } from '../ports/effect-ledger.ts';
import { type HandOver, reminderId } from '../ticket/hand-over.ts';

/** A helpdesk that has refused a reminder so often will go on refusing it; board and chat still tell the team. */
export const MOST_TRIES = 3;

/**
 * Whether the next reminder of this hand-over was refused too often; the ones after it would be as well.
 * @param effects every effect of the ticket
 */
export function isGivenUp(effects: readonly Effect[], handOver: HandOver): boolean {
  const next = reminderId(handOver, handOver.reminders + 1);
  return effects.some(
    ({ kind, messageId, state, attempts }) =>
      kind === 'reminder' && messageId === next && state === 'refused' && attempts >= MOST_TRIES,
  );
}
