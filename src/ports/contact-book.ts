import type { Contact, Rating } from '../ticket/contact.ts';
import type { Instant } from '../ticket/instant.ts';

/** Customers' messages and ratings as they were counted; nothing of it is kept for its own sake. */
export interface ContactBook {
  /**
   * The newest run of every customer's message since then, promises and machine mail left out, in any order. A case goes by
   * the HMAC of the address and by the order of the first message of its ticket that had one.
   */
  contacts(since: Instant): Promise<readonly Contact[]>;
  /**
   * Of those, the ones that the newest answers are judged by: the newest `most` of every intent in every condition, and all
   * else that came of the same orders. What it costs goes by `most` and not by the time since then.
   */
  aroundNewestAnswers(since: Instant, most: number): Promise<readonly Contact[]>;
  ratings(since: Instant): Promise<readonly Rating[]>;
}
