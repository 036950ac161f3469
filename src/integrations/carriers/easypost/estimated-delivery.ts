import { DateTime } from 'luxon';
import type { CalendarDate } from '../../../ticket/instant.ts';
import { destinationZone } from './destination-zone.ts';
import { readPlace } from './place.ts';
import { readInstant } from './scans.ts';
import type { Tracker } from './schema.ts';

/**
 * The day the carrier expects to deliver, in the destination's zone; `null` when it says none or when the day cannot
 * be told. EasyPost's `est_delivery_date` is in production a date that wears a UTC timestamp (recorded:
 * `2024-08-05T00:00:00Z` beside a local date of `2024-08-05`): converted to a US zone it would come out a day early.
 */
export function estimatedDelivery(tracker: Tracker): CalendarDate | null {
  const local = tracker.carrier_detail?.est_delivery_date_local ?? null;
  if (local !== null && isDate(local)) return local;
  const text = tracker.est_delivery_date;
  if (text === null) return null;
  if (isDate(text)) return text;
  const midnight = /^(\d{4}-\d{2}-\d{2})T00:00:00(?:\.0+)?(?:Z|\+00:?00)$/.exec(text);
  if (midnight?.[1] !== undefined) return midnight[1];
  const at = readInstant(text);
  const zone = destinationZone(readPlace(tracker));
  // A real moment without a place: it could be either of two days, and a wrong day is worse than none.
  return at === null || zone === null ? null : DateTime.fromISO(at, { zone }).toISODate();
}

function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}
