import type { Decision } from '../../ticket/decision.ts';
import type { Reason } from '../../ticket/reason.ts';
import { hasCrossed } from '../crossed.ts';
import { REASON_WORDS, type ReasonWords } from './reason-words.ts';

/** A person is always active who keeps us out; here one was, and the customer has our text all the same. */
const CROSSED: ReasonWords = {
  lead: 'Two replies crossed',
  brief: "our automatic one, above, and a colleague's",
  full: 'A person of the team wrote while our automatic reply was on its way, so the customer has both. The ticket was left as that person put it.',
};

/** A reason of this decision in words. */
export function wordsFor(reason: Reason, decision: Decision): ReasonWords {
  return reason === 'person_active' && hasCrossed(decision) ? CROSSED : REASON_WORDS[reason];
}
