import { autonomyOf } from '../autonomy.ts';
import { leave, type Rule } from '../rule.ts';

/** The admin wants nothing to do with this intent, not even notes. */
export const autonomyOff: Rule = ({ reading, picture, policy }) =>
  autonomyOf(policy, reading.intent, picture.condition) === 'off' ? leave('autonomy_off') : null;
