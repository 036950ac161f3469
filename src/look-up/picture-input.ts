import type { OrderCandidate } from '../ports/order-source.ts';
import type { Unavailable } from '../ticket/found.ts';
import type { Instant } from '../ticket/instant.ts';
import type { Order } from '../ticket/order.ts';
import type { Policy } from '../ticket/policy.ts';
import type { Tracking } from '../ticket/tracking.ts';
import type { Claims, Mention, NeedBy } from '../ticket/understanding.ts';

/**
 * What the search for the order came to.
 * - `one`: the order, and the requester's address is its owner's
 * - `not_owner`: an order that belongs to another address (`null`: it could not be read); for the team only
 * - `several`: the requester's own; `orders` holds them in full only where they may be listed
 */
export type OrderFinding =
  | { readonly kind: 'one'; readonly order: Order }
  | { readonly kind: 'not_owner'; readonly order: Order | null }
  | {
      readonly kind: 'several';
      readonly candidates: readonly OrderCandidate[];
      readonly orders: readonly Order[];
    }
  | { readonly kind: 'none'; readonly why: string; readonly own: readonly OrderCandidate[] }
  | Unavailable;

/** What a carrier's word about one number came to. `none`: it has no such number. */
export type TrackingFinding =
  | { readonly kind: 'one'; readonly value: Tracking; readonly from: 'carrier' | 'cache' }
  | { readonly kind: 'none'; readonly source: string }
  | Unavailable;

/** A `CalendarDate`; where whoever gave it named no destination, an `Instant`. */
export type Estimate = string;

export interface ParcelFinding {
  /** As on the order's shipment. */
  readonly number: string;
  readonly finding: TrackingFinding;
  /** What the carrier expected when it was asked before; `null`: not asked, or no estimate then. */
  readonly earlierEstimate: Estimate | null;
}

/** All that a picture ever learns of the customer's words (design 8.6). */
export interface Quoted {
  readonly trackingNumbers: readonly Mention[];
  readonly claims: Claims;
  /** The day by which it is needed; absent is none. Without the day that was named it is the same. */
  readonly needBy?: (Pick<NeedBy, 'date'> & Partial<Pick<NeedBy, 'named' | 'said' | 'isUnsure'>>) | null;
}

/** Plain JSON: any picture can be made again from it. */
export interface PictureInput {
  readonly found: OrderFinding;
  readonly trackings: readonly ParcelFinding[];
  readonly quoted: Quoted;
  readonly policy: Policy;
  readonly now: Instant;
}
