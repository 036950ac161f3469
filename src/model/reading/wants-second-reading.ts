import { isWismo } from '../../ticket/intent.ts';
import type { Policy } from '../../ticket/policy.ts';
import type { Understanding } from '../../ticket/understanding.ts';

/** Below this an intent is not worth asking about: whatever a model says, a person reads it. */
const LEAST_SHARE = 0.15;

/**
 * Whether a second reading could help: the built-in one is unsure of a question that a machine may answer, or knows the
 * language too little. Never where a person is needed whatever the question is; that is where attacks and anger end.
 */
export function wantsSecondReading(understanding: Understanding, policy: Policy): boolean {
  const { flags, automatic, message, intents, intent, confidence, language } = understanding;
  if (policy.model.reading === 'off' || message.trim() === '' || automatic !== null || flags.length > 0)
    return false;
  const mayBeAnswered = intents.some((one) => isWismo(one.intent) && one.confidence >= LEAST_SHARE);
  if (!mayBeAnswered) return false;
  const needed = policy.intents[intent]?.minConfidence ?? policy.defaults.minConfidence;
  return confidence < needed || language === null || !policy.brand.languages.includes(language);
}
