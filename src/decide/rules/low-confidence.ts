import { handOver, type Rule } from '../rule.ts';

/** Below the policy's threshold a wrong answer is too likely; its default is 0.85. */
export const lowConfidence: Rule = ({ reading, policy }) => {
  const needed = policy.intents[reading.intent]?.minConfidence ?? policy.defaults.minConfidence;
  return reading.confidence < needed ? handOver('low_confidence') : null;
};
