import { expect, it } from '@jest/globals';
import { startRatingRounds } from '../../src/jobs/rating-rounds.ts';
import { systemClock } from '../../src/platform/clock.ts';
import { createLogger } from '../../src/platform/logger.ts';
import { UpstreamUnavailable } from '../../src/ports/errors.ts';
import type { GivenRating } from '../../src/ticket/given-rating.ts';
import { untilTrue } from '../support/until-true.ts';

const rating = (page: number): GivenRating => ({
  ticket: { helpdesk: 'zendesk', id: String(page) },
  surveyId: String(page),
  verdict: 'good',
  score: null,
  at: '2026-11-18T15:00:00.000Z',
});

/** What is kept of a list of so many pages in so many rounds, by page. */
async function keptOf(pages: number, rounds: number, failsAt: number | null = null) {
  const kept: string[] = [];
  let turns = 0;
  const running = startRatingRounds({
    helpdesks: [
      {
        id: 'zendesk',
        account: 'acme',
        ratings: async function* () {
          for (let page = 1; page <= pages; page += 1) {
            if (page === failsAt)
              throw new UpstreamUnavailable('zendesk', { reached: 'refused', status: 503 });
            yield [rating(page)];
          }
        },
      },
    ],
    ratings: {
      keep: async (given) => {
        kept.push(...given.map(({ surveyId }) => surveyId));
        return given.length;
      },
    },
    chores: {
      begin: async () => {
        turns += 1;
        return turns <= rounds;
      },
      ring: async () => undefined,
      answer: async () => false,
    },
    clock: { ...systemClock(), sleep: () => new Promise((resolve) => setImmediate(resolve)) },
    logger: createLogger('silent'),
    everyMs: 1,
  });
  await untilTrue(() => turns > rounds);
  await running.stop();
  return { kept: kept.length, last: kept.at(-1) };
}

it('keeps what was read before a page that could not be', async () => {
  expect(await keptOf(60, 1, 41)).toEqual({ kept: 40, last: '40' });
});

it('goes on in the next round where a long list was left, and begins anew at its end', async () => {
  expect(await keptOf(250, 1)).toEqual({ kept: 200, last: '200' });
  expect(await keptOf(250, 2)).toEqual({ kept: 250, last: '250' });
  expect(await keptOf(250, 3)).toEqual({ kept: 450, last: '200' });
});
