/** Spread around the planned pause, so that jobs which failed together do not come back together. */
const JITTER = 0.2;
/** Nobody's advice makes a customer wait longer than this. */
const LONGEST_MS = 3_600_000;

/**
 * How long a job rests after a failed attempt, in whole ms; `null`: that was the last one.
 * @param attempt `number`: 1 for the first; one that does not count is never the last
 * @param random 0 to 1
 */
export function pauseAfter(
  error: unknown,
  attempt: { readonly number: number; readonly counts: boolean },
  pausesMs: readonly number[],
  random: number,
): number | null {
  const planned = pausesMs[attempt.number - 1] ?? (attempt.counts ? undefined : pausesMs.at(-1));
  if (planned === undefined) return null;
  const spread = planned * (1 + JITTER * (2 * random - 1));
  // A vendor that says when to come back knows better than we do, but may not call us back sooner than planned.
  return Math.round(Math.min(LONGEST_MS, Math.max(spread, retryAfter(error))));
}

function retryAfter(error: unknown): number {
  if (typeof error !== 'object' || error === null || !('retryAfterMs' in error)) return 0;
  const { retryAfterMs } = error;
  return typeof retryAfterMs === 'number' && Number.isFinite(retryAfterMs) ? retryAfterMs : 0;
}
