import type { CalendarDate, Instant } from '../ticket/instant.ts';
import type { ParcelState, Scan, Shipment } from '../ticket/shipment.ts';
import type { Tracking } from '../ticket/tracking.ts';
import { dayMeant, isDressedDay, localDay } from './business-days.ts';
import type { Estimate } from './picture-input.ts';
import type { World } from './world.ts';

/** When one parcel is expected, as far as it can be told. */
export interface Estimates {
  readonly estimatedDelivery: CalendarDate | null;
  /** An earlier estimate, when the present one is later. */
  readonly estimatedBefore: CalendarDate | null;
  /** An estimate of which nobody can tell the day: a date exists, and no text may deny it. */
  readonly unclear: UnclearEstimate | null;
}

/** A moment at an unknown place. It lies on one of two days. */
export interface UnclearEstimate {
  readonly at: Instant;
  /** The day it is where the parcel most likely goes: to be judged by, never to be told. */
  readonly likelyOn: CalendarDate;
}

const NONE: Estimates = { estimatedDelivery: null, estimatedBefore: null, unclear: null };

/**
 * The carrier's estimate, else the shop's. A moment becomes a day where the order goes; where that is unknown it stays a
 * moment, because a wrong day is worse than none.
 */
export function estimatesOf(
  parcel: {
    readonly shipment: Shipment;
    readonly tracking: Tracking | null;
    readonly state: ParcelState;
    readonly lastScan: Scan | null;
  },
  earlier: Estimate | null,
  world: World,
): Estimates {
  const { shipment, tracking, state, lastScan } = parcel;
  const given = tracking?.estimatedDelivery ?? tracking?.estimatedAt ?? shipment.estimatedDelivery;
  if (given === null) return NONE;
  const likelyOn = likelyDay(given, world);
  // An estimate from before the order was made for another parcel; one that a failed attempt has used up is over.
  const since = state === 'attempted' && lastScan !== null ? lastScan.at : null;
  const isOver = since !== null && likelyOn <= localDay(since, world.arrivalZone);
  if (isOver || likelyOn < localDay(world.order.processedAt, world.arrivalZone)) return NONE;
  if (!isCertain(given, world)) return { ...NONE, unclear: { at: given, likelyOn } };
  const before = earlier === null ? null : likelyDay(earlier, world);
  return {
    estimatedDelivery: likelyOn,
    estimatedBefore: before !== null && before < likelyOn ? before : null,
    unclear: null,
  };
}

const isDay = (estimate: Estimate): boolean => !estimate.includes('T');

const likelyDay = (estimate: Estimate, { arrivalZone }: World): CalendarDate =>
  isDay(estimate) ? estimate : dayMeant(estimate, arrivalZone);

/** The order's region decides; without one all zones of its country have to agree. */
function isCertain(estimate: Estimate, { arrivalZones }: World): boolean {
  if (isDay(estimate) || isDressedDay(estimate)) return true;
  return new Set(arrivalZones.map((zone) => localDay(estimate, zone))).size === 1;
}
