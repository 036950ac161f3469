import { expect, it } from '@jest/globals';
import { readRatings } from '../../../src/integrations/helpdesks/gorgias/read-ratings.ts';

const SINCE = '2026-10-21T00:00:00.000Z';
/** The first page behind the four weeks that are asked for. */
const OLD_PAGE = 60;

it('reads the ratings of a shop that sent more than 5,000 surveys in four weeks, and none behind them', async () => {
  let requests = 0;
  const client: Parameters<typeof readRatings>[0] = {
    send: async ({ query }) => {
      requests += 1;
      const page = Number(query?.['cursor'] ?? 0);
      const made = page < OLD_PAGE ? '2026-11-16T10:00:00+00:00' : '2026-10-01T10:00:00+00:00';
      const data = Array.from({ length: 100 }, (_, index) => ({
        id: page * 100 + index + 1,
        ticket_id: page * 100 + index + 1,
        score: index === 0 ? 5 : null,
        scored_datetime: index === 0 ? '2026-11-17T10:00:00+00:00' : null,
        created_datetime: made,
      }));
      const body = JSON.stringify({ data, meta: { next_cursor: String(page + 1) } });
      return { status: 200, headers: {}, body };
    },
  };
  const context = { signal: AbortSignal.timeout(60_000), record: () => undefined };
  let ratings = 0;
  for await (const page of readRatings(client, SINCE, context)) ratings += page.length;
  expect({ ratings, requests }).toEqual({ ratings: OLD_PAGE + 1, requests: OLD_PAGE + 1 });
});
