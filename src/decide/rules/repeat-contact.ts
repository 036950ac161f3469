import { handOver, type Rule } from '../rule.ts';

/**
 * Who comes back was not helped by the answer; a second one of the same kind would not help either (contract 4, later
 * messages). The number we asked for is the exception: with it the work goes on, unless it leads to what the customer was
 * told elsewhere, or the ticket is another team's by now.
 */
export const repeatContact: Rule = ({ reading, conversation }) => {
  if (conversation.repeatContact || conversation.movedAway === true) return handOver('repeat_contact');
  const gaveNumber =
    conversation.lastOutcome === 'asked' && reading.orderNumbers.some(({ place }) => place !== 'quote');
  if (gaveNumber) return null;
  const cameBack = conversation.lastOutcome !== null || conversation.customerMessages >= 3;
  return cameBack || reading.claims.repeats ? handOver('repeat_contact') : null;
};
