import { z } from 'zod';
import { Misconfigured } from '../../../ports/errors.ts';
import type { RunContext } from '../../../ports/run-context.ts';
import { type GivenRating, verdictOf } from '../../../ticket/given-rating.ts';
import type { Instant } from '../../../ticket/instant.ts';
import type { ZendeskConnection } from './connection.ts';
import { ZENDESK } from './id.ts';
import { pages } from './pages.ts';
import { Id, Paging, Stamp } from './schema.ts';

/** The ratings of before: good or bad, with or without a comment, which is not read. */
const LegacyAnswer = z.object({
  satisfaction_ratings: z.array(z.object({ id: Id, ticket_id: Id, score: z.string(), updated_at: Stamp })),
  ...Paging,
});
type Legacy = z.output<typeof LegacyAnswer>['satisfaction_ratings'][number];

/** The surveys of now: of several answers the one about satisfaction counts; the others hold words. */
const SurveyAnswer = z.object({
  survey_responses: z.array(
    z.object({
      id: z.string(),
      subjects: z.array(z.object({ type: z.string(), id: Id })),
      answers: z.array(
        z.object({
          type: z.string(),
          rating: z.number().nullish(),
          rating_category: z.string().nullish(),
          updated_at: Stamp,
          question: z.object({ sub_type: z.string().nullish() }).nullish(),
        }),
      ),
    }),
  ),
  ...Paging,
});
type Survey = z.output<typeof SurveyAnswer>['survey_responses'][number];

type Pages = AsyncGenerator<readonly GivenRating[], void, void>;

/**
 * Both kinds, page by page; an account has one of them active, and may have ratings of the other from before. Only whoever
 * asks knows when it is enough.
 */
export async function* readRatings(
  connection: ZendeskConnection,
  since: Instant,
  context: RunContext,
): Pages {
  yield* unlessHidden(legacyRatings(connection, since, context));
  yield* unlessHidden(surveyRatings(connection, since, context));
}

/** Only admins see legacy ratings, and some plans have no surveys: then there are none for us. */
async function* unlessHidden(reading: Pages): Pages {
  try {
    yield* reading;
  } catch (error) {
    if (!(error instanceof Misconfigured && error.status === 403)) throw error;
  }
}

async function* legacyRatings(connection: ZendeskConnection, since: Instant, context: RunContext): Pages {
  const start = { start_time: Math.floor(Date.parse(since) / 1_000) };
  const list = pages(
    connection,
    {
      operation: 'ratings.list',
      shape: LegacyAnswer,
      atMost: Number.POSITIVE_INFINITY,
      request: (page) => (client) => client.tickets.get(['satisfaction_ratings', { ...start, ...page }]),
    },
    context,
  );
  for await (const { satisfaction_ratings: given } of list) yield given.flatMap(legacyRatingIn);
}

async function* surveyRatings(connection: ZendeskConnection, since: Instant, context: RunContext): Pages {
  const start = { 'filter[created_at_start]': Date.parse(since) };
  const list = pages(
    connection,
    {
      operation: 'surveys.list',
      shape: SurveyAnswer,
      atMost: Number.POSITIVE_INFINITY,
      request: (page) => (client) => client.tickets.get(['guide', 'survey_responses', { ...start, ...page }]),
    },
    context,
  );
  for await (const { survey_responses: given } of list) yield given.flatMap(ratingIn);
}

function legacyRatingIn({ id, ticket_id: ticket, score, updated_at: at }: Legacy): readonly GivenRating[] {
  const verdict = score.replace(/_with(out)?_comment$/, '');
  if (verdict !== 'good' && verdict !== 'bad') return [];
  return [
    {
      ticket: { helpdesk: ZENDESK, id: ticket },
      surveyId: id,
      score: null,
      verdict,
      at: new Date(at).toISOString(),
    },
  ];
}

function ratingIn({ id, subjects, answers }: Survey): readonly GivenRating[] {
  const subject = subjects.find(({ type }) => /(^|:)ticket$/.test(type));
  const answer = answers.find(
    ({ type, question }) => type === 'rating_scale' && question?.sub_type === 'customer_satisfaction',
  );
  if (subject === undefined || answer === undefined || typeof answer.rating !== 'number') return [];
  const { rating: score, rating_category: category } = answer;
  return [
    {
      ticket: { helpdesk: ZENDESK, id: subject.id },
      surveyId: id,
      score,
      verdict: category === 'good' || category === 'bad' ? category : verdictOf(score),
      at: new Date(answer.updated_at).toISOString(),
    },
  ];
}
