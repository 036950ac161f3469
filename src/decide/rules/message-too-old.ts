import { handOver, type Rule } from '../rule.ts';

/** After a day (`reliability.md` 6, age policy) the customer may have written elsewhere, or have the parcel. */
const OLDEST_MS = 24 * 60 * 60 * 1000;

/** A late automatic answer looks worse than a person's. */
export const messageTooOld: Rule = ({ conversation, now }) =>
  Date.parse(now) - Date.parse(conversation.messageAt) > OLDEST_MS ? handOver('message_too_old') : null;
