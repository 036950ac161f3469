import type { CalendarDate } from '../../../ticket/instant.ts';
import type { Policy } from '../../../ticket/policy.ts';
import { addBusinessDays, businessDaysBetween, dayMeant, dayTakenIn, localDay } from '../../business-days.ts';
import { isTooLateOn, lastDayToLeave } from '../../promised-day.ts';
import type { World } from '../../world.ts';
import { answer, answerOpen, businessDays, type Judgement, person } from '../judgement.ts';
import { plannedDay, planOf } from './scheduled.ts';

/** Rows 1 and 2: the order, or a part of it, has not been sent. */
export function judgePreparing(world: World): Judgement {
  const { unfulfilledCalm, unfulfilledEscalate } = world.policy.thresholds;
  const { now, shipZone, shipDays } = world;
  const days = businessDaysBetween(preparedFrom(world), localDay(now, shipZone), shipDays);
  const broken = brokenPromise(world);
  if (days <= unfulfilledCalm && broken === null)
    return answer(
      'preparing',
      `with the warehouse for ${businessDays(days)}, to be sent by ${sendDay(world)}`,
    );
  const why = broken ?? `not sent after ${businessDays(days)} (limit ${unfulfilledCalm})`;
  const mild = broken === null && days <= unfulfilledEscalate && allowsLate(world.policy);
  return mild ? answerOpen('preparing_late', why) : person('preparing_late', why);
}

/**
 * When the shop means to send it: the day it has planned, its own word, else the calm days of the policy. `null`: it
 * is planned for later and nobody has named a day.
 */
export function shipBy(world: World): CalendarDate | null {
  const plan = planOf(world);
  return plan === null ? sendDay(world) : plan.on;
}

/** Without a word of the shop's about it: within the calm days, and early enough for the day it has promised. */
function sendDay(world: World): CalendarDate {
  const { order, policy, shipZone, shipDays } = world;
  if (order.promise.shipBy !== null) return dayMeant(order.promise.shipBy, shipZone);
  const from = preparedFrom(world);
  const calm = addBusinessDays(from, policy.thresholds.unfulfilledCalm, shipDays);
  const last = lastDayToLeave(world);
  if (last === null || last >= calm) return calm;
  return last > from ? last : from;
}

/** The day from which the warehouse could pack it: taken in before its cut-off hour, and not before a planned day. */
function preparedFrom(world: World): CalendarDate {
  const { order, policy, shipZone, shipDays } = world;
  const takenIn = dayTakenIn(order.processedAt, shipZone, policy.calendar.cutOffHour, shipDays);
  const planned = order.promise.shipNotBefore === null ? null : plannedDay(world);
  return planned !== null && planned > takenIn ? planned : takenIn;
}

function brokenPromise(world: World): string | null {
  const { order, now, shipZone } = world;
  const past = (promise: string | null): boolean => promise !== null && Date.parse(promise) < Date.parse(now);
  if (past(order.promise.shipBy)) return 'not sent by the day the shop promised';
  if (past(order.promise.deliverBy)) return 'not sent, and the promised day of delivery has passed';
  const [today, sent] = [localDay(now, shipZone), sendDay(world)];
  return isTooLateOn(sent > today ? sent : today, world)
    ? 'not sent, and too late for the promised day of delivery'
    : null;
}

/** Row 2 is a person's unless the admin has said that a reply may be given. */
const allowsLate = (policy: Policy): boolean =>
  policy.conditions.some(
    ({ condition, autonomy }) =>
      condition === 'preparing_late' && (autonomy === 'reply' || autonomy === 'reply_and_close'),
  );
