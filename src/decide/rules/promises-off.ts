import { type EarlyRule, leave } from '../rule.ts';

/** What we would write of our own accord stops at once when the admin says so. */
export const promisesOff: EarlyRule = ({ conversation, policy }) =>
  conversation.keeps !== undefined && !policy.promises.enabled ? leave('promises_off') : null;
