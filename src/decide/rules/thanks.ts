import type { Flag } from '../../ticket/understanding.ts';
import { autonomyOf } from '../autonomy.ts';
import { type EarlyRule, leave } from '../rule.ts';

/** What words alone do not show; any other flag beside nothing but thanks is a false alarm. */
const UNSAID: readonly Flag[] = ['attachment', 'injection_suspected', 'card_number'];

/**
 * "Thank you" to our own answer: solved again without a word. Only while the intent we answered may still close and
 * the switch is on (contract 4), and the ticket is in the rollout; a thank-you to anybody else is theirs. Thanks with
 * anything beside them take the way of any other message: a question that is swallowed is worse than a ticket opened again.
 */
export const thanks: EarlyRule = ({ reading, conversation, policy, rolloutBucket }) => {
  const { lastIntent, lastOutcome, onlyThanks, movedAway } = conversation;
  const isRead = reading.intent === 'thanks' && reading.confidence >= policy.defaults.minConfidence;
  // Whoever was asked for the number and thanks still has no answer; a person finds out what they need.
  if (lastOutcome === 'asked') return null;
  if (lastOutcome !== 'answered' || lastIntent === null) return isRead ? leave('thanks') : null;
  const isContent = onlyThanks ?? isRead;
  if (!isContent || reading.flags.some((flag) => UNSAID.includes(flag))) return null;
  if (movedAway === true) return leave('thanks');
  const mayWrite = policy.switch === 'on' && rolloutBucket < policy.rollout.percent;
  const mayClose = mayWrite && autonomyOf(policy, lastIntent, null) === 'reply_and_close';
  return { outcome: mayClose ? 'acknowledged' : 'left', reason: 'thanks' };
};
