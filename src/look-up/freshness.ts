import type { Instant } from '../ticket/instant.ts';
import type { Order } from '../ticket/order.ts';
import { hasNews, type Tracking } from '../ticket/tracking.ts';
import { orderedAt } from './ordered-at.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** Younger than this a carrier's answer is as good as a new one (design 8.4). */
const FRESH_MS = 15 * MINUTE_MS;

/** Until then it may be told with its age when the carrier is slow; on the day of delivery things move faster. */
const USABLE_MS = 6 * HOUR_MS;
const USABLE_ON_DELIVERY_DAY_MS = 2 * HOUR_MS;

/** Shops change orders by the minute: addresses, holds, cancellations (design 8.4). */
const ORDER_MS = 60_000;

/** Scans a little older than the order are clocks that differ; what is older still is an earlier parcel (E3.6). */
const BEFORE_ORDER_MS = 48 * HOUR_MS;

/** How much an earlier answer is worth. `final`: a delivery does not change. `old`: only what was expected then counts. */
export type Worth = 'final' | 'fresh' | 'usable' | 'old';

/** What an earlier answer is worth for this order. Without news it is worth nothing, however young. */
export function worthOf(tracking: Tracking, order: Order, now: Instant): Worth {
  if (!hasNews(tracking)) return 'old';
  // A return may turn a "delivered" around; those are asked about again.
  if (isDelivered(tracking, order)) return 'final';
  const age = ageOf(tracking.fetchedAt, now);
  if (age < FRESH_MS) return 'fresh';
  const limit = tracking.state === 'out_for_delivery' ? USABLE_ON_DELIVERY_DAY_MS : USABLE_MS;
  return age < limit ? 'usable' : 'old';
}

/** Whether an order that was read before may be used once more. */
export function isFreshOrder({ fetchedAt }: Order, now: Instant): boolean {
  return ageOf(fetchedAt, now) <= ORDER_MS;
}

/** Of all answers under a number the one to go by for this order: with news before without, then the newest. */
export function bestFor(order: Order, answers: readonly Tracking[]): Tracking | null {
  const about = answers.filter((answer) => isAboutOrder(answer, order));
  const weight = (answer: Tracking): number => (hasNews(answer) ? 1 : 0);
  const changed = ({ changedAt, fetchedAt }: Tracking): number => Date.parse(changedAt ?? fetchedAt);
  return about.toSorted((a, b) => weight(b) - weight(a) || changed(b) - changed(a))[0] ?? null;
}

/** Whether an answer was overtaken by one we had already heard: vendors' machines are not all equally quick. */
export function isOvertaken(answer: Tracking, heard: Tracking): boolean {
  if (answer.source !== heard.source || answer.changedAt === null || heard.changedAt === null) return false;
  return Date.parse(answer.changedAt) < Date.parse(heard.changedAt);
}

/** Carriers use numbers again: an answer from before the order was about somebody else's parcel. */
function isAboutOrder(tracking: Tracking, order: Order): boolean {
  const newest = tracking.scans.length === 0 ? tracking.fetchedAt : newestScan(tracking);
  return Date.parse(newest) >= earliestFor(order);
}

const newestScan = ({ scans }: Tracking): Instant =>
  scans.reduce((newest, { at }) => (Date.parse(at) > Date.parse(newest) ? at : newest), scans[0]?.at ?? '');

/** Delivered after it was ordered: what a webhook brought may begin with an earlier parcel under the same number. */
const isDelivered = ({ state, isReturn, scans }: Tracking, order: Order): boolean =>
  !isReturn &&
  (state === 'delivered' || state === 'delivered_elsewhere') &&
  scans.some((scan) => scan.state === state && Date.parse(scan.at) >= earliestFor(order));

const earliestFor = (order: Order): number => Date.parse(orderedAt(order)) - BEFORE_ORDER_MS;

/** What lies ahead was written under another clock (`NOW` was moved back): it is as far from now as what lies behind. */
const ageOf = (at: Instant, now: Instant): number => Math.abs(Date.parse(now) - Date.parse(at));
