import type { OrderCandidate } from '../../../ports/order-source.ts';
import type { CandidateAnswer } from './candidate-answer.ts';
import { type NumberFormat, quotableNumbers } from './order-numbers.ts';
import { FULFILLMENT_STANDS, FULFILMENT, inOurWords, PARCEL, type Unlisted } from './vocabulary.ts';

/** Roll-ups that only a carrier's own event brings about: with one of these the parcel is certainly not there yet. */
const UNDERWAY = ['delayed', 'out_for_delivery', 'attempted', 'available_for_pickup', 'lost_or_damaged'];

/** A row of the search as the look-up chooses by it. */
export function toCandidate(
  row: CandidateAnswer,
  format: NumberFormat | null,
  unlisted: Unlisted,
): OrderCandidate {
  const fulfilment = inOurWords(FULFILMENT, row.displayFulfillmentStatus, 'other', unlisted);
  return {
    id: row.id,
    name: row.name,
    numbers: quotableNumbers({ ...row, number: row.number ?? null }, format),
    ownerAddresses: ownerAddresses(row.email, row.customer),
    processedAt: row.processedAt,
    cancelled: row.cancelledAt !== null,
    fulfilment,
    delivered: fulfilment === 'fulfilled' ? allDelivered(row, unlisted) : false,
  };
}

/** Addresses that prove ownership, lower case, each once. */
export function ownerAddresses(...addresses: readonly (string | null | undefined)[]): string[] {
  const known = addresses.flatMap((address) => (address ? [address.trim().toLowerCase()] : []));
  return [...new Set(known)];
}

function allDelivered(row: CandidateAnswer, unlisted: Unlisted): boolean | null {
  const standing = (row.fulfillments ?? []).filter(
    ({ status, displayStatus }) =>
      inOurWords(FULFILLMENT_STANDS, status, true, unlisted) &&
      (displayStatus === null || PARCEL.get(displayStatus) !== 'label_voided'),
  );
  if (standing.length === 0) return null;
  const states = standing.map(({ displayStatus, deliveredAt }) => {
    if (deliveredAt !== null) return 'delivered';
    return displayStatus === null ? 'unknown' : inOurWords(PARCEL, displayStatus, 'unknown', unlisted);
  });
  if (states.some((state) => UNDERWAY.includes(state))) return false;
  return states.every((state) => state === 'delivered') ? true : null;
}
