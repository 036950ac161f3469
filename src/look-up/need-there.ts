import type { CalendarDate } from '../ticket/instant.ts';
import { type CalendarDay, calendarDay, type NeededDay, stillToCome } from '../ticket/said-day.ts';
import type { SaidNeed } from '../ticket/understanding.ts';
import { localDay } from './business-days.ts';
import type { Quoted } from './picture-input.ts';
import type { World } from './world.ts';

/** Where the day begins last: whoever may be anywhere may be there. */
const LAST_ZONE = 'Etc/GMT+12';

export interface NeedThere extends CalendarDay {
  /** An hour or a part of the day was named with it. */
  readonly byHour: boolean;
}

/**
 * The day that is meant, as the calendar says it where the customer most likely is: where the order goes. Of the zones it may
 * be the one in which the day comes first; what an earlier version has read is taken as it stands.
 */
export function needThere(needBy: NonNullable<Quoted['needBy']>, world: World): NeedThere {
  const { date, named = date, said } = needBy;
  const asRead = { date, named, byHour: said?.days.some(({ byHour }) => byHour) ?? false };
  if (said === undefined || said.at === null) return asRead;
  const { at } = said;
  const inZones = zonesOf(world).map((zone) => earliest(said, localDay(at, zone)));
  return inZones.filter((need) => need !== null).toSorted(byDate)[0] ?? asRead;
}

/** Today, where the day ends last. */
export function lastToday(world: World): CalendarDate {
  return (
    zonesOf(world)
      .map((zone) => localDay(world.now, zone))
      .toSorted()[0] ?? localDay(world.now, world.arrivalZone)
  );
}

function zonesOf({ arrivalZones, arrivalZone }: World): readonly string[] {
  return arrivalZones.length > 0 ? arrivalZones : [arrivalZone, LAST_ZONE];
}

function earliest({ days }: SaidNeed, today: CalendarDate): NeedThere | null {
  const found = days.map((day: NeededDay) => ({ ...calendarDay(day, today), byHour: day.byHour }));
  return (
    stillToCome(found, today)
      .filter(({ date }) => date !== null)
      .toSorted(byDate)[0] ?? null
  );
}

function byDate(a: NeedThere, b: NeedThere): number {
  // Of the same day the one with an hour is the earlier.
  return (a.date ?? '').localeCompare(b.date ?? '') || Number(b.byHour) - Number(a.byHour);
}
