import type { CalendarDate } from '../../../ticket/instant.ts';
import type { Scan } from '../../../ticket/shipment.ts';
import { addBusinessDays, localDay } from '../../business-days.ts';
import type { Parcel } from '../../parcel.ts';
import { todayAtArrival, type World } from '../../world.ts';
import { answer, businessDays, person } from '../judgement.ts';
import { announcedNext } from './carriers-words.ts';
import type { ParcelCondition } from './parcel-condition.ts';

/** What follows a failed attempt, as far as it is known. `on`: the day, where one is given. */
export interface NextStep {
  readonly kind: 'attempt' | 'pickup';
  readonly on: CalendarDate | null;
}

/** Row 13: told only where it is known what comes next, and only until that should have come. */
export const attempted: ParcelCondition = (parcel, world) => {
  if (parcel.state !== 'attempted') return null;
  const newest = attemptDay(parcel, world);
  if (newest === null) return person('attempted', 'a delivery failed, and no scan says when');
  const why = `a delivery failed on ${newest}`;
  const next = nextStep(parcel, world);
  if (next === null) return person('attempted', `${why}, and nothing says what comes next`);
  const limit = world.policy.thresholds.attemptedCalm;
  // Counted to the day itself: on the Sunday after a Friday no other working day has passed, and Friday has.
  const last = addBusinessDays(newest, limit, world.deliveryDays(parcel.habits));
  if (next.on === null && todayAtArrival(world) > last)
    return person('attempted', `${why}, and nothing came until ${last} (limit ${businessDays(limit)})`);
  return answer('attempted', `${why}, next: ${next.kind}${next.on === null ? '' : ` on ${next.on}`}`);
};

/** What the carrier's words announce, or its new day; `null`: nobody knows. A day that was not moved was for this try. */
export function nextStep(parcel: Parcel, world: World): NextStep | null {
  if (parcel.state !== 'attempted') return null;
  const words = wordsSince(parcel);
  if (words.includes('last')) return null;
  if (words.includes('pickup')) return { kind: 'pickup', on: null };
  const { estimatedDelivery, estimatedBefore, quietDays } = parcel;
  const isAhead = estimatedDelivery !== null && estimatedDelivery >= todayAtArrival(world);
  const on = isAhead && quietDays <= world.policy.thresholds.freshScan ? estimatedDelivery : null;
  if (words.includes('attempt')) return { kind: 'attempt', on };
  return on !== null && estimatedBefore !== null ? { kind: 'attempt', on } : null;
}

function attemptDay({ timeline }: Parcel, { arrivalZone }: World): CalendarDate | null {
  const newest = timeline.seen.find(({ scan }) => scan.state === 'attempted')?.scan;
  return newest === undefined ? null : localDay(newest.at, arrivalZone);
}

/** What the newest attempt, and everything scanned since, announces. */
function wordsSince({ timeline }: Parcel): readonly ReturnType<typeof announcedNext>[] {
  const at = timeline.seen.findIndex(({ scan }) => scan.state === 'attempted');
  const since: readonly Scan[] = timeline.seen.slice(0, at + 1).map(({ scan }) => scan);
  return since.map(announcedNext);
}
