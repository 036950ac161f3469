import type { ParcelState } from '../../../ticket/shipment.ts';
import type { Parcel } from '../../parcel.ts';
import { todayAtArrival, type World } from '../../world.ts';
import { answer, answerOpen, businessDays, person } from '../judgement.ts';
import type { ParcelCondition } from './parcel-condition.ts';

const MOVING: readonly ParcelState[] = ['handed_over', 'in_transit', 'delayed'];

/** Row 8: silent for longer than the carrier usually is. Weekends and holidays are no evidence of trouble. */
export const stalled: ParcelCondition = (parcel, world) => {
  if (!MOVING.includes(parcel.state)) return null;
  const { calm, escalate } = transitLimits(world);
  if (parcel.quietDays <= calm) return null;
  const why = `no scan for ${businessDays(parcel.quietDays)} (limit ${calm})`;
  return parcel.quietDays <= escalate ? answerOpen('stalled', why) : person('stalled', why);
};

function transitLimits({ policy, international }: World): {
  readonly calm: number;
  readonly escalate: number;
} {
  const { thresholds } = policy;
  return international
    ? { calm: thresholds.transitCalmInternational, escalate: thresholds.transitEscalateInternational }
    : { calm: thresholds.transitCalm, escalate: thresholds.transitEscalate };
}

/** Row 10: the carrier says itself that it is late. */
export const carrierDelay: ParcelCondition = ({ state }) =>
  state === 'delayed' ? person('carrier_delay', 'the carrier reports a delay') : null;

/** Row 42: the last carrier that scans has handed it to one that does not. */
export const localPost: ParcelCondition = ({ state, lastScan }) =>
  MOVING.includes(state) && lastScan?.vendorDetail === 'transferred_to_destination_carrier'
    ? person('local_post', 'handed to a local carrier, no more scans to be expected')
    : null;

/** Rows 6 and 7: moving, with or without a date that lies ahead. */
export const inTransit: ParcelCondition = (parcel, world) => {
  if (parcel.state !== 'in_transit' && parcel.state !== 'handed_over') return null;
  const { estimatedDelivery } = parcel;
  if (estimatedDelivery === null)
    return answer('in_transit_no_date', `moving, ${seen(parcel)}, no date given`);
  return estimatedDelivery < todayAtArrival(world)
    ? null
    : answer('in_transit', `moving, ${seen(parcel)}, due ${estimatedDelivery}`);
};

const seen = ({ quietDays }: Parcel): string =>
  quietDays === 0 ? 'scanned since the last business day' : `scanned ${businessDays(quietDays)} ago`;
