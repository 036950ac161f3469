import { autonomyOf } from '../autonomy.ts';
import { type EarlyRule, leave } from '../rule.ts';

/**
 * "Thank you" to our own answer: solved again without a word. Only while the intent we answered may still close and
 * the switch is on (contract 4), and the ticket is in the rollout; a thank-you to anybody else is theirs.
 */
export const thanks: EarlyRule = ({ reading, conversation, policy, rolloutBucket }) => {
  if (reading.intent !== 'thanks') return null;
  // A thank-you we are not sure of may hide a question: then it takes the way of any other message.
  if (reading.confidence < policy.defaults.minConfidence) return null;
  const { lastIntent, lastOutcome } = conversation;
  if (lastOutcome !== 'answered' || lastIntent === null) return leave('thanks');
  const mayWrite = policy.switch === 'on' && rolloutBucket < policy.rollout.percent;
  const mayClose = mayWrite && autonomyOf(policy, lastIntent, null) === 'reply_and_close';
  return { outcome: mayClose ? 'acknowledged' : 'left', reason: 'thanks' };
};
