import type { Instant } from '../ticket/instant.ts';

/** What is forgotten when it is old; each by the time at which it was touched last. */
export const FORGETTABLE = ['tickets', 'deliveries', 'parcels', 'leftovers'] as const;
/**
 * - `tickets`: everything of tickets that were worked before then, but tombstones
 * - `deliveries`: which webhooks came
 * - `parcels`: what carriers said
 * - `leftovers`: rows that serve no end any more: orders and claims of minutes ago, events of a month ago
 */
export type Forgettable = (typeof FORGETTABLE)[number];

/** Lets go of what is old. Any number of processes may call it at once; none waits for another. */
export interface Retention {
  /** Whether it is this process's turn: `true` for one of all that ask within `everyMs`. */
  begin(everyMs: number): Promise<boolean>;
  /** Removes a few rows of one kind, oldest first, and says how many; fewer than `most`: there are no more. */
  forget(kind: Forgettable, before: Instant, most: number): Promise<number>;
}
