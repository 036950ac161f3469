import { autonomyOf } from '../autonomy.ts';
import { handOver, type Rule } from '../rule.ts';

/** The admin lets us write notes for this intent (or this condition), not replies. */
export const autonomyNote: Rule = ({ reading, picture, policy }) =>
  autonomyOf(policy, reading.intent, picture.condition) === 'note' ? handOver('autonomy_note') : null;
