import type { Instant } from '../ticket/instant.ts';
import type { ParcelState, Scan } from '../ticket/shipment.ts';

const HOUR_MS = 3_600_000;

/** Carriers recycle numbers: what happened this long before the order happened to another parcel (E3.6). */
const BEFORE_ORDER_MS = 48 * HOUR_MS;

/** Local time labelled UTC can lie this far ahead; what is later is nonsense. */
const AHEAD_MS = 14 * HOUR_MS;

/** A scan, and whose word it is. */
export interface Seen {
  readonly scan: Scan;
  readonly by: 'carrier' | 'shop';
}

/** What the scans of one parcel say, put in order. */
export interface Timeline {
  /** Believable ones, newest first. */
  readonly seen: readonly Seen[];
  /** The newest that says the parcel moved, was handed over or arrived. */
  readonly movement: Seen | null;
  /** What the scans alone say. `null`: there are none. */
  readonly state: ParcelState | null;
  /** The first of what is scanned as one delivery, with its town by whichever of them names one. */
  readonly delivery: Seen | null;
  /** Every scan is older than the order: the number belongs to another parcel. */
  readonly recycled: boolean;
}

/** At one and the same moment the further step is the later one. */
const STEPS: readonly ParcelState[] = [
  'unknown',
  'label_created',
  'label_voided',
  'handed_over',
  'in_transit',
  'customs',
  'delayed',
  'action_needed',
  'address_issue',
  'out_for_delivery',
  'attempted',
  'available_for_pickup',
  'delivered_elsewhere',
  'delivered',
  'lost_or_damaged',
  'returning',
];

/** Says nothing about where the parcel is. */
const IS_NO_MOVEMENT: readonly ParcelState[] = ['label_created', 'label_voided', 'unknown'];

/** Puts the scans of carrier and shop into one order; the order in which they are given never matters. */
export function timelineOf(given: readonly Seen[], orderedAt: Instant, now: Instant): Timeline {
  const earliest = Date.parse(orderedAt) - BEFORE_ORDER_MS;
  const latest = Date.parse(now) + AHEAD_MS;
  const dated = given.filter(({ scan }) => !Number.isNaN(Date.parse(scan.at)));
  const ours = dated.filter(({ scan }) => Date.parse(scan.at) >= earliest);
  const seen = ours
    .filter(({ scan }) => Date.parse(scan.at) <= latest)
    .map((entry) => notAfter(entry, now))
    .toSorted(newestFirst);
  const delivery = deliveryIn(seen);
  return {
    seen,
    movement: seen.find(isMovement) ?? null,
    delivery,
    state: stateOf(seen, delivery),
    recycled: ours.length === 0 && dated.length > 0,
  };
}

export function isDelivered(state: ParcelState): boolean {
  return state === 'delivered' || state === 'delivered_elsewhere';
}

/** Scans that a parcel has also while money or papers are waited for. */
const IS_MOVING_ON: readonly ParcelState[] = ['handed_over', 'in_transit', 'delayed'];

/**
 * A return stays a return: what is scanned "delivered" after it was delivered to the sender. A delivery is otherwise
 * final: late depot scans and photos come after it. Damage does not heal by travelling on (row 23), and what somebody is
 * waited for is not settled by a scan at the next depot. Else the newest word counts, be it one we do not know.
 */
function stateOf(seen: readonly Seen[], delivery: Seen | null): ParcelState | null {
  if (seen.some(({ scan }) => scan.state === 'returning')) return 'returning';
  if (delivery !== null) return delivery.scan.state;
  if (isBroken(seen)) return 'lost_or_damaged';
  const halted = seen.find(
    ({ scan }) => !IS_MOVING_ON.includes(scan.state) && scan.state !== 'label_created',
  );
  if (halted?.scan.state === 'action_needed') return 'action_needed';
  const newest = seen.find(({ scan }) => scan.state !== 'label_created' && scan.state !== 'label_voided');
  return newest?.scan.state ?? seen[0]?.scan.state ?? null;
}

/** What was lost is found where it is scanned again; of damage, or of what will never arrive, no scan is the end. */
function isBroken(seen: readonly Seen[]): boolean {
  return seen.some(({ scan }) => scan.state === 'lost_or_damaged' && scan.vendorDetail !== 'lost');
}

/** "Photo available" comes as another delivery, later and without a town; a move in between makes it a second one. */
function deliveryIn(seen: readonly Seen[]): Seen | null {
  const moves = seen.filter(isMovement);
  const since = moves.slice(moves.findIndex(({ scan }) => isDelivered(scan.state)));
  const state = since[0]?.scan.state;
  if (state === undefined || !isDelivered(state)) return null;
  const end = since.findIndex(({ scan }) => scan.state !== state);
  const scanned = end === -1 ? since : since.slice(0, end);
  const first = scanned.at(-1);
  if (first === undefined) return null;
  const { city, region, country } = scanned.findLast(({ scan }) => scan.city !== null)?.scan ?? first.scan;
  return { ...first, scan: { ...first.scan, city, region, country } };
}

const isMovement = ({ scan }: Seen): boolean => !IS_NO_MOVEMENT.includes(scan.state);

function newestFirst(a: Seen, b: Seen): number {
  return (
    Date.parse(b.scan.at) - Date.parse(a.scan.at) ||
    STEPS.indexOf(b.scan.state) - STEPS.indexOf(a.scan.state) ||
    a.by.localeCompare(b.by) ||
    JSON.stringify(a.scan).localeCompare(JSON.stringify(b.scan))
  );
}

function notAfter({ scan, by }: Seen, now: Instant): Seen {
  return Date.parse(scan.at) <= Date.parse(now) ? { scan, by } : { scan: { ...scan, at: now }, by };
}
