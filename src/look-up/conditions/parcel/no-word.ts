import type { Parcel } from '../../parcel.ts';
import { isDelivered } from '../../timeline.ts';
import { shipDaysSince } from '../../world.ts';
import { answer, businessDays, person } from '../judgement.ts';
import type { ParcelCondition } from './parcel-condition.ts';

/** Carriers know a new number after this many business days at the latest (rows 35 and 36). */
const PENDING_DAYS = 1;

/** Row 5: sent without a number, and nobody has said that it arrived. */
export const noTracking: ParcelCondition = ({ shipment, state }) =>
  shipment.trackingNumber === null && !isDelivered(state)
    ? person('no_tracking', 'sent without a tracking number')
    : null;

/** Row 37: the carrier could not be asked, and neither an earlier answer nor the shop's own scans are fresh enough. */
export const carrierUnavailable: ParcelCondition = ({ finding, evidence }) =>
  finding?.kind === 'unavailable' && evidence === 'none'
    ? person('carrier_unavailable', `${finding.source} could not be asked (${finding.reason})`)
    : null;

/** Rows 35 and 36: the carrier answers, and knows nothing of the number. */
export const trackingUnknown: ParcelCondition = (parcel, world) => {
  if (!isUnheardOf(parcel)) return null;
  const days = shipDaysSince(parcel.labelAt, world);
  return days <= PENDING_DAYS
    ? answer('tracking_pending', 'the number is new and the carrier has no data yet')
    : person('tracking_unknown', `the carrier still has no data after ${businessDays(days)} (limit 1)`);
};

function isUnheardOf({ finding, evidence, timeline }: Parcel): boolean {
  if (finding === null || finding.kind === 'unavailable' || timeline.recycled) return false;
  return evidence === 'none' && (finding.kind === 'none' || finding.value.scans.length === 0);
}

/** The carrier's newest word is one we do not know: it may mean anything, so it means nothing calm. */
export const unknownWord: ParcelCondition = ({ state, evidence }) =>
  state === 'unknown' && evidence !== 'none'
    ? person('unclear', 'what was said last of the parcel is not in our tables, or has no scan behind it')
    : null;
