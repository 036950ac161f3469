import { handOver, type Rule } from '../rule.ts';

/**
 * Who comes back was not helped by the answer; a second one of the same kind would not help either (contract 4, later
 * messages). The number we asked for is the exception: with it the work goes on.
 */
export const repeatContact: Rule = ({ reading, conversation }) => {
  const gaveNumber =
    conversation.lastOutcome === 'asked' && reading.orderNumbers.some(({ place }) => place !== 'quote');
  if (gaveNumber) return null;
  const cameBack = conversation.lastOutcome !== null || conversation.customerMessages >= 3;
  return cameBack || conversation.repeatContact || reading.claims.repeats ? handOver('repeat_contact') : null;
};
