import { trackingNumber } from '../../../ticket/tracking-number.ts';
import type { Mention } from '../../../ticket/understanding.ts';
import type { Parcel } from '../../parcel.ts';
import { person } from '../judgement.ts';
import type { OrderCondition } from './order-condition.ts';
import { unsentPieces } from './parts.ts';

/** Row 40: nobody knows which of two labels the customer is looking at. */
export const labelReplaced: OrderCondition = ({ order }) =>
  order.shipments.some((shipment) => shipment.void && shipment.trackingNumber !== null)
    ? person('label_replaced', 'a label with a tracking number was cancelled or replaced')
    : null;

/** Row 41: the number in the message is on the order's return label. */
export const returnLabelQuoted: OrderCondition = ({ order, quoted }) => {
  const returns = order.returnTrackingNumbers.map(trackingNumber);
  return quoted.trackingNumbers.some(({ value }) => returns.includes(trackingNumber(value)))
    ? person('return_label', 'the customer quotes the number of a return label')
    : null;
};

/** Row 27: the shop has sent nothing, it says, and a parcel moves. */
export const unfulfilledMoving: OrderCondition = ({ order, parcels }) => {
  const unsent = order.fulfilment === 'unfulfilled' || order.fulfilment === 'scheduled';
  return unsent && parcels.some(hasMoved)
    ? person('unfulfilled_moving', 'not sent according to the shop, moving according to the carrier')
    : null;
};

/**
 * A tracking number that is on no label of the order: the shop's record lags (row 27), or another parcel is meant.
 * A stranger's number is not tracked: each costs money, and what it says would belong to somebody else.
 */
export const foreignNumber: OrderCondition = ({ order, quoted }) => {
  const known = order.shipments.map(({ trackingNumber: number }) => trackingNumber(number ?? ''));
  const foreign = quoted.trackingNumbers
    .filter(isOwnWords)
    .find(({ value }) => !known.includes(trackingNumber(value)));
  return foreign === undefined
    ? null
    : person('unclear', 'the customer quotes a tracking number that is not on the order');
};

/** E4 has no row for an order that says "sent" and has no label. */
export const sentWithoutLabel: OrderCondition = ({ order, parcels }) => {
  if (parcels.length > 0) return null;
  if (order.fulfilment === 'other') return person('unclear', 'the state of the order is not in our tables');
  const sent =
    order.fulfilment === 'fulfilled' || (order.fulfilment === 'partial' && unsentPieces(order) === 0);
  return sent ? person('no_tracking', 'sent according to the shop, without any label') : null;
};

const hasMoved = ({ lastScan }: Parcel): boolean => lastScan !== null;

const isOwnWords = ({ strength, place }: Mention): boolean =>
  strength === 'strong' && place !== 'quote' && place !== 'forwarded';
