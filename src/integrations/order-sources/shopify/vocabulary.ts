import type {
  DeliveryMethod,
  FulfilmentState,
  HoldReason,
  PaymentState,
  RefundState,
  ReturnState,
} from '../../../ticket/order.ts';
import type { ParcelState } from '../../../ticket/shipment.ts';
import { PARCEL_WORDS } from './parcel-words.ts';

/**
 * Shopify's words (Admin API 2026-07, legacy members included) in ours. Maps and not objects, so that a word such as
 * `constructor` is as unknown as any other. What is not listed is counted, and never guessed at.
 */
export const FULFILMENT = new Map<string, FulfilmentState>([
  ['UNFULFILLED', 'unfulfilled'],
  ['OPEN', 'unfulfilled'],
  ['IN_PROGRESS', 'in_progress'],
  ['PENDING_FULFILLMENT', 'in_progress'],
  ['PARTIALLY_FULFILLED', 'partial'],
  ['FULFILLED', 'fulfilled'],
  ['ON_HOLD', 'on_hold'],
  ['SCHEDULED', 'scheduled'],
  // Known words, and nothing calm to say about them: the warehouse refused, the goods went back on the shelf, or there
  // is nothing to send (2026-10).
  ['FULFILLMENT_NOT_REQUIRED', 'other'],
  ['REQUEST_DECLINED', 'other'],
  ['RESTOCKED', 'other'],
]);

export const PAYMENT = new Map<string, PaymentState>([
  ['PENDING', 'pending'],
  ['AUTHORIZED', 'authorized'],
  ['PARTIALLY_PAID', 'partially_paid'],
  ['PAID', 'paid'],
  ['PARTIALLY_REFUNDED', 'partially_refunded'],
  ['REFUNDED', 'refunded'],
  ['VOIDED', 'voided'],
  ['EXPIRED', 'expired'],
]);

export const HOLD = new Map<string, HoldReason>([
  ['AWAITING_PAYMENT', 'awaiting_payment'],
  ['AWAITING_RETURN_ITEMS', 'awaiting_return'],
  ['HIGH_RISK_OF_FRAUD', 'fraud_risk'],
  ['INCORRECT_ADDRESS', 'incorrect_address'],
  ['INVENTORY_OUT_OF_STOCK', 'out_of_stock'],
  ['UNKNOWN_DELIVERY_DATE', 'unknown_delivery_date'],
  ['ONLINE_STORE_POST_PURCHASE_CROSS_SELL', 'other'],
  ['OTHER', 'other'],
]);

export const METHOD = new Map<string, DeliveryMethod>([
  ['SHIPPING', 'shipping'],
  // A carrier brings it to a parcel shop: it travels and can be tracked like any other.
  ['PICKUP_POINT', 'shipping'],
  ['PICK_UP', 'pickup'],
  // Sold over the counter of a shop.
  ['RETAIL', 'pickup'],
  ['LOCAL', 'local'],
  ['NONE', 'none'],
]);

/** The states of Shopify's words for a parcel, for who needs no more than the state. */
export const PARCEL = new Map<string, ParcelState>(
  [...PARCEL_WORDS].map(([word, { state }]) => [word, state] as const),
);

/** `FulfillmentStatus`: whether making the fulfillment worked; false means that nothing travels under it. */
export const FULFILLMENT_STANDS = new Map<string, boolean>([
  ['SUCCESS', true],
  ['OPEN', true],
  ['PENDING', true],
  ['CANCELLED', false],
  ['ERROR', false],
  ['FAILURE', false],
]);

/** `OrderReturnStatus` and `ReturnStatus`: whether a return still waits for something. */
export const RETURN_OPEN = new Map<string, boolean>([
  ['NO_RETURN', false],
  ['RETURN_REQUESTED', true],
  ['IN_PROGRESS', true],
  ['INSPECTION_COMPLETE', true],
  ['RETURNED', false],
  ['RETURN_FAILED', false],
  ['REQUESTED', true],
  ['OPEN', true],
  ['CLOSED', false],
  ['DECLINED', false],
  ['CANCELED', false],
]);

/** `ReturnStatus`: how far one return has come. */
export const RETURN = new Map<string, ReturnState>([
  ['REQUESTED', 'requested'],
  ['OPEN', 'open'],
  ['CLOSED', 'closed'],
  ['DECLINED', 'declined'],
  ['CANCELED', 'cancelled'],
]);

/** `ReverseFulfillmentOrderDispositionType`: what became of a piece that was sent back. */
export const DISPOSITION = new Map<string, 'inspected' | 'received' | 'missing'>([
  ['RESTOCKED', 'inspected'],
  ['NOT_RESTOCKED', 'inspected'],
  ['PROCESSING_REQUIRED', 'received'],
  ['MISSING', 'missing'],
]);

/** `OrderTransactionStatus` of a refund. */
export const REFUND = new Map<string, RefundState>([
  ['SUCCESS', 'succeeded'],
  ['PENDING', 'pending'],
  ['AWAITING_RESPONSE', 'pending'],
  ['UNKNOWN', 'pending'],
  ['FAILURE', 'failed'],
  ['ERROR', 'failed'],
]);

/** `OrderRiskRecommendationResult` and `RiskAssessmentResult`: whether a person should look before anything is said. */
export const RISKY = new Map<string, boolean>([
  ['ACCEPT', false],
  ['NONE', false],
  ['INVESTIGATE', true],
  ['CANCEL', true],
  ['LOW', false],
  ['MEDIUM', false],
  ['PENDING', false],
  ['HIGH', true],
]);

/** Told of every word that our tables do not list. */
export type Unlisted = (word: string) => void;

/** Our word for the vendor's; `fallback`, and a count, for one we do not know. */
export function inOurWords<T>(
  table: ReadonlyMap<string, T>,
  word: string,
  fallback: T,
  unlisted: Unlisted,
): T {
  const known = table.get(word);
  if (known !== undefined) return known;
  unlisted(word);
  return fallback;
}
