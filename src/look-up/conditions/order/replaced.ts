import type { Order } from '../../../ticket/order.ts';
import type { Shipment } from '../../../ticket/shipment.ts';
import type { Parcel } from '../../parcel.ts';

/** Parcels under labels that still count: one that is cancelled is left out where another has its place. */
export function withoutReplaced(parcels: readonly Parcel[]): readonly Parcel[] {
  const live = parcels.filter(({ state }) => state !== 'label_voided').map(({ shipment }) => shipment);
  return parcels.filter(
    (parcel) =>
      !(parcel.state === 'label_voided' && isReplacedLater(parcel.shipment, live)) &&
      !isReplacedBeside(parcel, parcels),
  );
}

/** By a label beside it in its fulfilment, or by a later one for the same things. */
export function isReplaced(old: Shipment, live: readonly Shipment[]): boolean {
  return live.some((label) => areTogether(old, label)) || isReplacedLater(old, live);
}

/** The shop calls a label of a fulfilment void and not which, and no word of the carrier's has told them apart. */
export function isUnsettled({ shipments }: Order, parcels: readonly Parcel[]): boolean {
  const left = parcels.map(({ shipment }) => shipment);
  return left.some((label) => {
    if (label.fulfilment === undefined || label.state !== 'label_voided') return false;
    const count = (labels: readonly Shipment[]): number =>
      labels.filter((other) => areTogether(label, other)).length;
    return count(left) > 1 && count(left) === count(shipments.filter((other) => !other.void));
  });
}

/**
 * Called cancelled by its carrier or the shop, and scanned all the same: it may be a second parcel, or the same goods.
 * What the shop says of a fulfilment it says of all its labels, so it settles nothing where there are several.
 */
export function isVoidAndMoving(parcel: Parcel, { shipments }: Order): boolean {
  const { shipment, timeline } = parcel;
  const isAlone = !shipments.some((other) => other !== shipment && areTogether(other, shipment));
  const isVoid =
    timeline.seen.some(({ scan }) => scan.state === 'label_voided') ||
    (isAlone && shipment.state === 'label_voided');
  return isVoid && hasMoved(parcel);
}

/** By a label for the same things; where nobody says what is inside, by a newer one. */
function isReplacedLater(old: Shipment, live: readonly Shipment[]): boolean {
  return live.some(({ trackingNumber: number, createdAt, items }) => {
    if (number === null) return false;
    if (old.items.length > 0 && items.length > 0) return old.items.every((item) => items.includes(item));
    return Date.parse(createdAt) > Date.parse(old.createdAt);
  });
}

/**
 * Labels of one fulfilment were made for the same goods. The void one is the one its carrier calls cancelled; where only
 * the shop speaks of a void label, the one that has not moved while all others have. What has moved is not void.
 */
function isReplacedBeside(parcel: Parcel, parcels: readonly Parcel[]): boolean {
  const others = parcels.filter((other) => other !== parcel && areTogether(other.shipment, parcel.shipment));
  if (others.length === 0 || hasMoved(parcel)) return false;
  if (isCancelledByCarrier(parcel)) return !others.every(isCancelledByCarrier);
  const isShopsWord = parcel.shipment.state === 'label_voided' && !others.some(isCancelledByCarrier);
  return isShopsWord && isHeardOf(parcel) && others.every(hasMoved);
}

const areTogether = (a: Shipment, b: Shipment): boolean =>
  a.fulfilment !== undefined && a.fulfilment === b.fulfilment;

const isCancelledByCarrier = (parcel: Parcel): boolean =>
  parcel.tracking?.state === 'label_voided' && !hasMoved(parcel);

const isHeardOf = ({ finding }: Parcel): boolean => finding !== null && finding.kind !== 'unavailable';

const hasMoved = ({ lastScan }: Parcel): boolean => lastScan !== null;
