import { DateTime } from 'luxon';
import type { CalendarDate, Instant } from '../ticket/instant.ts';
import type { Almanac } from './almanac.ts';

const DAY_MS = 86_400_000;

/** Longer gaps are all alike to every threshold; the bound keeps a wrong date from counting through centuries. */
const LONGEST_COUNT_DAYS = 800;

/** Which days count as working days. */
export interface BusinessCalendar {
  isOpen(day: CalendarDate): boolean;
}

/** Days of the week on which somebody works although it is the weekend. */
export interface Weekend {
  readonly saturday: boolean;
  readonly sunday: boolean;
}

const FREE: Weekend = { saturday: false, sunday: false };

/**
 * Weekdays without the public holidays of a place and without the days a shop closes by itself.
 * @param place ISO 3166-1 alpha-2 with an optional state (`DE-BY`); `null`: weekends only
 */
export function businessCalendar(
  place: string | null,
  closed: readonly CalendarDate[],
  almanac: Almanac,
  weekend: Weekend = FREE,
): BusinessCalendar {
  return {
    isOpen: (day) => {
      const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
      if (weekday === 0 && !weekend.sunday) return false;
      if ((weekday === 6 && !weekend.saturday) || closed.includes(day)) return false;
      return place === null || !almanac.holidays(place, Number(day.slice(0, 4))).has(day);
    },
  };
}

/** The calendar day it was in a zone. An unknown zone counts as UTC. */
export function localDay(at: Instant, zone: string): CalendarDate {
  return DateTime.fromISO(at, { zone }).toISODate() ?? at.slice(0, 10);
}

export function addDays(day: CalendarDate, days: number): CalendarDate {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Calendar days from one day to another; negative when `to` is the earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

/**
 * Working days after `from` up to and including `to`; 0 when `to` is not later. Friday to Monday is 1: what happened
 * on a day has had that day, so only the days after it can be days of waiting.
 */
export function businessDaysBetween(
  from: CalendarDate,
  to: CalendarDate,
  calendar: BusinessCalendar,
): number {
  const span = Math.min(daysBetween(from, to), LONGEST_COUNT_DAYS);
  let open = 0;
  for (let day = 1; day <= span; day += 1) if (calendar.isOpen(addDays(from, day))) open += 1;
  return open;
}

/** The working day that lies so many working days after `from`. */
export function addBusinessDays(from: CalendarDate, days: number, calendar: BusinessCalendar): CalendarDate {
  let day = from;
  let left = days;
  for (let step = 0; left > 0 && step < LONGEST_COUNT_DAYS; step += 1) {
    day = addDays(day, 1);
    if (calendar.isOpen(day)) left -= 1;
  }
  return day;
}

/**
 * The day a warehouse takes an order in: after its cut-off hour, or on a day it is closed, the next working day.
 * @param cutOffHour of the zone, 0 to 23; `null`: whatever comes on a day is that day's
 */
export function dayTakenIn(
  at: Instant,
  zone: string,
  cutOffHour: number | null,
  calendar: BusinessCalendar,
): CalendarDate {
  const day = localDay(at, zone);
  if (cutOffHour === null) return day;
  const isTooLate = DateTime.fromISO(at, { zone }).hour >= cutOffHour;
  return isTooLate || !calendar.isOpen(day) ? addBusinessDays(day, 1, calendar) : day;
}

/**
 * The day a date-like timestamp means. Vendors dress a date as midnight UTC; moved to a zone west of Greenwich it
 * would tell the customer one day early.
 */
export function dayMeant(at: Instant, zone: string): CalendarDate {
  return isDressedDay(at) ? at.slice(0, 10) : localDay(at, zone);
}

/** A date that wears the time of midnight UTC: the same day wherever it is read. */
export function isDressedDay(at: Instant): boolean {
  return /T00:00:00(\.0+)?Z$/.test(at);
}
