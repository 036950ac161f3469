import type { CalendarDate } from './instant.ts';

/**
 * A day as it was said.
 * - `weekday`: `coming` is the next one from tomorrow on, `running` this week's or today once it has begun, `next_week`
 *   the one of the week after, `unclear` either
 * - `date`: a month and a day, with a year or the nearest one
 * - `month_day`: "the 24th"
 * - `relative`: so many days from the message
 * - `unclear`: a day that cannot be known
 */
export type SaidDay =
  | {
      readonly kind: 'weekday';
      readonly weekday: number;
      readonly week: 'coming' | 'running' | 'next_week' | 'unclear';
    }
  | { readonly kind: 'date'; readonly month: number; readonly day: number; readonly year: number | null }
  | { readonly kind: 'month_day'; readonly day: number }
  | { readonly kind: 'relative'; readonly days: number }
  | { readonly kind: 'unclear' };

const DAY_MS = 86_400_000;
/** A date this long ago without a year is one of the year to come: nobody needs a parcel by a day two months past. */
const LONGEST_PAST = 60;

/** The calendar day that was meant by a message of this day; `null` when it cannot be known or is no day at all. */
function resolveDay(said: SaidDay, today: CalendarDate): CalendarDate | null {
  const now = Date.parse(`${today}T00:00:00Z`);
  switch (said.kind) {
    case 'weekday':
      return said.week === 'unclear' ? null : weekdayOf(now, said.weekday, said.week);
    case 'date':
      return dateOf(said, now);
    case 'month_day':
      return nextMonthDay(said.day, now);
    case 'relative':
      return isoOf(now + said.days * DAY_MS);
    case 'unclear':
      return null;
  }
}

/** "Friday", said on a Friday, is the next one: for this one people say "today". */
function weekdayOf(now: number, weekday: number, week: 'coming' | 'running' | 'next_week'): CalendarDate {
  const today = new Date(now).getUTCDay() || 7;
  const monday = now - (today - 1) * DAY_MS;
  if (week === 'next_week') return isoOf(monday + (6 + weekday) * DAY_MS);
  if (week === 'running') return isoOf(Math.max(now, monday + (weekday - 1) * DAY_MS));
  return isoOf(now + ((weekday - today + 6) % 7) * DAY_MS + DAY_MS);
}

/** So many days before a day. */
function daysBefore(date: CalendarDate, days: number): CalendarDate {
  return isoOf(Date.parse(`${date}T00:00:00Z`) - days * DAY_MS);
}

function dateOf(said: Extract<SaidDay, { kind: 'date' }>, now: number): CalendarDate | null {
  if (said.year !== null) return validDay(said.year, said.month, said.day);
  const year = new Date(now).getUTCFullYear();
  const years = [year, year + 1, year + 2, year + 3, year + 4];
  const days = years.map((one) => validDay(one, said.month, said.day)).filter((day) => day !== null);
  return days.find((day) => Date.parse(day) >= now - LONGEST_PAST * DAY_MS) ?? null;
}

function nextMonthDay(day: number, now: number): CalendarDate | null {
  const start = new Date(now);
  const months = [0, 1, 2].map((ahead) => start.getUTCMonth() + ahead);
  const days = months.map((month) =>
    validDay(start.getUTCFullYear() + Math.floor(month / 12), (month % 12) + 1, day),
  );
  return days.find((one) => one !== null && Date.parse(one) >= now) ?? null;
}

/** 31 February is no day. */
function validDay(year: number, month: number, day: number): CalendarDate | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year > 1999 && year < 2200
    ? isoOf(date.getTime())
    : null;
}

const isoOf = (ms: number): CalendarDate => new Date(ms).toISOString().slice(0, 10);

/** A day somebody needs something by, as it was said: what it is on the calendar depends on where they are. */
export interface NeededDay {
  readonly said: SaidDay;
  /** So many days before the day that is named it must be there: 1 for "before Friday". */
  readonly early: number;
  /** "I needed it by Friday": which Friday that was is past knowing. */
  readonly isPast: boolean;
  /** An hour or a part of the day was named, too: "Friday noon", "tomorrow before five". */
  readonly byHour: boolean;
}

export interface CalendarDay {
  /** The last day that still serves; `null`: it cannot be known. */
  readonly date: CalendarDate | null;
  /** The day that was named. */
  readonly named: CalendarDate | null;
}

const ANY_DAY = '2000-01-01';

/**
 * What a day is on the calendar for somebody for whom it is `today`. `null`: nobody knows when it was written; a full date is
 * known all the same, and a weekday that is past is not known at all.
 */
export function calendarDay({ said, early, isPast }: NeededDay, today: CalendarDate | null): CalendarDay {
  const named = namedDay(said, isPast, today);
  return { date: named === null ? null : daysBefore(named, early), named };
}

function namedDay(said: SaidDay, isPast: boolean, today: CalendarDate | null): CalendarDate | null {
  if (said.kind === 'date' && said.year !== null) return resolveDay(said, ANY_DAY);
  if (today === null || (isPast && said.kind !== 'date' && said.kind !== 'relative')) return null;
  return resolveDay(said, today);
}

/** "For Halloween", in November, is no reason to miss the Saturday that is named beside it. */
export function stillToCome<Day extends CalendarDay>(
  days: readonly Day[],
  today: CalendarDate | null,
): readonly Day[] {
  const coming = days.filter(({ named }) => named === null || today === null || named >= today);
  return coming.some(({ named }) => named !== null) ? coming : days;
}
