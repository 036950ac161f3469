import { isAboutGoingBack } from '../../ticket/intent.ts';
import { handOver, type Rule } from '../rule.ts';

/**
 * The day the customer names may be missed, or nobody knows: only a person can still do something about it, however calm the
 * order is. Who needs money by a day gets one, too: no shop's facts say when a bank shows it.
 */
export const neededBy: Rule = ({ picture, reading }) => {
  const needed = picture.neededBy;
  if (needed === undefined) return null;
  const isInDoubt = needed.verdict === 'doubtful' || isAboutGoingBack(reading.intent);
  return isInDoubt ? handOver('condition_needs_person') : null;
};
