import type { ParcelState } from '../../../ticket/shipment.ts';
import { businessDaysBetween, localDay } from '../../business-days.ts';
import type { Parcel } from '../../parcel.ts';
import { todayAtArrival, type World } from '../../world.ts';
import { answer, businessDays, person } from '../judgement.ts';
import type { ParcelCondition } from './parcel-condition.ts';

/** A parcel that is late is still calm news if it was scanned this recently (row 9). */
const FRESH_SCAN_DAYS = 2;

const UNDERWAY: readonly ParcelState[] = ['label_created', 'handed_over', 'in_transit', 'delayed'];

/**
 * Row 9: the expected day has passed, or was moved to a later one. Where the carrier gives no day, the shop's own
 * promise is the one that has passed.
 */
export const runningLate: ParcelCondition = (parcel, world) => {
  if (!UNDERWAY.includes(parcel.state)) return null;
  const late = lateness(parcel, world);
  if (late === null) return null;
  const { lateCalm } = world.policy.thresholds;
  const fresh = parcel.lastScan !== null && parcel.quietDays <= FRESH_SCAN_DAYS;
  if (late.days <= lateCalm && fresh) return answer('running_late', late.why);
  const more = fresh ? `limit ${businessDays(lateCalm)}` : 'and no fresh scan';
  return person('running_late', `${late.why} (${more})`);
};

function lateness(parcel: Parcel, world: World): { readonly days: number; readonly why: string } | null {
  const today = todayAtArrival(world);
  const { estimatedDelivery, estimatedBefore } = parcel;
  const due = estimatedDelivery ?? promised(world);
  if (due !== null && due < today) {
    const days = businessDaysBetween(estimatedBefore ?? due, today, world.arrivalDays);
    return { days, why: `due ${due}, ${businessDays(days)} late` };
  }
  if (estimatedDelivery === null || estimatedBefore === null) return null;
  const days = businessDaysBetween(estimatedBefore, estimatedDelivery, world.arrivalDays);
  return { days, why: `now due ${estimatedDelivery}, was ${estimatedBefore}` };
}

function promised({ order, arrivalZone }: World): string | null {
  return order.promise.deliverBy === null ? null : localDay(order.promise.deliverBy, arrivalZone);
}
