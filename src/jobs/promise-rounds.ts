import type { PromiseBook } from '../ports/promise-book.ts';
import type { Clock, Logger } from '../ports/tools.ts';
import { type Rounds, startRounds } from './rounds.ts';

/** Promises fall due in the morning, many at once; so many are put into the queue at a time. */
const MOST_AT_ONCE = 100;

/** Real milliseconds between rounds. News of a parcel waits this long at most, and a carrier's events come in bursts. */
export const ROUND_MS = 15_000;

/**
 * Looks for promises that are due, again and again, through troubles of the database. Every worker does; each promise goes
 * to one.
 */
export function startPromiseRounds({
  promises,
  clock,
  logger,
  everyMs = ROUND_MS,
}: {
  readonly promises: PromiseBook;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly everyMs?: number | undefined;
}): Rounds {
  // A full hand means that there are more.
  return startRounds(clock, () => async () => ((await takeDue()) < MOST_AT_ONCE ? everyMs : 0));

  async function takeDue(): Promise<number> {
    try {
      const taken = await promises.claimDue(new Date(clock.now()).toISOString(), MOST_AT_ONCE);
      if (taken > 0) logger.info({ promises: taken }, 'Promises are due, or their parcels have news');
      return taken;
    } catch (error) {
      logger.warn({ error }, 'Could not look for promises that are due; trying again');
      return 0;
    }
  }
}
