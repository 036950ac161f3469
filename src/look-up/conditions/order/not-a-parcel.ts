import { trackingNumber } from '../../../ticket/tracking-number.ts';
import type { Mention } from '../../../ticket/understanding.ts';
import type { Parcel } from '../../parcel.ts';
import { isDelivered } from '../../timeline.ts';
import { answer, type Judgement, person } from '../judgement.ts';
import { isMeant, isOwnPlace } from './labels.ts';
import type { OrderCondition, OrderWorld } from './order-condition.ts';
import { isHandedOverByShop, linesToShip, unsentPieces } from './parts.ts';

const DAY_MS = 86_400_000;

/** Row 44. */
export const testOrder: OrderCondition = ({ order }) =>
  order.test ? person('test_order', 'a test order of the shop') : null;

/**
 * Row 34: a parcel on its way back and one on its way out look alike in a question. Clearly about the one on its way
 * out is only who names its number.
 */
export const returnOpen: OrderCondition = ({ order, parcels, quoted }) => {
  if (!order.returnOpen) return null;
  const outbound = parcels
    .filter(({ state }) => !isDelivered(state))
    .map(({ shipment }) => trackingNumber(shipment.trackingNumber ?? ''));
  const isOutbound = ({ value }: Mention): boolean => outbound.includes(trackingNumber(value));
  const named = quoted.trackingNumbers.filter(
    (mention) => isMeant(mention) || (isOwnPlace(mention) && isOutbound(mention)),
  );
  return named.length > 0 && named.every(isOutbound)
    ? null
    : person('return_open', 'a return or an exchange is under way');
};

/** Row 33: told only where the shop itself knows that it is ready, or that it is done. */
export const storePickup: OrderCondition = (world) => {
  const { methods } = world.order;
  if (methods.includes('other')) return person('unclear', 'the way of delivery is not in our tables');
  if (!methods.some((method) => method === 'pickup' || method === 'local')) return null;
  if (!isHandedOverByShop(world.order))
    return person('unclear', 'one part is sent, another is collected or brought');
  return judgeHandOver(world);
};

function judgeHandOver(world: OrderWorld): Judgement {
  const { order, parcels, quoted, policy, now } = world;
  const isKnown = parcels.length > 0 && unsentPieces(order) === 0 && parcels.every(isHandedOver);
  if (!isKnown)
    return person('store_pickup', 'collected in the shop or brought by it, and not known to be ready');
  const done = parcels.every(({ state }) => isDelivered(state));
  const { saysNotReceived, saysDelivered } = quoted.claims;
  if (saysNotReceived || saysDelivered)
    return person(
      'store_pickup',
      'ready or handed over according to the shop, missing according to the customer',
    );
  const oldest = Math.min(...parcels.map(({ deliveredAt, labelAt }) => Date.parse(deliveredAt ?? labelAt)));
  if (Date.parse(now) - oldest > policy.thresholds.oldOrderDays * DAY_MS)
    return person(
      'store_pickup',
      `ready or handed over for more than ${policy.thresholds.oldOrderDays} days`,
    );
  return answer('store_pickup', done ? 'handed over by the shop' : 'ready in the shop');
}

/** By the shop's own word, with no carrier in between. */
const isHandedOver = ({ state, evidence, tracking }: Parcel): boolean =>
  tracking === null && evidence === 'shop' && (state === 'available_for_pickup' || isDelivered(state));

/** Row 32. An order from which everything was taken out is no row: something happened, and only a person knows what. */
export const nothingToShip: OrderCondition = ({ order, parcels }) => {
  if (parcels.length > 0 || order.missing.includes('lines')) return null;
  if (order.lines.every(({ quantity }) => quantity === 0))
    return person('unclear', 'nothing is left in the order');
  const only = order.methods.length > 0 && order.methods.every((method) => method === 'none');
  return only || linesToShip(order).length === 0
    ? person('nothing_to_ship', 'nothing in it is sent by parcel')
    : null;
};
