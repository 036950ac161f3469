import { UpstreamUnavailable } from '../ports/errors.ts';

/** Pauses between attempts of a read, before the vendor's own advice; a run has seconds, not minutes. */
const PAUSES_MS = [200, 800];

/** A longer advice than this is not waited for inside a run: the job comes back later instead. */
const LONGEST_WAIT_MS = 3_000;

/**
 * How long to wait before a read is tried again; `null`: do not.
 * Pure, read top to bottom; the vendor's advice wins over ours.
 * @param attempt 1 after the first failure
 * @param random 0 to 1, spreads callers that failed together
 */
export function pauseBeforeRetry(error: unknown, attempt: number, random: number): number | null {
  // A wrong password or an unknown shape does not get better by asking again.
  if (!(error instanceof UpstreamUnavailable)) return null;
  const pause = PAUSES_MS[attempt - 1];
  if (pause === undefined) return null;
  if (error.retryAfterMs !== null) return error.retryAfterMs <= LONGEST_WAIT_MS ? error.retryAfterMs : null;
  // 429 without advice: the vendor wants less of us, so a quick second try would be rude and useless.
  if (error.status === 429) return null;
  return pause / 2 + (pause / 2) * random;
}
