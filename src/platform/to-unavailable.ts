import { Misconfigured, UpstreamMalformed, UpstreamUnavailable } from '../ports/errors.ts';
import type { Unavailable, UnavailableReason } from '../ticket/found.ts';

/**
 * The value a look-up ends in when its source could not be asked, for plug-ins whose port answers with `Found`.
 * `null`: not one of the typed errors, so a bug of ours, to be thrown on.
 */
export function toUnavailable(source: string, error: unknown): Unavailable | null {
  const reason = reasonOf(error);
  return reason === null ? null : { kind: 'unavailable', source, reason };
}

function reasonOf(error: unknown): UnavailableReason | null {
  if (error instanceof Misconfigured) return 'denied';
  if (error instanceof UpstreamMalformed) return 'malformed';
  if (!(error instanceof UpstreamUnavailable)) return null;
  if (error.status === 429) return 'rate_limited';
  return isTimeout(error.cause) ? 'timeout' : 'down';
}

const TIMEOUT_CODES = new Set(['ECONNABORTED', 'ETIMEDOUT', 'ABORTED']);

/**
 * `TimeoutError`: `AbortSignal.timeout`; `AbortError`: the run's budget; the codes: sockets and superagent. Told by
 * fields: a `DOMException` is no `Error` of this realm everywhere.
 */
function isTimeout(cause: unknown): boolean {
  if (typeof cause !== 'object' || cause === null) return false;
  if ('name' in cause && (cause.name === 'TimeoutError' || cause.name === 'AbortError')) return true;
  return 'code' in cause && typeof cause.code === 'string' && TIMEOUT_CODES.has(cause.code);
}
