import type { Pool } from 'pg';
import { deadline } from '../platform/deadline.ts';
import { TicketChanged, UpstreamUnavailable } from '../ports/errors.ts';
import type { Aside } from '../ports/job-queue.ts';
import type { Clock, Logger } from '../ports/tools.ts';
import { putBack, removeJob } from './job-table.ts';
import type { Handlers } from './job-worker.ts';
import { pauseAfter } from './pause.ts';
import type { TakenJob } from './take-jobs.ts';
import type { Timing } from './ticket-queue.ts';

/** A ticket that so many processes have ended over is not given another one. */
const MOST_CRASHES = 3;

/** How long a handler that was told to end may take over it before we go on without it. */
const ABANDON_MS = 1_000;

export interface AttemptParts {
  readonly handlers: Handlers;
  readonly pool: Pool;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly timing: Timing;
  readonly random: () => number;
  /** Aborted when the worker ends or another one has the job. */
  readonly signal: AbortSignal;
  readonly aside: Aside;
  readonly isStopping: () => boolean;
}

/** Works one job once and settles it: removed, put back for later, or dead and removed. Never rejects. */
export async function runAttempt(taken: TakenJob, parts: AttemptParts): Promise<void> {
  try {
    const number = taken.claims - taken.spared + 1;
    const failure = await tryJob(taken, parts, number);
    if (failure === null) await removeJob(parts.pool, taken);
    else await settleFailure(taken, parts, { number, ...failure });
  } catch (error) {
    // Not settled, so it stays active without a sign of life, and is put back when that is noticed.
    parts.logger.warn({ error }, 'Could not settle a job; it will run again');
  }
}

async function tryJob(
  { job, lastFailure, crashes }: TakenJob,
  parts: AttemptParts,
  number: number,
): Promise<Failure | null> {
  const { handlers, timing, clock } = parts;
  const attempts = timing.pausesMs.length + 1;
  // Its last attempt took the worker down with it, or the note about its death could not be written: not once more.
  if (number > attempts || crashes >= MOST_CRASHES)
    return { error: new Error(lastFailure ?? 'Every attempt ended with its worker'), last: true };
  const { signal, callOff } = deadline(timing.attemptMs, parts.signal);
  try {
    const attempt = { number, last: number === attempts, signal, aside: parts.aside };
    await unlessAbandoned(handlers.onJob(job, attempt), signal, clock);
    return null;
  } catch (error) {
    return { error, last: false };
  } finally {
    callOff();
  }
}

interface Failure {
  readonly error: unknown;
  /** No further attempt, whatever the count says. */
  readonly last: boolean;
}

async function settleFailure(
  taken: TakenJob,
  parts: AttemptParts,
  { number, error, last }: Failure & { readonly number: number },
): Promise<void> {
  const { pool, timing, random, logger } = parts;
  if (parts.isStopping()) {
    await putBack(pool, taken, { afterMs: 0, error, counts: true });
    return;
  }
  const counts = !isAskedToWait(error);
  const afterMs = last ? null : pauseAfter(error, { number, counts }, timing.pausesMs, random());
  if (afterMs === null) {
    await bury(taken, parts, error);
    return;
  }
  logger.warn(
    { error, ticket: taken.job.ref, attempt: number, afterMs },
    'A job failed and will be tried again',
  );
  await putBack(pool, taken, { afterMs, error, counts });
}

/** "Slow down" says nothing about the ticket: however often it is said, the job is as good as new. */
const isAskedToWait = (error: unknown): boolean =>
  error instanceof UpstreamUnavailable && error.status === 429;

async function bury(
  taken: TakenJob,
  { handlers, pool, timing, logger }: AttemptParts,
  error: unknown,
): Promise<void> {
  logger.error({ error, ticket: taken.job.ref }, 'A job failed for the last time');
  try {
    await handlers.onDead(taken.job, error);
  } catch (deadError) {
    logger.error({ error: deadError, ticket: taken.job.ref }, 'Nobody could be told of a dead job yet');
    // An earlier note was cut off, or somebody is at the ticket: that is over in a moment, and whatever else is not.
    const soon = deadError instanceof TicketChanged ? timing.pausesMs[0] : undefined;
    await putBack(pool, taken, { afterMs: soon ?? timing.deadPauseMs, error, counts: true });
    return;
  }
  await removeJob(pool, taken);
}

/** A handler that does not end when told to is left behind; the fence of its claim keeps it from writing. */
async function unlessAbandoned(work: Promise<void>, signal: AbortSignal, clock: Clock): Promise<void> {
  const { promise, reject } = Promise.withResolvers<never>();
  const onAbort = (): void => {
    void clock.sleep(ABANDON_MS).then(() => reject(signal.reason));
  };
  signal.addEventListener('abort', onAbort, { once: true });
  if (signal.aborted) onAbort();
  try {
    await Promise.race([work, promise]);
  } finally {
    signal.removeEventListener('abort', onAbort);
    work.catch(() => undefined);
  }
}
