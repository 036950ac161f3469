import { type CarrierTable, codeTable, withoutZeros } from './carrier-word.ts';
import { UPS_ACTIVITIES } from './ups-activities.ts';
import { UPS_STATUSES } from './ups-statuses.ts';

/** UPS: published lists of statuses, scans and reasons. Its statuses have three digits (`021`), reasons two characters. */
export const UPS: CarrierTable = {
  carrier: 'UPS',
  codes: codeTable([...UPS_STATUSES, ...UPS_ACTIVITIES]),
  fold: withoutZeros,
  // "48" is the status "delay" with its zero gone, or the reason "nobody was there": only the sentence can tell.
  isAmbiguous: (code) => code.length === 2 || /^\d$/.test(code),
  sentences: [],
};
