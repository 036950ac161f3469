import type { HandOverBook } from '../ports/hand-over-book.ts';
import type { Clock, Logger } from '../ports/tools.ts';
import { type Rounds, startRounds } from './rounds.ts';

/** Hand-overs of a night fall due together in the morning; so many are put into the queue at a time. */
const MOST_AT_ONCE = 100;

/** Real milliseconds between rounds: nobody minds a reminder that is half a minute late. */
export const ROUND_MS = 30_000;

/**
 * Looks for hand-overs that are to be looked at, again and again, through troubles of the database. Every worker does; each
 * goes to one.
 */
export function startHandOverRounds({
  handOvers,
  clock,
  logger,
  everyMs = ROUND_MS,
}: {
  readonly handOvers: HandOverBook;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly everyMs?: number | undefined;
}): Rounds {
  // A full hand means that there are more.
  return startRounds(clock, () => async () => ((await takeDue()) < MOST_AT_ONCE ? everyMs : 0));

  async function takeDue(): Promise<number> {
    try {
      return await handOvers.claimDue(new Date(clock.now()).toISOString(), MOST_AT_ONCE);
    } catch (error) {
      logger.warn({ error }, 'Could not look for hand-overs that wait; trying again');
      return 0;
    }
  }
}
