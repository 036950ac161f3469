import type { Order } from '../../../ticket/order.ts';
import { trackingNumber } from '../../../ticket/tracking-number.ts';
import type { Mention } from '../../../ticket/understanding.ts';
import type { Parcel } from '../../parcel.ts';
import { person } from '../judgement.ts';
import type { OrderCondition } from './order-condition.ts';
import { sentPieces, unsentPieces } from './parts.ts';
import { isReplaced, isUnsettled, isVoidAndMoving } from './replaced.ts';

/**
 * Row 40: where another label has taken the place of a cancelled one, the newer counts. A customer who looks at the
 * old number, a cancelled label that nothing has replaced or that travels beside another, and labels of which nobody knows which is void are a person's.
 */
export const labelReplaced: OrderCondition = ({ order, parcels, quoted }) => {
  if (isUnsettled(order, parcels))
    return person('label_replaced', 'one of several labels was cancelled, and nobody says which');
  if (parcels.length > 1 && parcels.some((parcel) => isVoidAndMoving(parcel, order)))
    return person('label_replaced', 'a label was cancelled, and it has been scanned since beside another');
  const live = parcels.map(({ shipment }) => shipment);
  const numbers = live.map((shipment) => trackingNumber(shipment.trackingNumber ?? ''));
  const cancelled = order.shipments.filter(
    (shipment) =>
      shipment.trackingNumber !== null && !numbers.includes(trackingNumber(shipment.trackingNumber)),
  );
  if (cancelled.some((label) => !isReplaced(label, live)))
    return person(
      'label_replaced',
      'a label with a tracking number was cancelled, and no other is in its place',
    );
  const old = cancelled.map((label) => trackingNumber(label.trackingNumber ?? ''));
  return quoted.trackingNumbers.filter(isOwnPlace).some(({ value }) => old.includes(trackingNumber(value)))
    ? person('label_replaced', 'the customer looks at a label that was replaced')
    : null;
};

/** Row 41: the number in the message is on the order's return label. */
export const returnLabelQuoted: OrderCondition = ({ order, quoted }) => {
  const returns = order.returnTrackingNumbers.map(trackingNumber);
  return quoted.trackingNumbers.some(({ value }) => returns.includes(trackingNumber(value)))
    ? person('return_label', 'the customer quotes the number of a return label')
    : null;
};

/** Row 27: the shop has sent nothing, it says, and a parcel moves. */
export const unfulfilledMoving: OrderCondition = ({ order, parcels }) => {
  // "Scheduled" is also the word for an order of which only the rest is planned for later.
  const isWhole = order.fulfilment === 'scheduled' && sentPieces(order) === 0;
  const unsent = order.fulfilment === 'unfulfilled' || isWhole;
  return unsent && parcels.some(hasMoved) && !isShopBehind(order, parcels)
    ? person('unfulfilled_moving', 'not sent according to the shop, moving according to the carrier')
    : null;
};

/** Row 27, the half that may be answered: the order's one label is scanned, only the shop's record lags. */
export function isShopBehind(order: Order, parcels: readonly Parcel[]): boolean {
  const [parcel, another] = parcels;
  if (order.fulfilment !== 'unfulfilled' || parcel === undefined || another !== undefined) return false;
  return hasMoved(parcel) && (parcel.evidence === 'carrier' || parcel.evidence === 'cache');
}

/**
 * A tracking number that is on no label of the order: the shop's record lags (row 27), or another parcel is meant. Bare
 * digits count where they are called a tracking number: most carriers' numbers are no more than that (C9), and to answer
 * about this order would be to answer another question. E4 has no row for it, so it is `unclear` and a person's. A
 * stranger's number is not tracked: each costs money, and what it says would belong to somebody else.
 */
export const foreignNumber: OrderCondition = ({ order, quoted }) => {
  const known = [
    ...order.shipments.flatMap(({ trackingNumber: number }) => number ?? []),
    order.name.replace(/^#/, ''),
    ...order.otherNames,
  ].map(trackingNumber);
  const foreign = quoted.trackingNumbers
    .filter(isMeant)
    .find(({ value }) => !known.includes(trackingNumber(value)));
  if (foreign === undefined) return null;
  const why =
    foreign.valid === false
      ? 'the customer quotes a tracking number with a wrong check digit, so it is mistyped, and it is not on the order'
      : 'the customer quotes a tracking number that is not on the order';
  return person('unclear', why);
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

/** The customer's own words, not a mail that they quote or forward. */
export const isOwnPlace = ({ place }: Mention): boolean => place !== 'quote' && place !== 'forwarded';

/** Plainly a parcel's number in the customer's own words. A weak one is otherwise only what is on the order (C9). */
export const isMeant = (mention: Mention): boolean =>
  isOwnPlace(mention) && (mention.strength === 'strong' || mention.labelled === true);
