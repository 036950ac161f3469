import type { Instant } from '../ticket/instant.ts';
import type { Order } from '../ticket/order.ts';
import type { Tracking } from '../ticket/tracking.ts';
import { orderedAt } from './ordered-at.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** Younger than this a carrier's answer is as good as a new one (design 8.4). */
const FRESH_MS = 15 * MINUTE_MS;

/** Until then it may be told with its age when the carrier is slow; on the day of delivery things move faster. */
const USABLE_MS = 6 * HOUR_MS;
const USABLE_ON_DELIVERY_DAY_MS = 2 * HOUR_MS;

/** How much an earlier answer is worth. `final`: a delivery does not change. `old`: only what was expected then counts. */
export type Worth = 'final' | 'fresh' | 'usable' | 'old';

export function worthOf(tracking: Tracking, now: Instant): Worth {
  // A return may turn a "delivered" around; those are asked about again.
  if (isDeliveredFor(tracking)) return 'final';
  const age = Date.parse(now) - Date.parse(tracking.fetchedAt);
  if (age < FRESH_MS) return 'fresh';
  const limit = tracking.state === 'out_for_delivery' ? USABLE_ON_DELIVERY_DAY_MS : USABLE_MS;
  return age <= limit ? 'usable' : 'old';
}

/** Carriers use numbers again: an answer from before the order was about somebody else's parcel. */
export function isAboutOrder(tracking: Tracking, order: Order): boolean {
  const earliest = Date.parse(orderedAt(order)) - 48 * HOUR_MS;
  const newest = tracking.scans.length === 0 ? tracking.fetchedAt : newestScan(tracking);
  return Date.parse(newest) >= earliest;
}

const newestScan = ({ scans }: Tracking): Instant =>
  scans.reduce((newest, { at }) => (Date.parse(at) > Date.parse(newest) ? at : newest), scans[0]?.at ?? '');

const isDeliveredFor = ({ state, isReturn, scans }: Tracking): boolean =>
  !isReturn &&
  (state === 'delivered' || state === 'delivered_elsewhere') &&
  scans.some((scan) => scan.state === state);
