import type { Pool } from 'pg';
import { errorCode } from '../platform/error-code.ts';
import type { TicketJob } from '../ports/job-queue.ts';
import { BOSS_SCHEMA, JobData, QUEUE, QUEUE_OPTIONS } from './ticket-queue.ts';

/** A job in a worker's hands. `id` and `claims` together name this attempt: every statement is held to both. */
export interface TakenJob {
  readonly id: string;
  /** Times it was taken before; pg-boss' `retryCount`. */
  readonly claims: number;
  /** Attempts that do not count, because the helpdesk only asked us to come again later. */
  readonly spared: number;
  /** Processes that ended while they had it. */
  readonly crashes: number;
  readonly job: TicketJob;
  /** Why the attempt before failed, in words; `null` for the first, and after a crash. */
  readonly lastFailure: string | null;
}

/** Which jobs a worker wants next. */
export interface Wish {
  /** The worker's own number, written into what it takes. */
  readonly worker: number;
  readonly most: number;
  /** So many of them from the oldest end, the others from the newest. */
  readonly oldest: number;
  /** Jobs of each helpdesk that the worker has in hand. */
  readonly inHand: Readonly<Record<string, number>>;
  /** Jobs of one helpdesk it may have in hand. */
  readonly mostOfOne: number;
  /** Only suspects, or none of them. */
  readonly suspects: boolean;
}

/**
 * After so many crashes a job is a suspect: it is worked by a process that has nothing else in hand. Whatever takes the
 * process down then was not another ticket, and no other ticket is in its company.
 */
export const SUSPECT_AFTER = 2;

interface Row {
  readonly id: string;
  readonly claims: number;
  readonly data: unknown;
  readonly message: string | null;
  readonly spared: number;
  readonly crashes: number;
}

const JOB = `${BOSS_SCHEMA}.job`;
const TWO_WORKERS_AT_ONCE = '23505';

/** Candidates for each job that is wanted: other workers take at the same moment, and what they hold is passed over. */
const CANDIDATES = 4;

const WAITING = `name = $1 AND state < 'active' AND NOT blocked`;

/**
 * Due, the first of its ticket, and no other of its ticket is in hand, put back, or given up. Both are asked as scalars:
 * a planner with old statistics makes a join of NOT EXISTS that reads every waiting job for each candidate (two seconds
 * a time after a flood). `policy` is named because pg-boss' indexes by ticket are of one policy only.
 */
const FREE = `
  FROM ${JOB} c
  WHERE ${WAITING} AND c.priority = lanes.lane AND c.start_after <= now()
    AND (coalesce((c.output->>'crashes')::integer, 0) >= ${SUSPECT_AFTER}) = $7
    AND c.id = (
      SELECT h.id FROM ${JOB} h WHERE h.name = $1 AND h.policy = '${QUEUE_OPTIONS.policy}' AND NOT h.blocked
        AND h.singleton_key = c.singleton_key AND h.state < 'active' AND h.start_after <= now()
      ORDER BY h.state DESC, h.created_on, h.id LIMIT 1)
    AND 0 = (
      SELECT count(*) FROM ${JOB} b WHERE b.name = $1 AND b.policy = '${QUEUE_OPTIONS.policy}'
        AND b.singleton_key = c.singleton_key AND b.state IN ('active', 'retry', 'failed') AND b.id <> c.id)`;
const FOUND = `c.id, c.created_on, coalesce(c.data->'ref'->>'helpdesk', '') AS helpdesk`;

/**
 * pg-boss' own `fetch` knows one order only, oldest first, and nothing of helpdesks. What it guards is guarded here in
 * the same way: at most one job per ticket, the ticket's first one, and none while another is not settled.
 * - Within a helpdesk: the oldest few, then the newest. After an outage whoever writes now is answered now, while the
 *   others wait no longer than they must, and those too old for an answer get their note.
 * - Between helpdesks: whoever has less in hand is next, so one that is slow or flooded holds up nobody else.
 * It walks pg-boss' index by priority and age from both ends of each lane, so a hundred thousand that wait cost no more
 * than a hundred; in just the order the index has, because a sort would read all of them first.
 * The worker's number is written in the same statement, so that there is no moment in which nobody has a taken job.
 */
