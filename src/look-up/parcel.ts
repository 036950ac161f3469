import type { CalendarDate, Instant } from '../ticket/instant.ts';
import type { ParcelState, Scan, Shipment } from '../ticket/shipment.ts';
import type { Tracking } from '../ticket/tracking.ts';
import { dayMeant, localDay } from './business-days.ts';
import { orderedAt } from './ordered-at.ts';
import type { ParcelFinding, TrackingFinding } from './picture-input.ts';
import { isDelivered, type Seen, type Timeline, timelineOf } from './timeline.ts';
import { arrivalDaysSince, shipDaysSince, type World } from './world.ts';

/** The shop's own scans stand in for the carrier's word this long (row 37). */
const SHOP_SCANS_MS = 24 * 3_600_000;

/** One parcel with everything known of it, before it is judged. */
export interface Parcel {
  readonly shipment: Shipment;
  readonly tracking: Tracking | null;
  /** `null`: there is no number to ask about. */
  readonly finding: TrackingFinding | null;
  readonly evidence: 'carrier' | 'cache' | 'shop' | 'none';
  readonly timeline: Timeline;
  readonly state: ParcelState;
  readonly labelAt: Instant;
  readonly lastScan: Scan | null;
  /** Working days since the last scan, or since the label. */
  readonly quietDays: number;
  readonly estimatedDelivery: CalendarDate | null;
  readonly estimatedBefore: CalendarDate | null;
  readonly deliveredAt: Instant | null;
  readonly asOf: Instant | null;
}

/** Puts together what the shop and the carrier say about one label (E3). */
export function parcelOf(shipment: Shipment, found: ParcelFinding | null, world: World): Parcel {
  const finding = found?.finding ?? null;
  const tracking = finding?.kind === 'one' ? finding.value : null;
  const heard = tracking === null ? [] : tracking.scans.map((scan): Seen => ({ scan, by: 'carrier' }));
  const timeline = timelineOf([...heard, ...shopScans(shipment)], orderedAt(world.order), world.now);
  const evidence = evidenceOf(finding, timeline, world.now);
  const believed = evidence === 'none' ? withoutMovement(timeline) : timeline;
  const word = evidence === 'carrier' || evidence === 'cache' ? tracking : null;
  const state = stateOf(believed, word, shipment);
  const lastScan = believed.movement?.scan ?? null;
  return {
    shipment,
    tracking,
    finding,
    evidence,
    timeline: believed,
    state,
    labelAt: shipment.createdAt,
    lastScan,
    quietDays:
      lastScan === null ? shipDaysSince(shipment.createdAt, world) : arrivalDaysSince(lastScan.at, world),
    ...estimates(shipment, tracking, found?.earlierEstimate ?? null, world),
    deliveredAt: isDelivered(state) ? (believed.delivery?.scan.at ?? null) : null,
    asOf: word?.fetchedAt ?? (evidence === 'shop' ? (believed.seen[0]?.scan.at ?? null) : null),
  };
}

/** A delivery date of the shop's is a scan like any other. Its roll-up is none: it has no time (E3.2). */
function shopScans(shipment: Shipment): readonly Seen[] {
  const { deliveredAt, scans } = shipment;
  const delivery: Scan[] =
    deliveredAt === null || scans.some((scan) => isDelivered(scan.state)) ? [] : [deliveryAt(deliveredAt)];
  return [...scans, ...delivery].map((scan) => ({ scan, by: 'shop' }));
}

function deliveryAt(at: Instant): Scan {
  const nowhere = { city: null, region: null, country: null };
  return { at, state: 'delivered', vendorStatus: 'delivered', vendorDetail: null, message: null, ...nowhere };
}

function evidenceOf(finding: TrackingFinding | null, timeline: Timeline, now: Instant): Parcel['evidence'] {
  if (finding?.kind === 'one' && (finding.value.scans.length > 0 || finding.value.state !== 'unknown'))
    return finding.from;
  const newest = timeline.seen[0]?.scan.at;
  if (timeline.delivery !== null) return 'shop';
  return newest !== undefined && Date.parse(now) - Date.parse(newest) <= SHOP_SCANS_MS ? 'shop' : 'none';
}

/** The shop's scans of days ago say nothing about now, and the carrier says nothing at all. */
const withoutMovement = (timeline: Timeline): Timeline => ({
  ...timeline,
  seen: [],
  movement: null,
  delivery: null,
  state: null,
});

/** Roll-ups that a newer-looking scan must not soften: parcels travel on while they come back. */
const GRAVE: readonly ParcelState[] = [
  'returning',
  'lost_or_damaged',
  'label_voided',
  'address_issue',
  'action_needed',
  'attempted',
  'customs',
  'delayed',
  'unknown',
];

/** @param word the carrier's, where it has said anything */
function stateOf(timeline: Timeline, word: Tracking | null, shipment: Shipment): ParcelState {
  const { state } = timeline;
  if (word?.state === 'returning') return 'returning';
  if (state === null) return rollUpAlone(word?.state ?? null, shipment.state);
  // The shop's roll-up is the weakest of all; it is not held against scans.
  if (word === null || isDelivered(state)) return state;
  return GRAVE.includes(word.state) ? word.state : state;
}

/** Without a scan a roll-up proves that a label exists, or that something went wrong; never that a parcel moves. */
function rollUpAlone(carriers: ParcelState | null, shops: ParcelState): ParcelState {
  const rollUp = carriers ?? shops;
  if (GRAVE.includes(rollUp)) return rollUp;
  const isLabel = carriers !== null && !isDelivered(carriers) && carriers !== 'available_for_pickup';
  return isLabel ? 'label_created' : 'unknown';
}

function estimates(
  shipment: Shipment,
  tracking: Tracking | null,
  earlier: CalendarDate | null,
  world: World,
): Pick<Parcel, 'estimatedDelivery' | 'estimatedBefore'> {
  const { estimatedDelivery } = shipment;
  const shops = estimatedDelivery === null ? null : dayMeant(estimatedDelivery, world.arrivalZone);
  const day = tracking?.estimatedDelivery ?? shops;
  // An estimate from before the order was made for another parcel.
  if (day === null || day < localDay(world.order.processedAt, world.arrivalZone)) {
    return { estimatedDelivery: null, estimatedBefore: null };
  }
  return { estimatedDelivery: day, estimatedBefore: earlier !== null && earlier < day ? earlier : null };
}
