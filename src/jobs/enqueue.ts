import { randomUUID } from 'node:crypto';
import type { PgBoss } from 'pg-boss';
import type { TicketJob } from '../ports/job-queue.ts';
import type { SqlTransaction } from '../ports/sql-transaction.ts';
import { ticketKey } from '../ticket/ticket.ts';
import { looksNotWaiting } from './looks-not-waiting.ts';
import { BELL, laneOf, QUEUE } from './ticket-queue.ts';

/**
 * Adds jobs inside somebody's transaction, in one statement; they exist, and the bell rings, when it commits. Works when
 * the queue has stopped too: a process that drains still takes webhooks in. A look that waits already is not added again.
 */
export async function enqueue(
  boss: PgBoss,
  jobs: readonly TicketJob[],
  { transaction, afterMs }: { readonly transaction: SqlTransaction; readonly afterMs: number },
): Promise<void> {
  const wanted = await looksNotWaiting(jobs, transaction);
  if (wanted.length === 0) return;
  const startAfter = afterMs > 0 ? { startAfter: `${Math.round(afterMs)} milliseconds` } : {};
  await boss.insert(
    QUEUE,
    wanted.map((job, index) => ({
      id: orderedId(index),
      singletonKey: ticketKey(job.ref),
      priority: laneOf(job.ref.helpdesk),
      data: job,
      ...startAfter,
    })),
    {
      db: {
        // In one trip with the bell.
        executeSql: async (text, values) => {
          await transaction.executeSql(`WITH added AS (${text}) SELECT pg_notify('${BELL}', '')`, values);
          return { rows: [] };
        },
      },
    },
  );
}

/**
 * Jobs added together share their time of creation, and pg-boss then orders them by id: a random one would shuffle the
 * deliveries of a ticket.
 */
function orderedId(index: number): string {
  return `${index.toString(16).padStart(8, '0')}${randomUUID().slice(8)}`;
}
