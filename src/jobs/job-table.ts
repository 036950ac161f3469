import type { Pool } from 'pg';
import type { PgBoss } from 'pg-boss';
import { redact } from '../platform/redact.ts';
import type { TicketJob } from '../ports/job-queue.ts';
import { BELL, BOSS_SCHEMA, JobData, QUEUE } from './ticket-queue.ts';
import { WORKER_LOCKS } from './worker-session.ts';

/** A job in a worker's hands. `id` and `claims` together name this attempt: every statement below is held to both. */
export interface TakenJob {
  readonly id: string;
  /** Times it was taken before; pg-boss' `retryCount`. */
  readonly claims: number;
  readonly job: TicketJob;
  /** Why the attempt before failed, in words; `null` for the first, and after a crash. */
  readonly lastFailure: string | null;
}

const JOB = `${BOSS_SCHEMA}.job`;
const LONGEST_MESSAGE = 300;

/**
 * Takes jobs that are due, oldest first, at most one per ticket, and writes the worker's number into them in the same
 * transaction. pg-boss' own `work` would leave a moment in which a job is active and nobody knows whose it is; it also
 * polls once per slot, which is 40 queries a second for 20 idle slots where this is two.
 *
 * A job that names no ticket is removed and counted in `dropped`: left active, it would be taken again for ever.
 */
export async function takeJobs(
  pool: Pool,
  boss: PgBoss,
  { worker, most }: { readonly worker: number; readonly most: number },
): Promise<{ readonly jobs: readonly TakenJob[]; readonly dropped: number }> {
  const client = await pool.connect();
  let broken = true;
  try {
    await client.query('BEGIN');
    const fetched = await boss.fetch(QUEUE, {
      batchSize: most,
      db: { executeSql: (text, values) => client.query(text, values) },
    });
    const marked = await client.query<{ id: string; message: string | null }>(
      `UPDATE ${JOB} SET output = jsonb_build_object('worker', $2::integer, 'message', output->>'message')
       WHERE name = $1 AND id = ANY($3::uuid[]) RETURNING id, output->>'message' AS message`,
      [QUEUE, worker, fetched.map(({ id }) => id)],
    );
    const messages = new Map(marked.rows.map(({ id, message }) => [id, message]));
    const jobs = fetched.flatMap(({ id, retryCount, data }) => {
      const read = JobData.safeParse(data);
      const lastFailure = messages.get(id) ?? null;
      return read.success ? [{ id, claims: retryCount, job: read.data, lastFailure }] : [];
    });
    const dropped = fetched.length - jobs.length;
    if (dropped > 0) {
      await client.query(
        `DELETE FROM ${JOB} WHERE name = $1 AND id = ANY($2::uuid[]) AND NOT id = ANY($3::uuid[])`,
        [QUEUE, fetched.map(({ id }) => id), jobs.map(({ id }) => id)],
      );
    }
    await client.query('COMMIT');
    broken = false;
    return { jobs, dropped };
  } finally {
    // A connection that failed inside a transaction is not worth the doubt.
    client.release(broken);
  }
}

/** Takes a finished job out of the queue; pg-boss would keep it, and every index entry, for a week. */
export async function removeJob(pool: Pool, { id, claims }: TakenJob): Promise<void> {
  await pool.query(
    `DELETE FROM ${JOB} WHERE name = $1 AND id = $2 AND retry_count = $3 AND state = 'active'`,
    [QUEUE, id, claims],
  );
}

/**
 * Puts a job back at the head of its ticket, due after a pause. pg-boss' `fail` knows only its own pauses and cannot
 * obey a vendor's.
 */
export async function putBack(
  pool: Pool,
  { id, claims }: TakenJob,
  { afterMs, error }: { readonly afterMs: number; readonly error: unknown },
): Promise<void> {
  const message = redact(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
  await pool.query(
    `UPDATE ${JOB} SET state = 'retry', start_after = now() + $4 * interval '1 ms', heartbeat_on = NULL,
       output = jsonb_build_object('message', $5::text)
     WHERE name = $1 AND id = $2 AND retry_count = $3 AND state = 'active'`,
    [QUEUE, id, claims, Math.round(afterMs), message.slice(0, LONGEST_MESSAGE)],
  );
}

/** Says that these attempts go on; answers with the ids that are still ours. */
export async function beat(pool: Pool, taken: readonly TakenJob[]): Promise<ReadonlySet<string>> {
  const { rows } = await pool.query<{ id: string }>(
    `UPDATE ${JOB} j SET heartbeat_on = now()
     FROM unnest($2::uuid[], $3::integer[]) AS held (id, claims)
     WHERE j.name = $1 AND j.id = held.id AND j.retry_count = held.claims AND j.state = 'active'
     RETURNING j.id`,
    [QUEUE, taken.map(({ id }) => id), taken.map(({ claims }) => claims)],
  );
  return new Set(rows.map(({ id }) => id));
}

/**
 * Makes jobs due again whose worker has ended (nobody holds its lock) or has been silent too long, and those that
 * pg-boss gave up against our wish. Rings the bell for everybody.
 *
 * Ids and claims are settled before rows are locked: while waiting for a row another worker may have taken the job anew,
 * and then it has one claim more and is left alone.
 */
export async function putBackOrphans(pool: Pool, silentMs: number): Promise<number> {
  const { rowCount } = await pool.query(
    `WITH alive AS MATERIALIZED (
       SELECT objid::bigint AS worker FROM pg_locks
       WHERE locktype = 'advisory' AND granted AND classid = $2::bigint AND objsubid = 2
         AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
     ), orphans AS MATERIALIZED (
       SELECT id, retry_count FROM ${JOB}
       WHERE name = $1 AND (
         state = 'failed'
         OR state = 'active' AND (
           heartbeat_on < now() - $3 * interval '1 ms'
           OR NOT EXISTS (SELECT FROM alive WHERE alive.worker = (output->>'worker')::bigint)
         )
       )
     ), back AS (
       UPDATE ${JOB} j SET state = 'retry', start_after = now(), heartbeat_on = NULL, completed_on = NULL
       FROM orphans
       WHERE j.name = $1 AND j.id = orphans.id AND j.retry_count = orphans.retry_count
         AND j.state IN ('active', 'failed')
       RETURNING j.id
     )
     SELECT pg_notify('${BELL}', '') FROM back`,
    [QUEUE, WORKER_LOCKS, silentMs],
  );
  return rowCount ?? 0;
}

/** @param attempts how many there are before a job is dead */
export async function countJobs(
  pool: Pool,
  attempts: number,
): Promise<{ waiting: number; active: number; retrying: number; dead: number }> {
  const { rows } = await pool.query<{ waiting: number; active: number; retrying: number; dead: number }>(
    `SELECT
       count(*) FILTER (WHERE state = 'created')::integer AS waiting,
       count(*) FILTER (WHERE state = 'active')::integer AS active,
       count(*) FILTER (WHERE state = 'retry' AND retry_count + 1 < $2)::integer AS retrying,
       count(*) FILTER (WHERE state = 'retry' AND retry_count + 1 >= $2 OR state = 'failed')::integer AS dead
     FROM ${JOB} WHERE name = $1`,
    [QUEUE, attempts],
  );
  return rows[0] ?? { waiting: 0, active: 0, retrying: 0, dead: 0 };
}
