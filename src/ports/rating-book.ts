import type { GivenRating } from '../ticket/given-rating.ts';
import type { Instant } from '../ticket/instant.ts';

/** What reading an account's ratings is called among the chores. */
export const ratingsOf = (helpdesk: string, account: string): string => `ratings ${helpdesk} ${account}`;

/** Ratings as they were fetched. */
export interface RatingBook {
  /**
   * Keeps those of tickets that we worked; one that was changed replaces what was kept, and of one that is there twice, as
   * lists show it that move while they are read, the newest counts.
   * @returns how many were new or changed
   */
  keep(ratings: readonly GivenRating[], seenAt: Instant): Promise<number>;
}
