import type { Destination } from '../../../ticket/order.ts';
import type { Parcel } from '../../parcel.ts';
import { isDelivered } from '../../timeline.ts';
import { person } from '../judgement.ts';
import { isForwarded } from './carriers-words.ts';
import type { ParcelCondition } from './parcel-condition.ts';

/** E3.6: carriers use numbers again; every scan is of a parcel that travelled before this order was made. */
export const recycledNumber: ParcelCondition = ({ timeline }) =>
  timeline.recycled
    ? person(
        'unclear',
        'every scan under this number is older than the order: another parcel, or a wrong number',
      )
    : null;

/** E3.4: the shop says delivered and the carrier has seen it move since. */
export const deliveredAndMoving: ParcelCondition = ({ timeline }) => {
  const { delivery, movement } = timeline;
  if (
    delivery?.by !== 'shop' ||
    timeline.seen.some(({ scan, by }) => by === 'carrier' && isDelivered(scan.state))
  )
    return null;
  const later = timeline.seen.find(
    ({ scan, by }) => by === 'carrier' && Date.parse(scan.at) > Date.parse(delivery.scan.at),
  );
  return later === undefined || movement === null
    ? null
    : person('unclear', 'the shop shows it delivered, the carrier has scanned it since');
};

/** E3.3: a delivery is final, unless the parcel was sent on to another address since. */
export const forwardedSince: ParcelCondition = ({ timeline, state }) => {
  const { delivery, seen } = timeline;
  if (delivery === null || !isDelivered(state)) return null;
  const later = seen.some(
    ({ scan }) => Date.parse(scan.at) > Date.parse(delivery.scan.at) && isForwarded(scan),
  );
  return later ? person('unclear', 'delivered, and sent on to another address since') : null;
};

/** E3.6: the carrier takes it somewhere else, or has delivered it somewhere else. */
export const elsewhere: ParcelCondition = (parcel, { order }) => {
  const { destination } = order;
  if (destination === null) return null;
  if (goesElsewhere(parcel, destination))
    return person('unclear', "the carrier's destination is another place than the order's");
  return arrivedElsewhere(parcel, destination)
    ? person('unclear', "it was delivered in another region than the order's")
    : null;
};

/** Town names have many spellings, so town and region (or postcode) must both differ. */
function goesElsewhere({ tracking }: Parcel, destination: Destination): boolean {
  if (tracking === null || !differ(tracking.destinationCity, destination.city)) return false;
  if (differ(code(tracking.destinationRegion), code(destination.region))) {
    return !same(area(tracking.destinationPostcode), area(destination.postcode));
  }
  const known = code(tracking.destinationRegion) !== null && code(destination.region) !== null;
  return !known && differ(area(tracking.destinationPostcode), area(destination.postcode));
}

function arrivedElsewhere({ timeline, state }: Parcel, destination: Destination): boolean {
  const scan = timeline.delivery?.scan;
  if (scan === undefined || !isDelivered(state)) return false;
  if (differ(code(scan.country), code(destination.country))) return true;
  return differ(scan.city, destination.city) && differ(code(scan.region), code(destination.region));
}

/** Only codes compare: "Ohio" and "OH" are the same place. */
const code = (text: string | null): string | null =>
  text !== null && /^[A-Z]{2,3}$/i.test(text.trim()) ? text.trim() : null;

/** The first three characters of a postcode: a region in every system that has them. */
const area = (postcode: string | null): string | null =>
  postcode === null ? null : postcode.replaceAll(/\s/g, '').slice(0, 3) || null;

const differ = (a: string | null, b: string | null): boolean => a !== null && b !== null && !same(a, b);

const same = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && a.trim().toUpperCase() === b.trim().toUpperCase();
