import type { Fact } from '../ticket/fact.ts';
import type { Instant } from '../ticket/instant.ts';
import type { Refund } from '../ticket/order.ts';
import { dayMeant, localDay } from './business-days.ts';
import { isShopBehind } from './conditions/order/labels.ts';
import { unsentPieces } from './conditions/order/parts.ts';
import { planOf } from './conditions/order/scheduled.ts';
import { pickupUntil } from './conditions/parcel/arriving.ts';
import { nextStep } from './conditions/parcel/attempted.ts';
import { delayReason } from './conditions/parcel/carriers-words.ts';
import type { JudgedParcel } from './judge.ts';
import { statusLink, trackingLink } from './links.ts';
import type { Parcel } from './parcel.ts';
import { placeOf } from './place.ts';
import { isDelivered } from './timeline.ts';
import type { World } from './world.ts';

/** Values by fact name; what is not known is not a fact. */
type Values = Readonly<Record<string, string | number | null>>;

/** Facts of the order itself, its promise and its money. */
export function orderFacts(
  world: World,
  promised: { readonly shipBy: string | null; readonly promisedBy: string | null },
): readonly Fact[] {
  const { order, policy, shipZone } = world;
  const said = { source: `${order.source}:${order.id}`, at: order.fetchedAt };
  const refund = refundOf(order.refunds);
  return [
    ...facts(said, {
      order_name: order.name,
      ordered_on: localDay(order.processedAt, shipZone),
      promised_from:
        order.promise.deliverFrom === null ? null : dayMeant(order.promise.deliverFrom, world.arrivalZone),
      promised_by: promised.promisedBy,
      status_link: statusLink(order.statusPageUrl, policy),
      cancelled_on: order.cancelledAt === null ? null : localDay(order.cancelledAt, shipZone),
      refund_amount: refund?.amount ?? null,
      refunded_on: refund === null ? null : localDay(refund.at, shipZone),
    }),
    // Without a word of the shop's the day is counted from the policy.
    ...facts(isShopsWord(world) ? said : { source: 'policy', at: world.now }, {
      ship_by: promised.shipBy,
      planned_for: planOf(world)?.on ?? null,
    }),
  ];
}

const isShopsWord = (world: World): boolean => world.order.promise.shipBy !== null || planOf(world) !== null;

/** By which a person of the team recognises an order that is not the requester's; nothing of what is in it. */
export function strangerFacts({ order, shipZone }: World): readonly Fact[] {
  return facts(
    { source: `${order.source}:${order.id}`, at: order.fetchedAt },
    { order_name: order.name, ordered_on: localDay(order.processedAt, shipZone), admin_link: order.adminUrl },
  );
}

/** Facts of the parcels, worst first; the first one's names carry no number. */
export function parcelFacts(parcels: readonly JudgedParcel[], world: World): readonly Fact[] {
  const { order } = world;
  const shop = { source: `${order.source}:${order.id}`, at: order.fetchedAt };
  const delivered = parcels.filter(({ parcel }) => isDelivered(parcel.state)).length;
  // Where its only label moves, what the shop calls unsent is on its way: nobody is preparing it.
  const isBehind = isShopBehind(
    order,
    parcels.map(({ parcel }) => parcel),
  );
  return [
    ...facts(shop, {
      items_unsent: isBehind ? null : unsentPieces(order) || null,
      parcels_total: parcels.length || null,
      parcels_delivered: delivered || null,
    }),
    ...parcels.flatMap(({ parcel }, index) =>
      oneParcel(parcel, world).map((fact) =>
        index === 0 ? fact : { ...fact, name: `parcel_${index + 1}_${fact.name}` },
      ),
    ),
  ];
}

