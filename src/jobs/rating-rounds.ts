import type { Chores } from '../ports/chores.ts';
import type { Helpdesk } from '../ports/helpdesk.ts';
import { type RatingBook, ratingsOf } from '../ports/rating-book.ts';
import type { Clock, Logger } from '../ports/tools.ts';
import { type Rounds, startRounds } from './rounds.ts';

/** Real milliseconds between two looks: customers rate days later, and the quota is people's, too. */
export const RATING_ROUND_MS = 60 * 60_000;
const DAY_MS = 24 * 60 * 60_000;
/** Real milliseconds between asking whether a helpdesk has rung about a rating. */
const ASK_MS = 30_000;
/** Of one helpdesk in one round: 20,000 ratings, and the quota is still people's. */
const MOST_PAGES = 200;
/** A rating may be given, or changed, for so long. */
const LOOK_BACK_MS = 28 * DAY_MS;
/** What was rung about is new; the rest is found by the round of the hour. */
const RUNG_BACK_MS = DAY_MS / 12;

type Pages = ReturnType<Helpdesk['ratings']>;
type RatedDesk = Pick<Helpdesk, 'id' | 'account' | 'ratings'>;

interface Parts {
  readonly helpdesks: readonly RatedDesk[];
  readonly ratings: RatingBook;
  readonly chores: Chores;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly everyMs?: number | undefined;
  readonly askMs?: number | undefined;
}

/**
 * Fetches what customers rated, by whichever worker comes first: all of it once an hour, and the newest soon after a helpdesk
 * has rung. One that does not answer is asked an hour later. Each page is kept as it comes, and a list that is longer than a
 * round goes on where this process left it.
 */
export function startRatingRounds(parts: Parts): Rounds {
  const { helpdesks, ratings, chores, clock, logger, everyMs = RATING_ROUND_MS } = parts;
  const askMs = Math.min(parts.askMs ?? ASK_MS, everyMs);
  let isFirst = true;
  const unread = new Map<RatedDesk, Pages>();
  return startRounds(clock, (signal) => async () => {
    // A process that has just started has tickets to work first.
    if (isFirst) {
      isFirst = false;
      return askMs;
    }
    for (const helpdesk of helpdesks)
      await readDue(helpdesk, signal).catch((error: unknown) => {
        if (signal.aborted) return;
        logger.warn(
          { error, helpdesk: helpdesk.id },
          'Could not read what customers rated; trying again later',
        );
      });
    return askMs;
  });

  async function readDue(helpdesk: RatedDesk, signal: AbortSignal): Promise<void> {
    const { id, account } = helpdesk;
    const chore = ratingsOf(id, account);
    const isRung = await chores.answer(chore);
    const listSince = (ms: number): Pages =>
      helpdesk.ratings(new Date(clock.now() - ms).toISOString(), { signal, record: () => undefined });
    if (!(await chores.begin(chore, everyMs))) {
      if (isRung) await isReadToItsEnd(listSince(RUNG_BACK_MS));
      return;
    }
    const list = unread.get(helpdesk) ?? listSince(LOOK_BACK_MS);
    unread.delete(helpdesk);
    if (await isReadToItsEnd(list)) return;
    unread.set(helpdesk, list);
    logger.info(
      { helpdesk: id, pages: MOST_PAGES },
      'More was rated than one round reads; going on in the next one',
    );
  }

  async function isReadToItsEnd(list: Pages): Promise<boolean> {
    for (let page = 1; page <= MOST_PAGES; page += 1) {
      const next = await list.next();
      if (next.done === true) return true;
      await ratings.keep(next.value, new Date(clock.now()).toISOString());
    }
    return false;
  }
}
