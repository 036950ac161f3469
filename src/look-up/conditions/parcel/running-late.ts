import type { ParcelState } from '../../../ticket/shipment.ts';
import { businessDaysBetween } from '../../business-days.ts';
import type { Parcel } from '../../parcel.ts';
import { daysPastPromise, isTooLateOn, promisedDay } from '../../promised-day.ts';
import { todayAtArrival, type World } from '../../world.ts';
import { answer, answerOpen, businessDays, type Judgement, person } from '../judgement.ts';
import { isUnheardOf } from './no-word.ts';
import type { ParcelCondition } from './parcel-condition.ts';

const UNDERWAY: readonly ParcelState[] = ['label_created', 'handed_over', 'in_transit', 'delayed'];

/**
 * Row 9: the expected day has passed, or was moved to a later one. A little late is told while it is scanned, all else is
 * a person's: E4 says so of everything above one business day. E2 speaks of a note only above two; of exactly two days
 * the more cautious reading counts, and a shop that wants them told raises `lateEscalate`.
 */
export const runningLate: ParcelCondition = (parcel, world) => {
  if (parcel.state === 'customs') return pastPromise(parcel, world);
  if (!UNDERWAY.includes(parcel.state) && !isUnheardOf(parcel)) return null;
  const late = lateness(parcel, world);
  if (late === null) return notGoneYet(parcel, world);
  const { lateCalm, lateEscalate, freshScan } = world.policy.thresholds;
  if (parcel.lastScan === null || parcel.quietDays > freshScan)
    return person('running_late', `${late.why} (and no fresh scan)`);
  if (late.days <= lateCalm) return answer('running_late', late.why);
  const why = `${late.why} (limit ${businessDays(lateCalm)})`;
  return late.days <= lateEscalate ? answerOpen('running_late', why) : person('running_late', why);
};

/** Clearing takes its days; only what the shop itself has promised is held against them. */
function pastPromise(parcel: Parcel, world: World): Judgement | null {
  const { lateCalm, freshScan } = world.policy.thresholds;
  const days = daysPastPromise(todayAtArrival(world), world, parcel.habits);
  if (days === null || (days <= lateCalm && parcel.quietDays <= freshScan)) return null;
  return person('running_late', `in customs, ${businessDays(days)} past the promised day`);
}

/** Nobody has scanned it, so it leaves today at the earliest. */
function notGoneYet({ lastScan, habits }: Parcel, world: World): Judgement | null {
  return lastScan === null && isTooLateOn(todayAtArrival(world), world, habits)
    ? person('running_late', `not scanned yet, and too late for the promised day (${promisedDay(world)})`)
    : null;
}

/** How far behind the earliest day anybody gave: what the carrier expected before, or what the shop promised (E3.1). */
function lateness(parcel: Parcel, world: World): { readonly days: number; readonly why: string } | null {
  const today = todayAtArrival(world);
  const { estimatedDelivery, unclear, state } = parcel;
  const promise = promisedDay(world);
  const due = estimatedDelivery ?? unclear?.likelyOn ?? promise;
  if (due === null) return null;
  const given = [parcel.estimatedBefore, promise, due].filter((day) => day !== null).toSorted()[0] ?? due;
  const isPast = due < today;
  // A delay that the carrier reports, with a new day ahead, is row 10's.
  if (!isPast && (given === due || state === 'delayed')) return null;
  const until = isPast ? today : due;
  const days = businessDaysBetween(given, until, world.deliveryDays(parcel.habits));
  return {
    days,
    why: isPast ? `due ${due}, ${businessDays(days)} late` : `now due ${due}, was ${given}`,
  };
}