function oneParcel(parcel: Parcel, world: World): readonly Fact[] {
  const { shipment, tracking, evidence, lastScan } = parcel;
  const { order, policy } = world;
  const next = nextStep(parcel, world);
  const shop = { source: `${order.source}:${order.id}`, at: order.fetchedAt };
  const heard =
    tracking === null || evidence === 'shop' ? shop : { source: tracking.source, at: tracking.fetchedAt };
  return [
    ...facts(shop, {
      tracking_number: shipment.trackingNumber,
      tracking_link:
        trackingLink(shipment.trackingUrl, policy) ?? trackingLink(tracking?.publicUrl ?? null, policy),
      label_created_at: parcel.labelAt,
    }),
    ...facts(tracking === null ? shop : { source: tracking.source, at: tracking.fetchedAt }, {
      carrier: parcel.carrier,
    }),
    ...facts(heard, {
      last_scan_place: lastScan === null ? null : placeOf(lastScan.city),
      last_scan_at: lastScan?.at ?? null,
      last_scan_on: lastScan === null ? null : scanDay(lastScan, world),
      last_scan_state: lastScan?.state ?? null,
      // Of what has arrived no news is due.
      quiet_days: isDelivered(parcel.state) ? null : parcel.quietDays,
      delay_reason: parcel.state === 'delayed' ? delayReason(parcel) : null,
      next_step: next?.kind ?? null,
      next_step_on: next?.on ?? null,
      estimated_delivery: isDelivered(parcel.state) ? null : parcel.estimatedDelivery,
      estimated_at: isDelivered(parcel.state) ? null : (parcel.unclear?.at ?? null),
      estimated_before: isDelivered(parcel.state) ? null : parcel.estimatedBefore,
      delivered_at: parcel.deliveredAt,
      delivered_on: parcel.deliveredAt === null ? null : deliveryDay(parcel, world),
      as_of: parcel.asOf,
    }),
    ...facts({ source: 'policy', at: world.now }, { pickup_until: pickupUntil(parcel, world) }),
  ];
}

/** The day it was where the parcel was; the shop's day where nobody says where that was. */
function scanDay(
  scan: { readonly at: Instant; readonly country: string | null; readonly region: string | null },
  { zoneAt }: World,
): string {
  return localDay(scan.at, zoneAt(scan.country, scan.region));
}

function deliveryDay({ timeline, deliveredAt }: Parcel, world: World): string | null {
  const scan = timeline.delivery?.scan;
  if (scan === undefined || deliveredAt === null) return null;
  return scan.country === null ? localDay(deliveredAt, world.arrivalZone) : scanDay(scan, world);
}

/** All money that is known to have gone back, and when the last of it did. Two currencies are no sum. */
function refundOf(refunds: readonly Refund[]): { readonly amount: string; readonly at: Instant } | null {
  const done = refunds
    .filter(({ state }) => state === 'succeeded')
    .toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at));
  const newest = done[0];
  if (newest === undefined || done.some(({ amount }) => amount.currency !== newest.amount.currency))
    return null;
  return {
    amount: `${sum(done.map(({ amount }) => amount.amount))} ${newest.amount.currency}`,
    at: newest.at,
  };
}

/** Adds decimal texts exactly: money does not go through floating point. */
function sum(amounts: readonly string[]): string {
  const places = Math.max(...amounts.map((amount) => (amount.split('.')[1] ?? '').length));
  const total = amounts.reduce((minor, amount) => {
    const [whole = '0', part = ''] = amount.split('.');
    return minor + BigInt(`${whole}${part.padEnd(places, '0')}`);
  }, 0n);
  const digits = total.toString().padStart(places + 1, '0');
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** One fact for each value that is known. */
export function facts(said: { readonly source: string; readonly at: Instant }, values: Values): Fact[] {
  return Object.entries(values).flatMap(([name, value]) =>
    value === null ? [] : [{ name, value: String(value), source: said.source, at: said.at }],
  );
}

/** The orders among which nobody can choose, for whoever reads the note. */
export function ownOrderFacts(
  orders: readonly { readonly name: string; readonly processedAt: Instant }[],
  said: { readonly source: string; readonly at: Instant; readonly zone: string },
): readonly Fact[] {
  return orders.flatMap(({ name, processedAt }, index) =>
    facts(said, {
      [`own_order_${index + 1}_name`]: name,
      [`own_order_${index + 1}_ordered_on`]: localDay(processedAt, said.zone),
    }),
  );
}
