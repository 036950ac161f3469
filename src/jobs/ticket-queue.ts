import { z } from 'zod';

/** pg-boss' own schema in the same database, so that a delivery and its job share a transaction. */
export const BOSS_SCHEMA = 'pgboss';
export const QUEUE = 'ticket';
/** Rung in the transaction that adds a job; PostgreSQL delivers it when that transaction commits. */
export const BELL = 'whereabouts_jobs';

const FOR_EVER = 2_000_000_000;
const TEN_YEARS = 10 * 365 * 24 * 3_600;

/** How pg-boss must treat the queue; each line is there because its default loses or repeats work. */
export const QUEUE_OPTIONS = {
  // In order per singletonKey, and never two jobs of one key at once. `singleton` has the second half only.
  policy: 'key_strict_fifo',
  // A job pg-boss itself gives up (`failed`) would stay at the head of its ticket and block it for ever, so pg-boss never
  // gives up: attempts are counted here, and after the last one the job is handed to `onDead` and deleted.
  retryLimit: FOR_EVER,
  // Attempts that pg-boss' supervisor ends are due again at once; the pauses between ordinary ones are ours.
  retryDelay: 0,
  // Past this age pg-boss starts the job a second time beside the first. Ours end long before (`ATTEMPT_MS`).
  expireInSeconds: 3_600,
  // A worker that hangs is noticed even while its connection, and with it its lock, stands. 10 is the least allowed.
  heartbeatSeconds: 15,
  // Default 14 days, after which a waiting job is deleted without a word: an acknowledged ticket would be lost.
  retentionSeconds: TEN_YEARS,
} as const;

/**
 * What a job carries: ids only. A job may have been written by an older release than the one that works it, so all it
 * must have is its ticket.
 */
export const JobData = z.object({
  ref: z.object({ helpdesk: z.string(), id: z.string() }),
  event: z.string().catch('unknown'),
  receivedAt: z.string().catch('1970-01-01T00:00:00.000Z'),
  messageId: z.string().nullable().catch(null),
});

/**
 * The lane of a helpdesk's jobs, kept in pg-boss' `priority`: its index leads with that and the age, so the oldest and the
 * newest of each helpdesk are found without a look at the others. Two helpdesks of one number would share a lane.
 */
export function laneOf(helpdesk: string): number {
  return Buffer.from(helpdesk).reduce((lane, byte) => (lane * 31 + byte) % 1_000_003, 1);
}

/** How long things take; tests shorten them. */
export interface Timing {
  /** Pauses after the first, second ... failed attempt. One more attempt than pauses, then `onDead`. */
  readonly pausesMs: readonly number[];
  /** After an `onDead` that failed itself. */
  readonly deadPauseMs: number;
  /** Backstop for a bell that was lost with its connection. */
  readonly pollMs: number;
  /** Between signs of life, and between searches for jobs of workers that ended. */
  readonly beatMs: number;
  /** Without a sign of life for so long, a worker's jobs are put back although its connection stands. */
  readonly silentMs: number;
  /** An attempt that takes longer is told to end. */
  readonly attemptMs: number;
}

export const TIMING: Timing = {
  pausesMs: [2_000, 5_000, 15_000, 45_000, 120_000, 300_000, 300_000],
  deadPauseMs: 300_000,
  pollMs: 500,
  beatMs: 5_000,
  silentMs: QUEUE_OPTIONS.heartbeatSeconds * 1_000,
  attemptMs: 300_000,
};
