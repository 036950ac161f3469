import type { Pool } from 'pg';
import { type TicketRef, ticketKey } from '../ticket/ticket.ts';
import { BOSS_SCHEMA, QUEUE } from './ticket-queue.ts';

/** Of these tickets, those for which nothing waits, runs or is to be tried again. */
export async function withoutJob(pool: Pool, refs: readonly TicketRef[]): Promise<readonly TicketRef[]> {
  const { rows } = await pool.query<{ key: string }>(
    `SELECT DISTINCT singleton_key AS key FROM ${BOSS_SCHEMA}.job
     WHERE name = $1 AND singleton_key = ANY($2::text[])
       AND state NOT IN ('completed', 'cancelled')`,
    [QUEUE, refs.map(ticketKey)],
  );
  const busy = new Set(rows.map(({ key }) => key));
  return refs.filter((ref) => !busy.has(ticketKey(ref)));
}
