import type { Instant } from '../ticket/instant.ts';
import type { ParcelState, Scan, Shipment } from '../ticket/shipment.ts';
import type { Tracking } from '../ticket/tracking.ts';
import { type CarrierHabits, habitsOf } from './carrier-habits.ts';
import { carrierOf } from './carrier-of.ts';
import { isHandedOverByShop } from './conditions/order/parts.ts';
import { type Estimates, estimatesOf } from './estimate.ts';
import { orderedAt } from './ordered-at.ts';
import { parcelState } from './parcel-state.ts';
import type { ParcelFinding, TrackingFinding } from './picture-input.ts';
import { isDelivered, type Seen, type Timeline, timelineOf } from './timeline.ts';
import { arrivalDaysSince, shipDaysSince, type World } from './world.ts';

const HOUR_MS = 3_600_000;

/** One parcel with everything known of it, before it is judged. */
export interface Parcel extends Estimates {
  readonly shipment: Shipment;
  readonly tracking: Tracking | null;
  /** As a customer knows it; `null`: nobody says so. */
  readonly carrier: string | null;
  readonly habits: CarrierHabits;
  /** `null`: there is no number to ask about. */
  readonly finding: TrackingFinding | null;
  readonly evidence: 'carrier' | 'cache' | 'shop' | 'none';
  readonly timeline: Timeline;
  readonly state: ParcelState;
  readonly labelAt: Instant;
  readonly lastScan: Scan | null;
  /** Working days since the last scan, or since the label; 0 for what has arrived, of which no news is due. */
  readonly quietDays: number;
  readonly deliveredAt: Instant | null;
  readonly asOf: Instant | null;
}

/** Puts together what the shop and the carrier say about one label (E3). */
export function parcelOf(shipment: Shipment, found: ParcelFinding | null, world: World): Parcel {
  const finding = found?.finding ?? null;
  const tracking = finding?.kind === 'one' ? finding.value : null;
  const carrier = tracking?.carrier ?? carrierOf(shipment.company);
  const heard = tracking === null ? [] : tracking.scans.map((scan): Seen => ({ scan, by: 'carrier' }));
  const timeline = timelineOf([...heard, ...shopScans(shipment)], orderedAt(world.order), world.now);
  const heardOf = evidenceOf({ shipment, finding, timeline }, world);
  const believed = heardOf === 'none' ? withoutMovement(timeline) : timeline;
  const word = heardOf === 'carrier' || heardOf === 'cache' ? tracking : null;
  const isShops = isShopsDelivery(believed, word);
  const evidence = isShops ? 'shop' : heardOf;
  const state = parcelState(believed, word, shipment, isHandedOverByShop(world.order));
  // What is scanned after a delivery (a photo, a depot) moves nothing any more.
  const lastScan = (isDelivered(state) ? believed.delivery : believed.movement)?.scan ?? null;
  return {
    shipment,
    tracking,
    carrier,
    habits: habitsOf(carrier, world.policy),
    finding,
    evidence,
    timeline: believed,
    state,
    labelAt: shipment.createdAt,
    lastScan,
    quietDays: isDelivered(state) ? 0 : quietDays(lastScan?.at ?? null, shipment, world),
    ...estimatesOf({ shipment, tracking, state, lastScan }, found?.earlierEstimate ?? null, world),
    deliveredAt: isDelivered(state) ? (believed.delivery?.scan.at ?? null) : null,
    asOf: evidence === 'shop' ? (believed.seen[0]?.scan.at ?? null) : (word?.fetchedAt ?? null),
  };
}

/** Only the shop says that it arrived (E3.4): to name the carrier as the source would be a lie. */
const isShopsDelivery = ({ delivery, seen, state }: Timeline, word: Tracking | null): boolean =>
  delivery?.by === 'shop' &&
  state !== null &&
  isDelivered(state) &&
  (word === null || !isDelivered(word.state)) &&
  !seen.some(({ scan, by }) => by === 'carrier' && isDelivered(scan.state));

const quietDays = (scannedAt: Instant | null, { createdAt }: Shipment, world: World): number =>
  scannedAt === null ? shipDaysSince(createdAt, world) : arrivalDaysSince(scannedAt, world);

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

function evidenceOf(
  { shipment, finding, timeline }: Pick<Parcel, 'shipment' | 'finding' | 'timeline'>,
  { order, policy, now }: World,
): Parcel['evidence'] {
  if (finding?.kind === 'one' && (finding.value.scans.length > 0 || finding.value.state !== 'unknown'))
    return finding.from;
  // What the shop hands over itself, nobody knows better than the shop.
  if (finding === null && isHandedOverByShop(order) && shipment.state !== 'unknown') return 'shop';
  const newest = timeline.seen[0]?.scan.at;
  if (timeline.delivery !== null) return 'shop';
  const limitMs = policy.thresholds.shopScanHours * HOUR_MS;
  return newest !== undefined && Date.parse(now) - Date.parse(newest) <= limitMs ? 'shop' : 'none';
}

/** The shop's scans of days ago say nothing about now, and the carrier says nothing at all. */
const withoutMovement = (timeline: Timeline): Timeline => ({
  ...timeline,
  seen: [],
  movement: null,
  delivery: null,
  state: null,
});
