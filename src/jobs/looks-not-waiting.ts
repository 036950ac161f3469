import { z } from 'zod';
import { HAND_OVER_EVENT } from '../ports/hand-over-book.ts';
import type { TicketJob } from '../ports/job-queue.ts';
import { PROMISE_EVENT } from '../ports/promise-book.ts';
import { QUESTION_EVENT } from '../ports/question-book.ts';
import type { SqlTransaction } from '../ports/sql-transaction.ts';
import { ticketKey } from '../ticket/ticket.ts';
import { BOSS_SCHEMA, QUEUE, QUEUE_OPTIONS } from './ticket-queue.ts';

/** Jobs that rounds add again where they believe them lost. What they find, they find by reading: one is as good as ten. */
const LOOKS: readonly string[] = [HAND_OVER_EVENT, PROMISE_EVENT, QUESTION_EVENT];

const Row = z.object({ look: z.string() });

/**
 * These jobs without the looks for which one of the same kind waits already: behind a backlog each round would add one
 * more. One in a worker's hands does not count, because it may have read the ticket before there was a reason to look.
 * Asks nothing where there is no look among them.
 */
export async function looksNotWaiting(
  jobs: readonly TicketJob[],
  transaction: SqlTransaction,
): Promise<readonly TicketJob[]> {
  const looks = jobs.filter(({ event }) => LOOKS.includes(event));
  if (looks.length === 0) return jobs;
  // By the index over what waits, of one policy only.
  const { rows } = await transaction.executeSql(
    `SELECT singleton_key || ' ' || (data->>'event') AS look FROM ${BOSS_SCHEMA}.job
     WHERE name = $1 AND policy = '${QUEUE_OPTIONS.policy}' AND state < 'active' AND NOT blocked
       AND singleton_key = ANY($2::text[]) AND data->>'event' = ANY($3::text[])`,
    [QUEUE, looks.map(({ ref }) => ticketKey(ref)), LOOKS],
  );
  const waiting = new Set(rows.map((row) => Row.parse(row).look));
  return jobs.filter(({ ref, event }) => !waiting.has(`${ticketKey(ref)} ${event}`));
}
