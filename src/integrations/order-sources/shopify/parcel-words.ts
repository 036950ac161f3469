import type { Meaning, ParcelState } from '../../../ticket/shipment.ts';

/** What one of Shopify's words for a parcel means. */
export interface ParcelWord extends Pick<Meaning, 'says' | 'actionBy'> {
  readonly state: ParcelState;
}

const LABEL: ParcelWord = {
  state: 'label_created',
  actionBy: 'shop',
  says: 'label made; the carrier does not have it yet, as far as Shopify knows',
};
const VOIDED: ParcelWord = { state: 'label_voided', actionBy: 'shop', says: 'the label was cancelled' };
const FAILED: ParcelWord = { state: 'lost_or_damaged', actionBy: 'shop', says: 'it could not be delivered' };

/**
 * `FulfillmentDisplayStatus` and `FulfillmentEventStatus` (Admin API 2026-07) share their words. Everything up to
 * FULFILLED proves only that a label may exist: shops whose carrier Shopify does not integrate stay there for ever.
 */
export const PARCEL_WORDS: ReadonlyMap<string, ParcelWord> = new Map<string, ParcelWord>([
  ['SUBMITTED', LABEL],
  ['CONFIRMED', LABEL],
  ['LABEL_PURCHASED', LABEL],
  ['LABEL_PRINTED', LABEL],
  ['MARKED_AS_FULFILLED', LABEL],
  ['FULFILLED', LABEL],
  ['LABEL_VOIDED', VOIDED],
  ['CANCELED', VOIDED],
  ['CARRIER_PICKED_UP', { state: 'handed_over', actionBy: 'nobody', says: 'the carrier has it' }],
  ['IN_TRANSIT', { state: 'in_transit', actionBy: 'nobody', says: 'on its way' }],
  ['DELAYED', { state: 'delayed', actionBy: 'carrier', says: 'late; nothing to be done' }],
  ['OUT_FOR_DELIVERY', { state: 'out_for_delivery', actionBy: 'nobody', says: 'out for delivery' }],
  [
    'ATTEMPTED_DELIVERY',
    { state: 'attempted', actionBy: 'customer', says: 'a delivery was tried and failed' },
  ],
  [
    'READY_FOR_PICKUP',
    { state: 'available_for_pickup', actionBy: 'customer', says: 'waiting to be collected' },
  ],
  ['PICKED_UP', { state: 'delivered', actionBy: 'nobody', says: 'collected by the receiver' }],
  ['DELIVERED', { state: 'delivered', actionBy: 'nobody', says: 'delivered' }],
  ['NOT_DELIVERED', FAILED],
  ['FAILURE', FAILED],
]);

/** Words that only a scan bears out: alone they may be what an app wrote when it made the label. */
const NEEDS_A_SCAN: readonly ParcelState[] = ['handed_over', 'in_transit', 'out_for_delivery'];

/**
 * The state that Shopify's roll-up proves. Without scans "in transit" is evidence of a label and no more: where
 * Shopify does not integrate the carrier, nothing ever moves it on (A8, E3.2).
 */
export function provenState(state: ParcelState, hasScans: boolean): ParcelState {
  return !hasScans && NEEDS_A_SCAN.includes(state) ? 'label_created' : state;
}
