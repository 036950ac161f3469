import type { Condition } from '../ticket/condition.ts';
import type { Order, OrderReturn } from '../ticket/order.ts';
import type { BackWorld } from './going-back.ts';
import { isDelivered } from './timeline.ts';

/** States of an order in which nothing but the return or the refund can be meant. In all others something else is going on. */
const CALM: readonly Condition[] = [
  'delivered',
  'delivered_elsewhere',
  'split',
  'old_order',
  'store_pickup',
  'cancelled',
  'refunded_moving',
  'return_open',
  'return_label',
];

/** Parts without which nobody knows what came back. */
const NEEDED: readonly string[] = ['returns', 'refunds', 'returnOpen', 'payment'];

type Doubt = (world: BackWorld, one: OrderReturn | null) => string | null;

/** Why a person must look before anything is said of a return or of money; the first that applies. */
const DOUBTS: readonly Doubt[] = [
  ({ order }) =>
    order.missing.some((part) => NEEDED.includes(part)) ? 'returns and refunds are not shown' : null,
  ({ condition }) => (CALM.includes(condition) ? null : `the order is ${condition.replaceAll('_', ' ')}`),
  (world, one) => (isStillOut(world, one) ? 'a parcel is not known to have arrived' : null),
  ({ order }) => (hasTwoCurrencies(order) ? 'the money is in two currencies' : null),
  ({ order }) => (order.refunds.some(({ state }) => state === 'failed') ? 'a refund has failed' : null),
  ({ order }) =>
    order.refunds.some(({ state }) => state === 'pending')
      ? 'a refund is not known to have gone through'
      : null,
  ({ order }) =>
    order.returns.filter(({ state }) => state !== 'cancelled').length > 1
      ? 'there are several returns'
      : null,
  ({ order }, one) => (order.returnOpen && one === null ? 'a return is open that is not shown' : null),
  (_, one) => doubtOfReturn(one),
];

export function doubtOf(world: BackWorld, one: OrderReturn | null): string | null {
  for (const doubt of DOUBTS) {
    const why = doubt(world, one);
    if (why !== null) return why;
  }
  return null;
}

/** Goods that came back had arrived, whatever an old tracking number says by now. */
function isStillOut({ order, parcels }: BackWorld, one: OrderReturn | null): boolean {
  if (one !== null && one.received > 0) return false;
  const arrived = parcels.length > 0 && parcels.every(({ state }) => isDelivered(state));
  return !arrived && (parcels.length > 0 || order.cancelledAt === null);
}

function hasTwoCurrencies({ refunds, total }: Order): boolean {
  const paid = total === null ? [] : [total.currency];
  return new Set([...paid, ...refunds.map(({ amount }) => amount.currency)]).size > 1;
}

function doubtOfReturn(one: OrderReturn | null): string | null {
  if (one === null) return null;
  if (one.exchange) return 'it is an exchange';
  if (one.missing > 0) return 'something was not in the return';
  if (one.state === 'requested') return 'a return is asked for, and the shop has to agree';
  if (one.state === 'declined') return 'a return was declined';
  return one.state === 'other' ? 'the state of the return is not in our tables' : null;
}
