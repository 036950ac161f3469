import type { Instant } from './instant.ts';

/**
 * What one parcel is doing (`api/orders-and-carriers.md` C1). `unknown` is the answer for every word we do not know:
 * calling such a parcel "in transit" would be a lie to a customer.
 */
export const PARCEL_STATES = [
  'label_created',
  'handed_over',
  'in_transit',
  'delayed',
  'customs',
  'address_issue',
  'action_needed',
  'out_for_delivery',
  'attempted',
  'available_for_pickup',
  'delivered',
  'delivered_elsewhere',
  'returning',
  'lost_or_damaged',
  'label_voided',
  'unknown',
] as const;

export type ParcelState = (typeof PARCEL_STATES)[number];

/** Who has to do something before the parcel can go on, or before its customer has it. */
export type ActionBy = 'customer' | 'shop' | 'carrier' | 'nobody';

/** What a vendor's word means, for the team: a sentence of our tables, never the vendor's own. */
export interface Meaning {
  /** Plain English, no more than a line: "tried, and a card was left". */
  readonly says: string;
  readonly actionBy: ActionBy;
  /** Another carrier has it now, and scans of it may never come (row 42 of the matrix). */
  readonly lastOfTracking: boolean;
}

/** One thing that happened to a parcel. */
export interface Scan {
  readonly at: Instant;
  readonly state: ParcelState;
  /** The vendor's status word, kept for the decision page and the metric of unlisted words. */
  readonly vendorStatus: string;
  readonly vendorDetail: string | null;
  /** The carrier's own sentence: untrusted text, never quoted to a customer. */
  readonly message: string | null;
  /** Absent where no table explains the word, and in scans that were stored before there were tables. */
  readonly meaning?: Meaning;
  readonly city: string | null;
  readonly region: string | null;
  readonly country: string | null;
}

/** One label of an order: what the shop's system says about a parcel. What the carrier says is a `Tracking`. */
export interface Shipment {
  readonly id: string;
  readonly createdAt: Instant;
  /** The shop's fulfilment, where several labels share one: they were made for the same goods. Absent where it stands alone. */
  readonly fulfilment?: string;
  /** Cancelled, failed or its label voided: nothing travels under it. */
  readonly void: boolean;
  /** The shop system's roll-up. Weak evidence: without events it proves only that a label exists. */
  readonly state: ParcelState;
  /** Free text: "UPS Ground", "Other", null. A hint for the carrier, not a fact. */
  readonly company: string | null;
  readonly trackingNumber: string | null;
  readonly trackingUrl: string | null;
  /** Scans as the shop's system passed them on; newest first; empty for carriers it does not integrate. */
  readonly scans: readonly Scan[];
  readonly estimatedDelivery: Instant | null;
  readonly deliveredAt: Instant | null;
  /** Titles of what is inside; empty when unknown. */
  readonly items: readonly string[];
}
