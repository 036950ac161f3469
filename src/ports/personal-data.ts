import type { Instant } from '../ticket/instant.ts';
import type { Order } from '../ticket/order.ts';
import type { TicketRef } from '../ticket/ticket.ts';
import type { Tracking } from '../ticket/tracking.ts';

/** One row as it is kept, without the hashes that stand for addresses. */
export type KeptRow = Readonly<Record<string, unknown>>;

/** Everything kept of one ticket. */
export interface KeptTicket {
  readonly ticket: TicketRef;
  /** As the admin page shows it; `null`: not decided. */
  readonly page: unknown;
  readonly runs: readonly KeptRow[];
  /** Writes to the helpdesk, with our texts. */
  readonly effects: readonly KeptRow[];
  readonly promises: readonly KeptRow[];
  /** How long they waited for a person. */
  readonly handOvers: readonly KeptRow[];
  readonly deliveries: readonly KeptRow[];
  /** What the customer said of it in a survey, without words. */
  readonly ratings: readonly KeptRow[];
  /** What the team said of our decisions. */
  readonly feedback: readonly KeptRow[];
  /** What the answers of people said of our decisions, without words. */
  readonly answerLooks: readonly KeptRow[];
  /** Tokens that a language model took for it. */
  readonly modelTokens: readonly KeptRow[];
}

/** Everything kept that leads back to one address. */
export interface KeptOfPerson {
  readonly tickets: readonly KeptTicket[];
  /** Orders of theirs that are in the cache at this moment, opened. */
  readonly orders: readonly Order[];
  /** What carriers said of their parcels. */
  readonly parcels: readonly Tracking[];
  /** What is left of tickets that were erased, or whose time was over: texts to them that count against limits. */
  readonly forgottenTexts: readonly {
    readonly account: string;
    readonly kind: string;
    readonly at: Instant;
  }[];
}

/** How much was removed. */
export interface Forgotten {
  readonly tickets: number;
  readonly runs: number;
  readonly effects: number;
  readonly promises: number;
  readonly handOvers: number;
  readonly deliveries: number;
}

export interface Erased extends Forgotten {
  readonly orders: number;
  readonly parcels: number;
}

/** What is kept of a person, by address. Addresses are kept as keyed hashes, so nobody but the person can be looked up. */
export interface PersonalData {
  /** Reads everything; changes nothing. @throws StorageUnavailable */
  kept(address: string): Promise<KeptOfPerson>;
  /**
   * Removes everything but keyed hashes by which limits go on counting and no message is worked twice. Looks a second
   * time a few seconds later, for what a run under way has written meanwhile. The audit trail tells of it, without the
   * address.
   * @throws StorageUnavailable; what was removed until then stays removed, and it may be called again
   */
  erase(address: string, by: string): Promise<Erased>;
}
