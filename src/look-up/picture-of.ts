import type { Order } from '../ticket/order.ts';
import type { OrderPicture, ParcelPicture } from '../ticket/order-picture.ts';
import { trackingNumber } from '../ticket/tracking-number.ts';
import type { Almanac } from './almanac.ts';
import { backFacts } from './back-facts.ts';
import { type Judgement, person } from './conditions/judgement.ts';
import { isUnsent } from './conditions/order/parts.ts';
import { shipBy } from './conditions/order/preparing.ts';
import { withoutReplaced } from './conditions/order/replaced.ts';
import { rowOf } from './conditions/rows.ts';
import { orderFacts, ownOrderFacts, parcelFacts, strangerFacts } from './facts.ts';
import { goingBackOf } from './going-back.ts';
import { type JudgedParcel, judge, judgeParcels } from './judge.ts';
import { trackingLink } from './links.ts';
import { neededByOf, neededFacts } from './needed-by.ts';
import { parcelOf } from './parcel.ts';
import type { OrderFinding, PictureInput } from './picture-input.ts';
import { promisedDay } from './promised-day.ts';
import { type World, worldOf } from './world.ts';

/**
 * Reduces everything that was found out to one picture with one condition (design 8.6). Pure: the same input gives
 * the same picture, so any decision can be made again.
 */
export function pictureOf(input: PictureInput, almanac: Almanac): OrderPicture {
  const { found } = input;
  switch (found.kind) {
    case 'one':
      return ofOrder(found.order, input, almanac);
    case 'not_owner':
      return ofStranger(found.order, input, almanac);
    case 'several':
    case 'none':
      return ofOwnOrders(found, input);
    case 'unavailable': {
      const why = `the orders could not be asked (${found.source}: ${found.reason})`;
      const unchecked = [`${found.source}: ${found.reason}`];
      return { ...withoutOrder(person('orders_unavailable', why)), unchecked };
    }
  }
}

function ofOrder(order: Order, input: PictureInput, almanac: Almanac): OrderPicture {
  const world = worldOf(order, input, almanac);
  const labels = order.shipments.filter((shipment) => !shipment.void);
  const found = labels.map((shipment) =>
    parcelOf(shipment, findingFor(shipment.trackingNumber, input), world),
  );
  const parcels = judgeParcels(withoutReplaced(found), world);
  const judgement = judge(parcels, world);
  const pictures = parcels.map((parcel) => parcelPicture(parcel, world));
  const promised = promisesOf(world);
  const { condition } = judgement;
  const neededBy = neededByOf({ judgement, parcels, promisedBy: promised.promisedBy }, world);
  const goingBack = goingBackOf({ ...world, condition, parcels: parcels.map(({ parcel }) => parcel) });
  return {
    ...judgement,
    row: rowOf(judgement.condition),
    order,
    orders: [],
    parcels: pictures,
    goingBack,
    ...(neededBy === null ? {} : { neededBy }),
    arrivalZone: world.arrivalZone,
    leading: pictures[0] ?? null,
    ...promised,
    facts: [
      ...orderFacts(world, promised),
      ...backFacts(goingBack, world),
      ...neededFacts(neededBy, world),
      ...parcelFacts(parcels, world),
    ],
    unchecked: uncheckedOf(order, input),
  };
}

/**
 * For the team only, and as facts only. The picture has no order: rules about an order's value, age or country would
 * otherwise treat "not yours" and "not there" differently, and a stranger could tell them apart by whether we ask back.
 */
function ofStranger(order: Order | null, input: PictureInput, almanac: Almanac): OrderPicture {
  const why =
    order !== null && order.ownerAddresses.length === 0
      ? 'the shop system does not show whose order it is'
      : 'the order belongs to another address than the one that asks';
  const blank = withoutOrder(person('not_owner', why));
  if (order === null) return blank;
  return { ...blank, facts: strangerFacts(worldOf(order, input, almanac)), unchecked: missingOf(order) };
}

/** Several orders, or none that could be meant; the requester's own are named for the team. */
function ofOwnOrders(
  found: Extract<OrderFinding, { readonly kind: 'several' | 'none' }>,
  { policy, now }: PictureInput,
): OrderPicture {
  const judgement =
    found.kind === 'several'
      ? person('several_orders', `${found.candidates.length} orders could be meant`)
      : person('no_order', found.why);
  const own = found.kind === 'several' ? found.candidates : found.own;
  const said = { source: 'orders', at: now, zone: policy.brand.timezone };
  return {
    ...withoutOrder(judgement),
    orders: found.kind === 'several' ? found.orders : [],
    facts: ownOrderFacts(own, said),
  };
}

function withoutOrder(judgement: Judgement): OrderPicture {
  return {
    ...judgement,
    row: rowOf(judgement.condition),
    order: null,
    orders: [],
    parcels: [],
    leading: null,
    shipBy: null,
    promisedBy: null,
    facts: [],
    unchecked: [],
  };
}

function parcelPicture({ parcel, judgement }: JudgedParcel, { policy }: World): ParcelPicture {
  const { shipment, tracking } = parcel;
  return {
    condition: judgement.condition,
    action: judgement.action,
    state: parcel.state,
    carrier: parcel.carrier,
    trackingNumber: shipment.trackingNumber,
    trackingUrl:
      trackingLink(shipment.trackingUrl, policy) ?? trackingLink(tracking?.publicUrl ?? null, policy),
    labelAt: parcel.labelAt,
    lastScan: parcel.lastScan,
    quietDays: parcel.quietDays,
    estimatedDelivery: parcel.estimatedDelivery,
    estimatedAt: parcel.unclear?.at ?? null,
    estimatedBefore: parcel.estimatedBefore,
    deliveredAt: parcel.deliveredAt,
    items: shipment.items,
    asOf: parcel.asOf,
    evidence: parcel.evidence,
  };
}

function promisesOf(world: World): Pick<OrderPicture, 'shipBy' | 'promisedBy'> {
  const { order } = world;
  return {
    shipBy: isUnsent(order) && order.cancelledAt === null ? shipBy(world) : null,
    promisedBy: promisedDay(world),
  };
}

function findingFor(
  number: string | null,
  { trackings }: PictureInput,
): PictureInput['trackings'][number] | null {
  if (number === null) return null;
  return trackings.find((tracking) => trackingNumber(tracking.number) === trackingNumber(number)) ?? null;
}

function uncheckedOf(order: Order, { trackings }: PictureInput): readonly string[] {
  const silent = trackings.flatMap(({ finding }) =>
    finding.kind === 'unavailable' ? [`${finding.source}: ${finding.reason}`] : [],
  );
  return [...new Set([...missingOf(order), ...silent])];
}

const missingOf = (order: Order): readonly string[] =>
  order.missing.map((part) => `${order.source}: ${part} not shown`);
