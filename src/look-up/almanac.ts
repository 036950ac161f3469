import { createRequire } from 'node:module';
import type Holidays from 'date-holidays';
import type { CalendarDate } from '../ticket/instant.ts';

/** Public holidays and time zones of the world's countries. Constant: the same question has the same answer for ever. */
export interface Almanac {
  /**
   * Public holidays of a year. An unknown country has none: weekends are then all that is skipped.
   * @param place ISO 3166-1 alpha-2, with an optional state: `US`, `DE-BY`
   */
  holidays(place: string, year: number): ReadonlySet<CalendarDate>;
  /** IANA zones of a country, narrowed to its state where that is known; empty for an unknown country. */
  zones(country: string, region: string | null): readonly string[];
}

const require = createRequire(import.meta.url);

/**
 * Opens the almanac. What it knows costs 120 ms and 35 MB, so it is loaded with the first question that is asked of it,
 * and not by a process that never asks; one object per process remembers what it was asked.
 */
export function openAlmanac(): Almanac {
  const holidays = new Map<string, ReadonlySet<CalendarDate>>();
  const zones = new Map<string, readonly string[]>();
  const book = (country: string, state: string | null): Holidays => {
    const Calendar: typeof Holidays = require('date-holidays');
    return state === null
      ? new Calendar(country, { types: ['public'] })
      : new Calendar(country, state, { types: ['public'] });
  };
  return {
    holidays: (place, year) =>
      remembered(holidays, `${place} ${year}`, () => {
        const [country = '', state = null] = place.split('-');
        return new Set(book(country, state).getHolidays(year).flatMap(daysOf));
      }),
    zones: (country, region) =>
      remembered(zones, `${country} ${region ?? ''}`, () => {
        const known = STATE_ZONES[`${country} ${region ?? ''}`];
        if (known !== undefined) return [known];
        const narrow = region === null ? [] : book(country, region).getTimezones();
        return narrow.length > 0 ? narrow : book(country, null).getTimezones();
      }),
  };
}

/**
 * States whose zone `date-holidays` does not know (3.37): it then names every zone of their country. Source: the IANA time
 * zone database; Florida's is that of its bigger part.
 */
const STATE_ZONES: Readonly<Record<string, string>> = {
  'US DC': 'America/New_York',
  'US DE': 'America/New_York',
  'US FL': 'America/New_York',
  'US GA': 'America/New_York',
  'US PR': 'America/Puerto_Rico',
  'CA PE': 'America/Halifax',
};

/** Some holidays last for days (Eid), and some begin the evening before: the first day is the one that is printed. */
function daysOf(holiday: {
  readonly date: string;
  readonly start: Date;
  readonly end: Date;
}): CalendarDate[] {
  const first = Date.parse(`${holiday.date.slice(0, 10)}T00:00:00Z`);
  const days = Math.max(1, Math.round((holiday.end.getTime() - holiday.start.getTime()) / DAY_MS));
  return Array.from({ length: days }, (_, day) => new Date(first + day * DAY_MS).toISOString().slice(0, 10));
}

const DAY_MS = 86_400_000;

function remembered<T>(known: Map<string, T>, key: string, find: () => T): T {
  const before = known.get(key);
  if (before !== undefined) return before;
  const found = find();
  known.set(key, found);
  return found;
}