const TAKE = `
WITH RECURSIVE lanes (lane) AS (
  SELECT max(priority) FROM ${JOB} WHERE ${WAITING}
  UNION ALL
  SELECT (SELECT max(priority) FROM ${JOB} WHERE ${WAITING} AND priority < lanes.lane) FROM lanes
  WHERE lanes.lane IS NOT NULL
), free AS (
  SELECT found.* FROM lanes CROSS JOIN LATERAL (
    (SELECT ${FOUND} ${FREE} ORDER BY c.created_on LIMIT $4 * ${CANDIDATES})
    UNION
    (SELECT ${FOUND} ${FREE} ORDER BY c.created_on DESC LIMIT $3 * ${CANDIDATES})
  ) found
  WHERE lanes.lane IS NOT NULL
), aged AS (
  SELECT id, helpdesk, created_on,
    row_number() OVER (PARTITION BY helpdesk ORDER BY created_on, id) AS old,
    row_number() OVER (PARTITION BY helpdesk ORDER BY created_on DESC, id) AS young
  FROM free
), turns AS (
  SELECT id, created_on, coalesce(($5::jsonb->>helpdesk)::integer, 0) + row_number() OVER (
    PARTITION BY helpdesk ORDER BY CASE WHEN old <= $4 THEN old - $4 ELSE young END) AS turn
  FROM aged
), next AS (
  -- One by one and no further than is wanted: what is locked here nobody else takes meanwhile.
  SELECT locked.id FROM (SELECT id FROM turns WHERE turn <= $6 ORDER BY turn, created_on) one
  CROSS JOIN LATERAL (
    SELECT j.id FROM ${JOB} j WHERE j.name = $1 AND j.id = one.id AND j.state < 'active'
    LIMIT 1 FOR UPDATE SKIP LOCKED
  ) locked
  LIMIT $3
)
UPDATE ${JOB} j SET state = 'active', started_on = now(), heartbeat_on = now(),
  retry_count = CASE WHEN started_on IS NULL THEN retry_count ELSE retry_count + 1 END,
  output = jsonb_build_object('worker', $2::integer, 'message', output->>'message', 'spared', output->'spared',
    'crashes', output->'crashes')
FROM next WHERE j.name = $1 AND j.id = next.id
RETURNING j.id, j.retry_count AS claims, j.data, j.output->>'message' AS message,
  coalesce((j.output->>'spared')::integer, 0) AS spared,
  coalesce((j.output->>'crashes')::integer, 0) AS crashes`;

/**
 * Takes jobs that are due. One that names no ticket is removed and counted in `dropped`: left active, it would be taken
 * again for ever.
 */
export async function takeJobs(
  pool: Pool,
  wish: Wish,
): Promise<{ readonly jobs: readonly TakenJob[]; readonly dropped: number }> {
  const rows = await take(pool, wish);
  const jobs = rows.flatMap(({ id, claims, data, message, spared, crashes }) => {
    const read = JobData.safeParse(data);
    return read.success ? [{ id, claims, spared, crashes, job: read.data, lastFailure: message }] : [];
  });
  const kept = new Set(jobs.map(({ id }) => id));
  const dropped = rows.map(({ id }) => id).filter((id) => !kept.has(id));
  if (dropped.length > 0)
    await pool.query(`DELETE FROM ${JOB} WHERE name = $1 AND id = ANY($2::uuid[])`, [QUEUE, dropped]);
  return { jobs, dropped: dropped.length };
}

async function take(pool: Pool, wish: Wish): Promise<readonly Row[]> {
  const { worker, most, oldest, inHand, mostOfOne, suspects } = wish;
  try {
    const values = [QUEUE, worker, most, oldest, JSON.stringify(inHand), mostOfOne, suspects];
    return (await pool.query<Row>({ name: 'take_jobs', text: TAKE, values })).rows;
  } catch (error) {
    // Another worker took a job of the same ticket in the same moment.
    if (errorCode(error) === TWO_WORKERS_AT_ONCE) return [];
    throw error;
  }
}
