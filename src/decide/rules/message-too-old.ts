import { handOver, type Rule } from '../rule.ts';

const HOUR_MS = 60 * 60 * 1000;

/** A late automatic answer looks worse than a person's. */
export const messageTooOld: Rule = ({ conversation, policy, now }) => {
  const waitedMs = Date.parse(now) - Date.parse(conversation.messageAt);
  return waitedMs > policy.thresholds.messageTooOldHours * HOUR_MS ? handOver('message_too_old') : null;
};
