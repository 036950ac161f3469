import type { Refund } from '../../../ticket/order.ts';
import { answer, person } from '../judgement.ts';
import type { OrderCondition } from './order-condition.ts';

/** Rows 24 and 25: cancelled, with a parcel that may come all the same, or without one. */
export const cancelled: OrderCondition = ({ order, parcels }) => {
  if (order.cancelledAt === null) return null;
  if (parcels.length > 0) return person('cancelled_moving', 'cancelled, but a label exists');
  return order.payment === 'refunded' && isPaidBack(order.refunds)
    ? answer('cancelled', 'cancelled and refunded, nothing was sent')
    : person('cancelled', 'cancelled, and no refund is known to have arrived');
};

/** Row 26. Without a parcel it is no row of its own: money went back and nobody said why. */
export const refunded: OrderCondition = ({ order, parcels }) => {
  if (order.payment !== 'refunded') return null;
  return parcels.length > 0
    ? person('refunded_moving', 'refunded in full, but there is a parcel')
    : person('unclear', 'refunded in full without being cancelled');
};

/** Row 30. "Pending" is normal where the customer pays later. */
export const paymentOpen: OrderCondition = ({ order }) => {
  const { payment, paidLater } = order;
  if (payment === 'voided' || payment === 'expired')
    return person('payment_open', `the payment is ${payment}`);
  if (paidLater) return null;
  if (payment === 'pending' || payment === 'partially_paid')
    return person('payment_open', `the payment is ${payment.replace('_', ' ')}`);
  return payment === 'other' ? person('unclear', 'the state of the payment is not in our tables') : null;
};

function isPaidBack(refunds: readonly Refund[]): boolean {
  return refunds.length > 0 && refunds.every(({ state }) => state === 'succeeded');
}
