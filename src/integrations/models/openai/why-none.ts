import { toUnavailable } from '../../../platform/to-unavailable.ts';
import { UpstreamUnavailable } from '../../../ports/errors.ts';
import type { NoAnswerWhy } from '../../../ports/model.ts';

/** Why an ask that ended in this error has no answer; `null`: none of the typed errors, so a bug of ours. */
export function whyNone(error: unknown): NoAnswerWhy | null {
  // Turned away at our own gate, because of what came before.
  const rests =
    error instanceof UpstreamUnavailable && error.reached === 'not_sent' && error.retryAfterMs !== null;
  if (rests) return 'resting';
  const unavailable = toUnavailable('openai', error);
  if (unavailable === null) return null;
  if (unavailable.reason === 'timeout') return 'too_slow';
  return unavailable.reason === 'malformed' ? 'malformed' : 'unavailable';
}
