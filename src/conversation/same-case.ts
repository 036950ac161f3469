import type { CaseContact } from '../ports/case-contact.ts';
import type { Fact } from '../ticket/fact.ts';
import type { Instant } from '../ticket/instant.ts';
import type { OrderPicture } from '../ticket/order-picture.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Whoever asks again within a week was not helped. */
export const REPEAT_WINDOW_MS = 7 * DAY_MS;

/** Longer ago nobody remembers what they were told. */
export const CASE_WINDOW_MS = 60 * DAY_MS;

/** What an answer is about. If all of these are as they were, and the condition too, it would say the same once more. */
export const TOLD = [
  'tracking_number',
  'last_scan_at',
  'estimated_delivery',
  'delivered_on',
  'ship_by',
  'promised_by',
  'cancelled_on',
  'refund_amount',
  'items_unsent',
];

/**
 * Whether another ticket of this case makes it a person's turn: the customer was answered, or waits for a person, since a
 * week at most; or was told the very same that would be told now, however long ago.
 */
export function isRepeated(
  contacts: readonly CaseContact[],
  picture: Pick<OrderPicture, 'condition' | 'facts'>,
  now: Instant,
): boolean {
  const since = Date.parse(now) - REPEAT_WINDOW_MS;
  return contacts.some(
    (contact) =>
      Date.parse(contact.at) >= since || (contact.outcome === 'answered' && isSameTold(contact, picture)),
  );
}

/** Of several parcels each has facts of its own, so values are compared as they stand, all of them. */
export function isSameTold(
  told: Pick<CaseContact, 'condition' | 'facts'>,
  picture: Pick<OrderPicture, 'condition' | 'facts'>,
): boolean {
  return (
    told.condition === picture.condition &&
    TOLD.every((name) => valuesOf(name, told.facts) === valuesOf(name, picture.facts))
  );
}

const valuesOf = (name: string, facts: readonly Fact[]): string =>
  facts
    .filter((fact) => fact.name === name)
    .map(({ value }) => value)
    .toSorted()
    .join('\n');
