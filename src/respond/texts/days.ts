import { dateFormat } from '../../ticket/date-format.ts';
import type { CalendarDate, Instant } from '../../ticket/instant.ts';

const DAY_MS = 86_400_000;

/** How a language writes days and times, in the shop's zone. Takes moments and, where it is about days, calendar dates. */
export interface DayWriter {
  /** "Tuesday, November 24"; the year is added when it is not the year of `now`. A calendar date has no zone and keeps its day. */
  readonly day: (when: Instant) => string;
  /** "Tue, Nov 24", for the team. */
  readonly shortDay: (when: Instant) => string;
  /** "Tuesday, November 24 at 7:00 AM EST". */
  readonly time: (when: Instant) => string;
  /** The calendar day of a moment in the shop's zone. */
  readonly dateOf: (when: Instant) => CalendarDate;
}

/** @param language ISO 639-1. @param zone IANA name. */
export function dayWriter(language: string, zone: string, now: Instant): DayWriter {
  // Sweden writes dates as ISO does.
  const iso = dateFormat('sv-SE', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const dateOf = (when: Instant): CalendarDate => (isCalendarDate(when) ? when : iso.format(momentOf(when)));
  const thisYear = dateOf(now).slice(0, 4);
  const yearOf = (when: string): { year?: 'numeric' } =>
    dateOf(when).startsWith(thisYear) ? {} : { year: 'numeric' };
  const write = (when: string, options: Intl.DateTimeFormatOptions): string => {
    const year = yearOf(when);
    const timeZone = isCalendarDate(when) ? 'UTC' : zone;
    const all = { weekday: 'long', day: 'numeric', month: 'long', timeZone, ...year, ...options } as const;
    return (
      dateFormat(language, all)
        .format(momentOf(when))
        // Intl puts narrow no-break spaces before AM; some mail programs show them as boxes.
        .replace(/\s/gu, ' ')
    );
  };
  return {
    dateOf,
    day: (when) => write(when, {}),
    shortDay: (when) => write(when, { weekday: 'short', month: 'short' }),
    time: (when) => write(when, { hour: 'numeric', minute: '2-digit', timeZoneName: 'short' }),
  };
}

/** So many Mondays to Fridays after a day. Public holidays are not looked at: it only says when writing back makes sense. */
export function weekdaysAfter(date: CalendarDate, days: number): CalendarDate {
  let ms = momentOf(date).getTime();
  for (let left = days; left > 0; ) {
    ms += DAY_MS;
    const weekday = new Date(ms).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left -= 1;
  }
  return new Date(ms).toISOString().slice(0, 10);
}

const isCalendarDate = (when: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(when);

/** Noon, so that no zone and no leap second moves a date to its neighbour. */
const momentOf = (when: string): Date => new Date(isCalendarDate(when) ? `${when}T12:00:00Z` : when);
