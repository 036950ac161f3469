import type { Instant } from '../../../ticket/instant.ts';
import type { ParcelState } from '../../../ticket/shipment.ts';
import type { Tracking } from '../../../ticket/tracking.ts';
import { carrierName } from './carrier-name.ts';
import { estimatedDelivery, NO_ESTIMATE } from './estimated-delivery.ts';
import { readState } from './parcel-state.ts';
import { readOrigin, readPlace } from './place.ts';
import { publicUrl } from './public-url.ts';
import { readInstant, type SortedScans, sortScans } from './scans.ts';
import type { Tracker } from './schema.ts';

/** What a tracker is read against. */
export interface Reading {
  /** The number as it was asked for: EasyPost may spell it differently. */
  readonly number: string;
  readonly orderedAt: Instant | null;
  /** Business time in ms. */
  readonly now: number;
  readonly fetchedAt: Instant;
}

/** A tracker in our words, and the vendor's words that our tables do not list. Pure. */
export function toTracking(
  tracker: Tracker,
  reading: Reading,
): { readonly tracking: Tracking; readonly unlisted: readonly string[] } {
  const sorted = sortScans(tracker.tracking_details, { ...reading, carrier: tracker.carrier });
  // An earlier parcel under a recycled number: nothing EasyPost says is about ours, its dates and places included.
  const foreign = sorted.recycled && sorted.scans.length === 0;
  const place = readPlace(tracker);
  const carrier = carrierName(tracker.carrier);
  // Not simply the newest scan: "photo available" comes after "delivered" and says nothing about where.
  const latest = sorted.said.find(({ status }) => status === tracker.status);
  const top = readState({
    status: tracker.status,
    detail: tracker.status_detail,
    carrier: latest?.carrier ?? tracker.carrier,
    code: latest?.code ?? null,
    message: latest?.message ?? null,
  });
  const tracking: Tracking = {
    source: `easypost:${tracker.id}`,
    number: reading.number,
    carrier: carrier.name,
    state: foreign ? 'unknown' : settleState(tracker, top.state, sorted),
    vendorStatus: tracker.status,
    vendorDetail: tracker.status_detail,
    scans: isNews(tracker) ? sorted.scans : [],
    ...(foreign ? NO_ESTIMATE : estimatedDelivery(tracker)),
    isReturn: tracker.is_return,
    destinationCity: foreign ? null : place.city,
    destinationRegion: foreign ? null : place.region,
    destinationPostcode: foreign ? null : place.postcode,
    publicUrl: foreign ? null : publicUrl(tracker.public_url),
    changedAt: readInstant(tracker.updated_at),
    fetchedAt: reading.fetchedAt,
  };
  const unlisted = [
    ...top.unlisted,
    ...sorted.unlisted,
    ...(carrier.listed ? [] : [`carrier:${tracker.carrier}`]),
  ];
  return { tracking, unlisted: [...new Set(unlisted)] };
}

/** `error` carries one made-up detail ("ProcessingError") that says why EasyPost failed: it happened to no parcel. */
const isNews = (tracker: Tracker): boolean => tracker.status !== 'error';

/** What a delivery does not outlast; every other word after it is a late or a general one. */
const UNDOES_DELIVERY: ReadonlySet<ParcelState> = new Set(['returning', 'lost_or_damaged', 'label_voided']);
const ARRIVED: ReadonlySet<ParcelState> = new Set(['delivered', 'delivered_elsewhere']);
const CLAIMS_ARRIVAL: ReadonlySet<ParcelState> = new Set([
  ...ARRIVED,
  'out_for_delivery',
  'available_for_pickup',
]);

/** The state the scans allow; precedence: carrier scans over roll-ups, delivered is final unless it turned back: status and scans do not always agree. */
function settleState(tracker: Tracker, state: ParcelState, sorted: SortedScans): ParcelState {
  const { scans, fromFuture, recycled } = sorted;
  const returned = scans.some((scan) => scan.state === 'returning');
  const delivered = scans.find((scan) => ARRIVED.has(scan.state));
  // "Delivered" on the way back means that the sender has it.
  if (ARRIVED.has(state) && (returned || isBackAtOrigin(tracker))) return 'returning';
  // A generic scan after the delivery ("photo available", a late depot scan) does not take the parcel away again.
  if (!ARRIVED.has(state) && !UNDOES_DELIVERY.has(state) && delivered !== undefined)
    return returned ? 'returning' : delivered.state;
  // What says that it arrived lies in the future or belongs to an earlier parcel: nobody knows.
  const proven = scans.some((scan) => scan.state === state);
  const doubted = recycled || fromFuture.some((scan) => scan.state === state);
  if (CLAIMS_ARRIVAL.has(state) && !proven && doubted) return 'unknown';
  return state;
}

/** Delivered at the postcode it set out from, while it was meant for another. */
function isBackAtOrigin(tracker: Tracker): boolean {
  const last = tracker.tracking_details.findLast((detail) => detail.status === 'delivered');
  const at = last?.tracking_location.zip ?? null;
  const origin = readOrigin(tracker).postcode;
  const destination = readPlace(tracker).postcode;
  return at !== null && destination !== null && at === origin && destination !== origin;
}
