import type { CalendarDate } from '../ticket/instant.ts';
import { addBusinessDays, addDays, businessDaysBetween, dayMeant, type Weekend } from './business-days.ts';
import { habitsOf } from './carrier-habits.ts';
import type { World } from './world.ts';

/** How far back a day is looked for on which warehouse and carrier both work. */
const LONGEST_CLOSURE_DAYS = 30;

/** The last day the shop has promised, where the order goes; `null`: it has promised none. */
export function promisedDay({ order, arrivalZone }: World): CalendarDate | null {
  return order.promise.deliverBy === null ? null : dayMeant(order.promise.deliverBy, arrivalZone);
}

/**
 * Whether what leaves on a day comes after the promised one: on its way it needs at least one day on which its carrier
 * delivers.
 * @param carrier a carrier nobody knows yet delivers from Monday to Friday
 */
export function isTooLateOn(
  leavesOn: CalendarDate,
  world: World,
  carrier: Weekend = habitsOf(null, world.policy),
): boolean {
  const promise = promisedDay(world);
  return promise !== null && addBusinessDays(leavesOn, 1, world.deliveryDays(carrier)) > promise;
}

/** The last day on which the warehouse can send it so that the promise holds; `null`: nothing is promised. */
export function lastDayToLeave(world: World): CalendarDate | null {
  const promise = promisedDay(world);
  if (promise === null) return null;
  let day = addDays(promise, -1);
  for (let step = 0; step < LONGEST_CLOSURE_DAYS; step += 1) {
    if (world.shipDays.isOpen(day) && !isTooLateOn(day, world)) return day;
    day = addDays(day, -1);
  }
  return day;
}

/** Days of delivery since the promised one; `null`: nothing is promised, or that day has not passed. */
export function daysPastPromise(today: CalendarDate, world: World, carrier: Weekend): number | null {
  const promise = promisedDay(world);
  return promise === null || promise >= today
    ? null
    : businessDaysBetween(promise, today, world.deliveryDays(carrier));
}
