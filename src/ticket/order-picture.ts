import type { Condition, MatrixAction } from './condition.ts';
import type { Fact } from './fact.ts';
import type { CalendarDate, Instant } from './instant.ts';
import type { Order } from './order.ts';
import type { ParcelState, Scan } from './shipment.ts';

/** One parcel after shop and carrier have been put together. */
export interface ParcelPicture {
  readonly condition: Condition;
  readonly action: MatrixAction;
  readonly state: ParcelState;
  readonly carrier: string | null;
  readonly trackingNumber: string | null;
  /** Carrier's page, allow-listed hosts only. */
  readonly trackingUrl: string | null;
  readonly labelAt: Instant | null;
  /** Newest scan that says the parcel moved. */
  readonly lastScan: Scan | null;
  /** Business days since `lastScan` (or since the label), in the calendar of the policy. */
  readonly quietDays: number;
  readonly estimatedDelivery: CalendarDate | null;
  /**
   * The moment of an estimate of which nobody can tell the day, because nobody says where the parcel goes; absent in what
   * earlier versions have kept.
   */
  readonly estimatedAt?: Instant | null;
  /** An earlier estimate, when the present one is later. */
  readonly estimatedBefore: CalendarDate | null;
  readonly deliveredAt: Instant | null;
  readonly items: readonly string[];
  /** Carrier's data is this old; `null` when the carrier gave none. */
  readonly asOf: Instant | null;
  /** `carrier`: tracked now · `cache`: an earlier answer · `shop`: the shop's own scans · `none`. */
  readonly evidence: 'carrier' | 'cache' | 'shop' | 'none';
}

/**
 * How far goods and money on their way back are.
 * - `under_way`: a return is open, and the shop has not recorded its arrival
 * - `received`: all of it has arrived, and no money has gone back yet
 * - `refunded`: money is known to have gone back
 * - `unclear`: anything else
 */
export type GoingBackState = 'under_way' | 'received' | 'refunded' | 'unclear';

/**
 * What may be told to whoever asks for a return or a refund: the second reading of an order, beside its condition, which
 * stays what parcel and order say (ADR 9).
 */
export interface GoingBack {
  readonly state: GoingBackState;
  readonly action: MatrixAction;
  /** In words for the team. */
  readonly why: string;
  /** There is a return, and not only money. */
  readonly isReturn: boolean;
  /** Since when it is in this state: opened, arrived, paid back. */
  readonly on: CalendarDate | null;
  /** Until when waiting for the next step is usual, from the policy. */
  readonly by: CalendarDate | null;
}

/** The day by which its customer needs the order, held against when it is expected. */
export interface NeededBy {
  /** The last day that still serves; `null`: a day is meant, and nobody can tell which. */
  readonly date: CalendarDate | null;
  /** The day that was named: "before the 24th" names the 24th, and the 23rd is the last that serves. Absent where it is the same. */
  readonly named?: CalendarDate;
  /** When the last part of it is expected. */
  readonly expected: CalendarDate | null;
  /** `doubtful`: later, not known, or not calm enough to be told; a person looks, with priority. */
  readonly verdict: 'arrived' | 'before' | 'same_day' | 'doubtful';
}

/**
 * All that was found out about the order somebody asks for, reduced to one condition (design 8.6). A pure function of
 * orders, trackings, what the message quoted, the policy and the time: the same input gives the same picture.
 */
export interface OrderPicture {
  readonly condition: Condition;
  /** Row of the conflict matrix, for the decision page; `null` for `no_order` and `unclear`. */
  readonly row: number | null;
  readonly action: MatrixAction;
  /** Why the picture came out like this, in words for the team: "no scan for 4 business days (limit 3)". */
  readonly why: string;
  /** The order it is about; `null` when there is none, or several. */
  readonly order: Order | null;
  /** Candidates when several orders fit. */
  readonly orders: readonly Order[];
  readonly parcels: readonly ParcelPicture[];
  /** Absent where there is no single order, and in what earlier versions have kept. */
  readonly goingBack?: GoingBack;
  /** Absent where the message names no day that is still to come, where there is no single order, and in earlier versions. */
  readonly neededBy?: NeededBy;
  /**
   * IANA zone of where the order goes: what day it is for its customer. Absent where there is no single order, and in what
   * earlier versions have kept.
   */
  readonly arrivalZone?: string;
  /** The parcel that the condition speaks of: worst first. */
  readonly leading: ParcelPicture | null;
  /** When the shop means to send it: its own promise, else processing days from the order date. */
  readonly shipBy: CalendarDate | null;
  /** The shop's last word about arrival when the carrier has none. */
  readonly promisedBy: CalendarDate | null;
  readonly facts: readonly Fact[];
  /** Sources that could not be asked or would not show a part: named in the note. */
  readonly unchecked: readonly string[];
}
