import { type Kysely, sql } from 'kysely';
import { QUESTION_EVENT, type QuestionBook } from '../ports/question-book.ts';
import { type Enqueue, executor } from './delivery-log.ts';
import type { Tables } from './tables.ts';

/** A look that came to nothing is repeated after this: a job that was lost, or a policy that has become another since. */
const LOOK_AGAIN_MS = 24 * 60 * 60_000;

/** The book of questions, in the database: the tickets themselves, by an index over those that wait. */
export function createQuestionBook(db: Kysely<Tables>, enqueue: Enqueue): QuestionBook {
  return {
    claimUnanswered: ({ from, until, now, most }) =>
      db.transaction().execute(async (trx) => {
        const lookedBefore = new Date(Date.parse(now) - LOOK_AGAIN_MS).toISOString();
        const { rows } = await sql<{ helpdesk: string; id: string }>`
          with waiting as (
            select helpdesk, ticket_id from ticket
            where outcome = 'asked' and updated_at >= ${from} and updated_at <= ${until}
              and (question_looked_at is null or question_looked_at < ${lookedBefore})
            order by updated_at limit ${most} for update skip locked
          )
          update ticket set question_looked_at = ${now} from waiting
          where ticket.helpdesk = waiting.helpdesk and ticket.ticket_id = waiting.ticket_id
          returning ticket.helpdesk, ticket.ticket_id as id`.execute(trx);
        const jobs = rows.map((ref) => ({ ref, event: QUESTION_EVENT, receivedAt: now, messageId: null }));
        if (jobs.length > 0) await enqueue(jobs, executor(trx));
        return jobs.length;
      }),
  };
}
