import { person } from '../judgement.ts';
import type { OrderCondition } from './order-condition.ts';
import { linesToShip } from './parts.ts';

/** Row 44. */
export const testOrder: OrderCondition = ({ order }) =>
  order.test ? person('test_order', 'a test order of the shop') : null;

/** Row 34: a parcel on its way back and one on its way out look alike in a question. */
export const returnOpen: OrderCondition = ({ order }) =>
  order.returnOpen ? person('return_open', 'a return or an exchange is under way') : null;

/** Row 33. */
export const storePickup: OrderCondition = ({ order }) => {
  const { methods } = order;
  const local = methods.filter((method) => method === 'pickup' || method === 'local');
  if (methods.includes('other')) return person('unclear', 'the way of delivery is not in our tables');
  if (local.length === 0) return null;
  return methods.includes('shipping')
    ? person('unclear', 'one part is sent, another is collected or brought')
    : person('store_pickup', 'collected in the shop or brought by it');
};

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
