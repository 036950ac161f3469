import type { Instant } from './instant.ts';
import type { Shipment } from './shipment.ts';

/** How far the shop has come, whatever its system calls it. `other`: a word we do not know, never guessed at. */
export type FulfilmentState =
  | 'unfulfilled'
  | 'in_progress'
  | 'partial'
  | 'fulfilled'
  | 'on_hold'
  | 'scheduled'
  | 'other';

export type PaymentState =
  | 'paid'
  | 'pending'
  | 'authorized'
  | 'partially_paid'
  | 'partially_refunded'
  | 'refunded'
  | 'voided'
  | 'expired'
  | 'other';

/** Why the shop holds an order back. Fraud is never told to a customer; `other` covers every word we do not know. */
export type HoldReason =
  | 'awaiting_payment'
  | 'awaiting_return'
  | 'fraud_risk'
  | 'incorrect_address'
  | 'out_of_stock'
  | 'unknown_delivery_date'
  | 'other';

/** How the goods reach the customer. */
export type DeliveryMethod = 'shipping' | 'pickup' | 'local' | 'none' | 'other';

export interface Money {
  /** Decimal text as the shop's system gave it: "49.90". */
  readonly amount: string;
  /** ISO 4217. */
  readonly currency: string;
}

export interface OrderLine {
  readonly title: string;
  /** Without what was removed by an edit. */
  readonly quantity: number;
  readonly unfulfilled: number;
  readonly requiresShipping: boolean;
  readonly isGiftCard: boolean;
  /** Subscription or pre-order plan, if it was bought on one. */
  readonly sellingPlan: string | null;
}

/** What became of money on its way back. `pending` is also what we know nothing of: not that it went, not that it failed. */
export type RefundState = 'succeeded' | 'pending' | 'failed';

export interface Refund {
  readonly at: Instant;
  readonly amount: Money;
  readonly state: RefundState;
}

/** How far a return has come in the shop's own word. `other`: a word we do not know. */
export type ReturnState = 'requested' | 'open' | 'closed' | 'declined' | 'cancelled' | 'other';

/** Goods on their way back to the shop. */
export interface OrderReturn {
  readonly state: ReturnState;
  readonly openedAt: Instant;
  readonly closedAt: Instant | null;
  /** Something else is sent in their place: there may be no money to wait for. */
  readonly exchange: boolean;
  /** How many pieces the shop waits for; 0: it has not said. */
  readonly pieces: number;
  /** How many of them have arrived, and how many of those have been looked at. */
  readonly received: number;
  readonly inspected: number;
  /** Pieces the shop expected and did not find, or of which it says something that we do not know. */
  readonly missing: number;
  /** When the last of what has arrived did. */
  readonly receivedAt: Instant | null;
}

/** Where the parcel goes, no finer than a city: more than that is never said and so never kept. */
export interface Destination {
  readonly city: string | null;
  readonly region: string | null;
  readonly postcode: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
}

/** What the shop's system promised about dates. All optional; each is somebody's word, not our estimate. */
export interface OrderPromise {
  /** The warehouse is asked to send by then. */
  readonly shipBy: Instant | null;
  /** It will not be sent before then (pre-order, subscription). */
  readonly shipNotBefore: Instant | null;
  readonly deliverFrom: Instant | null;
  readonly deliverBy: Instant | null;
}

/** An order as its system describes it, in our words. */
export interface Order {
  readonly id: string;
  /** Plug-in id: `shopify`. */
  readonly source: string;
  /** As the shop prints it: `#1001`, `EN-1001-A`. */
  readonly name: string;
  /** Other numbers a customer may quote for it: the bare number, the confirmation number. Upper case. */
  readonly otherNames: readonly string[];
  /** Every address that proves ownership (order e-mail, customer's default), lower case. Empty: access was denied. */
  readonly ownerAddresses: readonly string[];
  readonly customerFirstName: string | null;
  /** When the customer bought; imports and drafts make it differ from `createdAt`. Age is counted from here. */
  readonly processedAt: Instant;
  readonly createdAt: Instant;
  readonly cancelledAt: Instant | null;
  readonly test: boolean;
  readonly fulfilment: FulfilmentState;
  readonly payment: PaymentState;
  /** Paid on delivery or by invoice: an open payment is then normal. */
  readonly paidLater: boolean;
  /** A return or an exchange exists and is not finished or declined. */
  readonly returnOpen: boolean;
  readonly holds: readonly HoldReason[];
  readonly highRisk: boolean;
  readonly methods: readonly DeliveryMethod[];
  readonly promise: OrderPromise;
  readonly lines: readonly OrderLine[];
  readonly shipments: readonly Shipment[];
  /** Numbers of return labels, so that nobody mistakes one for the parcel on its way. */
  readonly returnTrackingNumbers: readonly string[];
  readonly returns: readonly OrderReturn[];
  readonly refunds: readonly Refund[];
  readonly total: Money | null;
  readonly destination: Destination | null;
  /** The shop's own status page. Bearer-like: given to a proven owner only, never logged. */
  readonly statusPageUrl: string | null;
  /** Where a person of the team opens it. */
  readonly adminUrl: string | null;
  readonly tags: readonly string[];
  /** Parts the source would not show us (a missing scope), by our field name: what they would say is unknown, not absent. */
  readonly missing: readonly string[];
  readonly fetchedAt: Instant;
}
