import type { Pool } from 'pg';
import { redact } from '../platform/redact.ts';
import { SUSPECT_AFTER, type TakenJob } from './take-jobs.ts';
import { BELL, BOSS_SCHEMA, QUEUE } from './ticket-queue.ts';
import { WORKER_LOCKS } from './worker-session.ts';

const JOB = `${BOSS_SCHEMA}.job`;
const LONGEST_MESSAGE = 300;

/** Attempts that count towards the last one. */
const COUNTED = `(retry_count - coalesce((output->>'spared')::integer, 0))`;

/** Takes a finished job out of the queue; pg-boss would keep it, and every index entry, for a week. */
export async function removeJob(pool: Pool, { id, claims }: TakenJob): Promise<void> {
  await pool.query({
    name: 'remove_job',
    text: `DELETE FROM ${JOB} WHERE name = $1 AND id = $2 AND retry_count = $3 AND state = 'active'`,
    values: [QUEUE, id, claims],
  });
}

/**
 * Puts a job back at the head of its ticket, due after a pause. pg-boss' `fail` knows only its own pauses and cannot
 * obey a vendor's. An attempt that does not count is one more to be had.
 */
export async function putBack(
  pool: Pool,
  { id, claims, spared, crashes }: TakenJob,
  { afterMs, error, counts }: { readonly afterMs: number; readonly error: unknown; readonly counts: boolean },
): Promise<void> {
  const message = redact(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
  await pool.query(
    `UPDATE ${JOB} SET state = 'retry', start_after = now() + $4 * interval '1 ms', heartbeat_on = NULL,
       output = jsonb_build_object('message', $5::text, 'spared', $6::integer, 'crashes', $7::integer)
     WHERE name = $1 AND id = $2 AND retry_count = $3 AND state = 'active'`,
    [
      QUEUE,
      id,
      claims,
      Math.round(afterMs),
      message.slice(0, LONGEST_MESSAGE),
      counts ? spared : spared + 1,
      crashes,
    ],
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
 * pg-boss gave up against our wish. The first two count as a crash. Rings the bell for everybody.
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
       SELECT id, retry_count, (state = 'active')::integer AS crash FROM ${JOB}
       WHERE name = $1 AND (
         state = 'failed'
         OR state = 'active' AND (
           heartbeat_on < now() - $3 * interval '1 ms'
           OR NOT EXISTS (SELECT FROM alive WHERE alive.worker = (output->>'worker')::bigint)
         )
       )
     ), back AS (
       UPDATE ${JOB} j SET state = 'retry', start_after = now(), heartbeat_on = NULL, completed_on = NULL,
         output = coalesce(j.output, '{}') || jsonb_build_object(
           'crashes', coalesce((j.output->>'crashes')::integer, 0) + orphans.crash)
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

/**
 * Takes a crash back from jobs whose worker has only lost its connection: it lives, so none of them has ended it.
 * Those it has settled itself meanwhile are not asked.
 */
export async function pardon(pool: Pool, ids: readonly string[]): Promise<void> {
  await pool.query(
    `UPDATE ${JOB} SET output = output || jsonb_build_object('crashes', (output->>'crashes')::integer - 1)
     WHERE name = $1 AND id = ANY($2::uuid[]) AND (output->>'crashes')::integer > 0`,
    [QUEUE, ids],
  );
}

/** Whether a job is due that must be worked alone. */
export async function suspectsWait(pool: Pool): Promise<boolean> {
  const { rows } = await pool.query(
    `SELECT FROM ${JOB} WHERE name = $1 AND state = 'retry' AND start_after <= now()
       AND (output->>'crashes')::integer >= $2 LIMIT 1`,
    [QUEUE, SUSPECT_AFTER],
  );
  return rows.length > 0;
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
       count(*) FILTER (WHERE state = 'retry' AND ${COUNTED} + 1 < $2)::integer AS retrying,
       count(*) FILTER (WHERE state = 'retry' AND ${COUNTED} + 1 >= $2 OR state = 'failed')::integer AS dead
     FROM ${JOB} WHERE name = $1`,
    [QUEUE, attempts],
  );
  return rows[0] ?? { waiting: 0, active: 0, retrying: 0, dead: 0 };
}
