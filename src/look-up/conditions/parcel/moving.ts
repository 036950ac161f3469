import type { ParcelState } from '../../../ticket/shipment.ts';
import type { Parcel } from '../../parcel.ts';
import { arrivalDaysSince, todayAtArrival } from '../../world.ts';
import { answer, answerOpen, businessDays, person } from '../judgement.ts';
import { delayReason, isHandedToLocalPost, isWaitedFor } from './carriers-words.ts';
import type { ParcelCondition } from './parcel-condition.ts';

const MOVING: readonly ParcelState[] = ['handed_over', 'in_transit', 'delayed'];

/** Row 8: silent for longer than the carrier usually is. Weekends and holidays are no evidence of trouble. */
export const stalled: ParcelCondition = (parcel, world) => {
  if (!MOVING.includes(parcel.state)) return null;
  const { habits, quietDays } = parcel;
  const { calm, escalate } = world.international ? habits.transitAbroad : habits.transit;
  if (quietDays <= calm) return null;
  const why = `no scan for ${businessDays(quietDays)} (limit ${calm})`;
  return quietDays <= escalate ? answerOpen('stalled', why) : person('stalled', why);
};

/** Row 10: the carrier says itself that it is late. Who asks gets the reason, while the news is fresh and it is one. */
export const carrierDelay: ParcelCondition = (parcel, world) => {
  if (parcel.state !== 'delayed') return null;
  const { lastScan, quietDays } = parcel;
  if (lastScan === null)
    return person('carrier_delay', 'the carrier reports a delay, and no scan says where');
  if (lastScan.state === 'delayed' && isWaitedFor(lastScan))
    return person('carrier_delay', 'the carrier reports a delay, and waits for somebody');
  const reason = delayReason(parcel);
  const why = `the carrier reports a delay${reason === null ? '' : ` (${reason})`}`;
  if (quietDays > world.policy.thresholds.freshScan)
    return answerOpen('carrier_delay', `${why}, and has said nothing for ${businessDays(quietDays)}`);
  // Held by whom, and until when, the word does not say.
  return reason === 'held' ? answerOpen('carrier_delay', why) : answer('carrier_delay', why);
};

/** Row 42: the last carrier that scans has handed it to one that does not. */
export const localPost: ParcelCondition = (parcel, world) => {
  const { state, lastScan } = parcel;
  if (lastScan === null || !MOVING.includes(state) || !isHandedToLocalPost(lastScan)) return null;
  const days = arrivalDaysSince(lastScan.at, world);
  const limit = world.policy.thresholds.localPostCalm;
  const why = `handed to a local carrier ${businessDays(days)} ago, no more scans to be expected`;
  return days <= limit ? answer('local_post', why) : person('local_post', `${why} (limit ${limit})`);
};

/** Rows 6 and 7: moving, with or without a date that lies ahead. */
export const inTransit: ParcelCondition = (parcel, world) => {
  if (parcel.state !== 'in_transit' && parcel.state !== 'handed_over') return null;
  const { estimatedDelivery, unclear } = parcel;
  if (estimatedDelivery === null) {
    const given = unclear === null ? 'no date given' : `due at ${unclear.at}, and nobody knows where`;
    return answer('in_transit_no_date', `moving, ${seen(parcel)}, ${given}`);
  }
  return estimatedDelivery < todayAtArrival(world)
    ? null
    : answer('in_transit', `moving, ${seen(parcel)}, due ${estimatedDelivery}`);
};

const seen = ({ quietDays }: Parcel): string =>
  quietDays === 0 ? 'scanned since the last business day' : `scanned ${businessDays(quietDays)} ago`;
