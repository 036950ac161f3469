import { DateTime } from 'luxon';
import type { Tracking } from '../../../ticket/tracking.ts';
import { destinationZone } from './destination-zone.ts';
import { readPlace } from './place.ts';
import { readInstant } from './scans.ts';
import type { Tracker } from './schema.ts';

type Estimate = Pick<Tracking, 'estimatedDelivery' | 'estimatedAt'>;

export const NO_ESTIMATE: Estimate = { estimatedDelivery: null, estimatedAt: null };

/**
 * The day the carrier expects to deliver, in the destination's zone; the bare moment where the carrier names no place.
 * EasyPost's `est_delivery_date` is in production a date that wears a UTC timestamp (recorded: `2024-08-05T00:00:00Z`
 * beside a local date of `2024-08-05`): converted to a US zone it would come out a day early. A midnight
 * without a zone is a date as well.
 */
export function estimatedDelivery(tracker: Tracker): Estimate {
  const local = tracker.carrier_detail?.est_delivery_date_local ?? null;
  if (local !== null && isDate(local)) return { ...NO_ESTIMATE, estimatedDelivery: local };
  const text = tracker.est_delivery_date;
  if (text === null) return NO_ESTIMATE;
  if (isDate(text)) return { ...NO_ESTIMATE, estimatedDelivery: text };
  const midnight = /^(\d{4}-\d{2}-\d{2})T00:00:00(?:\.0+)?(?:Z|\+00:?00)?$/.exec(text);
  if (midnight?.[1] !== undefined) return { ...NO_ESTIMATE, estimatedDelivery: midnight[1] };
  const at = readInstant(text);
  if (at === null) return NO_ESTIMATE;
  const zone = destinationZone(readPlace(tracker));
  // A real moment without a place could be either of two days: who knows the order's address knows which.
  return zone === null
    ? { ...NO_ESTIMATE, estimatedAt: at }
    : { ...NO_ESTIMATE, estimatedDelivery: DateTime.fromISO(at, { zone }).toISODate() };
}

function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}
