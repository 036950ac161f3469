import { type Kysely, sql } from 'kysely';
import type { RatingBook } from '../ports/rating-book.ts';
import type { Tables } from './tables.ts';

/** The book of ratings, in the database. */
export function createRatingBook(db: Kysely<Tables>): RatingBook {
  return {
    keep: async (ratings, seenAt) => {
      if (ratings.length === 0) return 0;
      const column = <Value>(pick: (rating: (typeof ratings)[number]) => Value): Value[] => ratings.map(pick);
      const { numAffectedRows } = await sql`
        insert into rating (helpdesk, ticket_id, survey_id, verdict, score, rated_at, seen_at)
        select distinct on (helpdesk, ticket_id, survey_id)
          helpdesk, ticket_id, survey_id, verdict, score, rated_at, ${seenAt}::timestamptz
        from unnest(${column(({ ticket }) => ticket.helpdesk)}::text[], ${column(({ ticket }) => ticket.id)}::text[],
          ${column(({ surveyId }) => surveyId)}::text[], ${column(({ verdict }) => verdict)}::text[],
          ${column(({ score }) => score)}::integer[], ${column(({ at }) => at)}::timestamptz[])
          as given (helpdesk, ticket_id, survey_id, verdict, score, rated_at)
        where exists (select from ticket t where t.helpdesk = given.helpdesk and t.ticket_id = given.ticket_id
          and t.page is not null)
        order by helpdesk, ticket_id, survey_id, rated_at desc
        on conflict (helpdesk, ticket_id, survey_id) do update
        set verdict = excluded.verdict, score = excluded.score, rated_at = excluded.rated_at, seen_at = excluded.seen_at
        where excluded.rated_at > rating.rated_at
          or (excluded.rated_at = rating.rated_at and rating.verdict <> excluded.verdict)`.execute(db);
      return Number(numAffectedRows ?? 0);
    },
  };
}
