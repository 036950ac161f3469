import { shipDaysSince } from '../../world.ts';
import { answer, answerOpen, businessDays, person } from '../judgement.ts';
import type { ParcelCondition } from './parcel-condition.ts';

/** Rows 3 and 4: there is a label, and the carrier has not scanned the parcel. */
export const label: ParcelCondition = ({ state, labelAt }, world) => {
  if (state !== 'label_created') return null;
  const { labelCalm, labelEscalate } = world.policy.thresholds;
  const days = shipDaysSince(labelAt, world);
  if (days <= labelCalm)
    return answer('label_created', `label made ${businessDays(days)} ago, first scan pending`);
  const why = `no first scan ${businessDays(days)} after the label (limit ${labelCalm})`;
  return days <= labelEscalate ? answerOpen('label_not_scanned', why) : person('label_not_scanned', why);
};
