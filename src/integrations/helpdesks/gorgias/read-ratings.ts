import { z } from 'zod';
import type { RunContext } from '../../../ports/run-context.ts';
import { type GivenRating, verdictOf } from '../../../ticket/given-rating.ts';
import type { Instant } from '../../../ticket/instant.ts';
import { GorgiasId, Moment } from './answers.ts';
import type { GorgiasClient } from './client.ts';
import { pagesOf } from './list-all.ts';

/** `score` is null until the customer answers; their words are not read. */
const Survey = z.object({
  id: GorgiasId,
  ticket_id: GorgiasId,
  score: z.number().int().min(1).max(5).nullish(),
  scored_datetime: Moment.nullish(),
  created_datetime: Moment,
});

/**
 * Satisfaction surveys, the newest first (api page B4), down to those made before `since`; a page of ratings for each of the
 * vendor's, and only whoever asks knows when it is enough: a shop may send thousands in four weeks.
 */
export async function* readRatings(
  client: Pick<GorgiasClient, 'send'>,
  since: Instant,
  context: RunContext,
): AsyncGenerator<readonly GivenRating[], void, void> {
  const request = {
    path: '/satisfaction-surveys',
    query: { limit: '100' },
    operation: 'surveys.list',
    mostPages: Number.POSITIVE_INFINITY,
  };
  for await (const page of pagesOf(client, request, Survey, context)) {
    yield page.flatMap(ratingIn);
    if (page.some(({ created_datetime: made }) => made < since)) return;
  }
}

function ratingIn({
  id,
  ticket_id: ticket,
  score,
  scored_datetime: at,
}: z.output<typeof Survey>): readonly GivenRating[] {
  if (!score || !at) return [];
  return [
    { ticket: { helpdesk: 'gorgias', id: ticket }, surveyId: id, score, verdict: verdictOf(score), at },
  ];
}
