import type { Condition } from './condition.ts';
import type { CalendarDate, Instant } from './instant.ts';
import type { Reason } from './reason.ts';
import type { TicketRef } from './ticket.ts';

/** Conditions whose replies name a day for writing back, and so let their customer expect something by it. */
export const PROMISING_CONDITIONS = [
  'preparing',
  'preparing_late',
  'scheduled',
  'label_created',
  'label_not_scanned',
  'tracking_pending',
  'in_transit',
  'in_transit_no_date',
  'local_post',
  'stalled',
  'running_late',
  'carrier_delay',
  'customs',
  'attempted',
  'out_for_delivery',
  'out_for_delivery_late',
  'split',
  'carrier_unavailable',
] as const satisfies readonly Condition[];

/** When nobody wants to be written to: times of day (`20:00`) where the customer is. `from` equal to `to`: never. */
export interface QuietHours {
  readonly from: string;
  readonly to: string;
}

/** What an admin decides about keeping promises. */
export interface PromisePolicy {
  readonly enabled: boolean;
  /** States of the order in which a reply's day is kept. */
  readonly conditions: readonly Condition[];
  readonly quietHours: QuietHours;
  /** Texts of this kind in 24 hours, for the whole account; beyond it a person. */
  readonly perDay: number;
}

/** What a reply let its customer expect by a named day. We look again by then, so that nobody has to write back. */
export interface GivenPromise {
  readonly account: string;
  /** The customer's message whose answer gave it. */
  readonly messageId: string;
  readonly orderName: string;
  /** Tracking numbers of its parcels: a carrier's news on one of them makes us look sooner. */
  readonly numbers: readonly string[];
  /** What state the order was told to be in. */
  readonly condition: Condition;
  /** The date of arrival (or of sending, where there was no parcel) that was told. */
  readonly expected: CalendarDate | null;
  /** The day the reply named for writing back. */
  readonly day: CalendarDate;
  /** When we look again at the latest: the morning of that day, where the parcel goes. */
  readonly dueAt: Instant;
}

/**
 * Where a promise stands.
 * - `open`: we look again when it falls due, or when a carrier has news
 * - `kept`: the customer has been told
 * - `handed_over`: it would not have held, or could not be told; a person has it
 * - `ended`: nothing to do any more; `why` says what made it so
 */
export const PROMISE_STATES = ['open', 'kept', 'handed_over', 'ended'] as const;
export type PromiseState = (typeof PROMISE_STATES)[number];

/** What ends a promise without a word of ours, beside the reasons that keep us out of a ticket. */
export const PROMISE_ENDS = [
  'customer_wrote_again',
  'ticket_gone',
  // It has arrived and we may not say so (a limit, the policy): nobody waits for anything.
  'arrived_untold',
] as const;
export type PromiseEnd = (typeof PROMISE_ENDS)[number] | Reason;

/** A promise as it is kept. */
export interface KeptPromise extends GivenPromise {
  readonly id: string;
  readonly ref: TicketRef;
  /** The answer left the ticket solved. */
  readonly leftSolved: boolean;
  /** Its ticket was merged into this one, on which a person keeps it. */
  readonly moved: boolean;
  readonly givenAt: Instant;
  /** When it is looked at next. */
  readonly lookAt: Instant;
  readonly state: PromiseState;
  /** What ended it, or the reason of the run that did. */
  readonly why: PromiseEnd | null;
  readonly endedAt: Instant | null;
}

const KEEPING = 'promise:';

/**
 * Stands for the message id in everything written to keep a promise (effects, run), so that its effect keys are its own
 * and the answer's ledger rows are never mistaken for it. Migration 0002 and the limits know the prefix.
 */
export function keepingId(messageId: string): string {
  return `${KEEPING}${messageId}`;
}

/** Whether a message id of the ledger belongs to the keeping of a promise. */
export function isKeepingId(messageId: string): boolean {
  return messageId.startsWith(KEEPING);
}
