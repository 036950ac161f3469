import { handOver, type Rule, type Verdict } from '../rule.ts';
import type { Situation } from '../situation.ts';

/** How many questions a stranger gets in a day (contract 4): one, or a list of addresses becomes a mail bomb. */
const QUESTIONS_PER_DAY = 1;

/**
 * A stranger is told nothing, and cannot find out from our behaviour whether an order exists: not theirs and not there
 * take the same way.
 */
export const stranger: Rule = (situation) => {
  const { picture } = situation;
  if (picture.condition === 'not_owner') return askOrHandOver(situation, 'identity_unproven');
  if (picture.condition === 'no_order') return askOrHandOver(situation, 'order_not_found');
  return null;
};

function askOrHandOver(
  { policy, usage, conversation }: Situation,
  reason: 'identity_unproven' | 'order_not_found',
): Verdict {
  const mayAsk =
    policy.guards.askStrangers && usage.questions < QUESTIONS_PER_DAY && conversation.lastOutcome === null;
  return mayAsk ? { outcome: 'asked', reason: 'number_needed', also: [reason] } : handOver(reason);
}
