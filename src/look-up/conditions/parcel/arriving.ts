import { addDays, businessDaysBetween, daysBetween, localDay } from '../../business-days.ts';
import type { Parcel } from '../../parcel.ts';
import { todayAtArrival, type World } from '../../world.ts';
import { answer, answerOpen, businessDays, person } from '../judgement.ts';
import { streakStart } from './customs.ts';
import type { ParcelCondition } from './parcel-condition.ts';

/** Rows 15 and 16. "Today" ends with the customer's day, not with the carrier's or ours. */
export const outForDelivery: ParcelCondition = ({ state, lastScan, habits }, world) => {
  if (state !== 'out_for_delivery' || lastScan === null) return null;
  const today = todayAtArrival(world);
  const since = localDay(lastScan.at, world.arrivalZone);
  if (since >= today) return answer('out_for_delivery', 'out for delivery today');
  const days = businessDaysBetween(since, today, world.deliveryDays(habits));
  const limit = world.policy.thresholds.outForDeliveryCalm;
  const why = `out for delivery since ${since}, ${businessDays(days)} ago`;
  return days <= limit
    ? answerOpen('out_for_delivery_late', why)
    : person('out_for_delivery_late', `${why} (limit ${limit})`);
};

/** Row 14: waiting to be collected, until it goes back; the last days are a person's, because they are urgent. */
export const pickup: ParcelCondition = (parcel, world) => {
  if (parcel.state !== 'available_for_pickup') return null;
  const until = pickupUntil(parcel, world);
  if (until === null) return person('unclear', 'ready to be collected, since nobody knows when');
  const left = daysBetween(todayAtArrival(world), until);
  return left >= world.policy.thresholds.pickupUrgentDays
    ? answer('ready_for_pickup', `ready to be collected, kept until about ${until}`)
    : person('pickup_expiring', `goes back after ${until}`);
};

/** The last day on which the parcel is kept, counted from the first pickup scan: reminders do not prolong it. */
export function pickupUntil(parcel: Parcel, world: World): string | null {
  if (parcel.state !== 'available_for_pickup') return null;
  const since = streakStart(parcel, 'available_for_pickup');
  return since === null ? null : addDays(localDay(since, world.arrivalZone), parcel.habits.pickupHoldDays);
}
