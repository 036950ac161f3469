import { DateTime } from 'luxon';
import type { CalendarDate, Instant } from '../ticket/instant.ts';
import type { QuietHours } from '../ticket/promise.ts';

/** When an office has opened its mail: what falls due on a day falls due then. */
const MORNING = { hour: 9, minute: 0 };

/** The first moment from `at` on at which somebody in that zone may be written to. An unknown zone counts as UTC. */
export function outsideQuietHours(at: Instant, { from, to }: QuietHours, zone: string): Instant {
  const local = inZone(at, zone);
  const now = local.hour * 60 + local.minute;
  const [start, end] = [minutesOf(from), minutesOf(to)];
  const isQuiet = start < end ? now >= start && now < end : start !== end && (now >= start || now < end);
  if (!isQuiet) return at;
  const opens = local.set({ hour: Math.floor(end / 60), minute: end % 60, second: 0, millisecond: 0 });
  return utc(opens > local ? opens : opens.plus({ days: 1 }));
}

/** The morning of a day in that zone, past the quiet hours. */
export function morningOf(day: CalendarDate, quiet: QuietHours, zone: string): Instant {
  return outsideQuietHours(utc(inZone(day, zone).set(MORNING)), quiet, zone);
}

/** The calendar day it is there. */
export function dayThere(at: Instant, zone: string): CalendarDate {
  return inZone(at, zone).toISODate() ?? at.slice(0, 10);
}

function inZone(at: string, zone: string): DateTime {
  const local = DateTime.fromISO(at, { zone });
  return local.isValid ? local : DateTime.fromISO(at, { zone: 'UTC' });
}

const utc = (moment: DateTime): Instant => new Date(moment.toMillis()).toISOString();

/** "20:00" in minutes since midnight. */
function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
