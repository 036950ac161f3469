import { DateTime } from 'luxon';
import type { CalendarDate, Instant } from '../ticket/instant.ts';
import { type TeamPolicy, WEEKDAYS } from '../ticket/team.ts';

const DAY_MS = 86_400_000;

/** Days looked through for an hour in which somebody is there. A team that is away for longer counts as always there. */
const LONGEST_LOOK_DAYS = 400;

/** Counts only the time in which somebody of the team is there. Pure: the same answers for ever. */
export interface TeamClock {
  /** Where its hours are. */
  readonly zone: string;
  /** Milliseconds of opening time from one moment to another; 0 where `to` is not the later. */
  between(from: Instant, to: Instant): number;
  /** The moment at which so many milliseconds of opening time (more than 0) have passed since `from`. */
  after(from: Instant, ms: number): Instant;
  /**
   * When the team leaves on the day on which somebody is there at `at`, its last minute included; `null`: nobody is there
   * then.
   */
  leavesAt(at: Instant): Instant | null;
  /** Days on which somebody is there at some time from one moment to another, the first and the last included. */
  daysBetween(from: Instant, to: Instant): number;
}

/** From when until when somebody is there, in ms since the epoch. */
type Opening = readonly [opens: number, closes: number];

/**
 * @param zone IANA name; one that is not known counts as UTC
 * @param isWorkday whether somebody is there at all that day, whatever day of the week it is
 */
export function teamClock(
  hours: TeamPolicy['hours'],
  zone: string,
  isWorkday: (day: CalendarDate) => boolean,
): TeamClock {
  const known = new Map<number, Opening | null>();

  /** `number`: days since the epoch, counted in the calendar where the team is. */
  function openingOf(number: number): Opening | null {
    const before = known.get(number);
    if (before !== undefined) return before;
    const day = new Date(number * DAY_MS).toISOString().slice(0, 10);
    const weekday = WEEKDAYS[(new Date(number * DAY_MS).getUTCDay() + 6) % 7] ?? 'monday';
    const open = isWorkday(day) ? hours[weekday] : null;
    const opening = open === null ? null : openingAt(day, open, zone);
    known.set(number, opening);
    return opening;
  }

  return {
    zone,
    between: (from, to) => openHours({ openingOf, zone }, from, to).reduce((total, open) => total + open, 0),
    after: (from, ms) => {
      const start = Date.parse(from);
      let left = ms;
      const first = dayNumber(start, zone);
      for (let day = first; day <= first + LONGEST_LOOK_DAYS; day += 1) {
        const opening = openingOf(day);
        const open = overlap(opening, start, Number.POSITIVE_INFINITY);
        if (opening !== null && open >= left && open > 0) return iso(opening[1] - open + left);
        left -= open;
      }
      return iso(start + ms);
    },
    leavesAt: (at) => leavesAt({ openingOf, zone }, Date.parse(at)),
    daysBetween: (from, to) => openHours({ openingOf, zone }, from, to).filter((open) => open > 0).length,
  };
}

/** When somebody is there on each day, by its number. */
interface Openings {
  readonly openingOf: (number: number) => Opening | null;
  readonly zone: string;
}

/** Milliseconds of each day from one moment to another in which somebody is there. */
function openHours({ openingOf, zone }: Openings, from: Instant, to: Instant): readonly number[] {
  const [start, end] = [Date.parse(from), Date.parse(to)];
  const first = dayNumber(start, zone);
  const last = Math.min(dayNumber(end, zone), first + LONGEST_LOOK_DAYS);
  const days = Math.max(0, last - first + 1);
  return Array.from({ length: days }, (_, day) => overlap(openingOf(first + day), start, end));
}

/** A day that ends at midnight ends on the day after. */
function leavesAt({ openingOf, zone }: Openings, at: number): Instant | null {
  const today = dayNumber(at, zone);
  const opening = [today, today - 1]
    .map(openingOf)
    .find((one) => one !== null && one[0] <= at && at <= one[1]);
  return opening === undefined || opening === null ? null : iso(opening[1]);
}

/** Days since the epoch of the calendar day it is in that zone. */
function dayNumber(at: number, zone: string): number {
  const local = inZone(DateTime.fromMillis(at, { zone }), at);
  return Date.UTC(local.year, local.month - 1, local.day) / DAY_MS;
}

/** Luxon knows the hours that clocks skip or strike twice; the day after, at 00:00, is where 24:00 is. */
function openingAt(day: CalendarDate, { from, to }: { from: string; to: string }, zone: string): Opening {
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10);
  const opens = momentAt(day, from, zone);
  const closes = to === '24:00' ? momentAt(next, '00:00', zone) : momentAt(day, to, zone);
  return [opens, Math.max(opens, closes)];
}

function momentAt(day: CalendarDate, time: string, zone: string): number {
  const local = DateTime.fromISO(`${day}T${time}`, { zone });
  return local.isValid ? local.toMillis() : Date.parse(`${day}T${time}:00Z`);
}

const inZone = (local: DateTime, at: number): DateTime =>
  local.isValid ? local : DateTime.fromMillis(at, { zone: 'UTC' });

function overlap(opening: Opening | null, start: number, end: number): number {
  if (opening === null) return 0;
  return Math.max(0, Math.min(opening[1], end) - Math.max(opening[0], start));
}

const iso = (ms: number): Instant => new Date(ms).toISOString();
