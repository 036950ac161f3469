import { Misconfigured, UpstreamMalformed, UpstreamUnavailable } from '../ports/errors.ts';
import type { Logger } from '../ports/tools.ts';
import type { Unavailable, UnavailableReason } from '../ticket/found.ts';

/**
 * What a source's failure means for the picture. A source can fail in ways nobody foresaw; the ticket must end in a
 * note that says what could not be checked, so even a fault of the plug-in is an answer here, and a log line for us.
 */
export function couldNotAsk(source: string, error: unknown, logger: Logger): Unavailable {
  const reason = reasonOf(error);
  if (reason === null) logger.error({ source, error }, 'A source failed in a way that no plug-in should');
  return { kind: 'unavailable', source, reason: reason ?? 'malformed' };
}

function reasonOf(error: unknown): UnavailableReason | null {
  if (error instanceof Misconfigured) return 'denied';
  if (error instanceof UpstreamMalformed) return 'malformed';
  if (isTimeout(error)) return 'timeout';
  if (!(error instanceof UpstreamUnavailable)) return null;
  if (error.status === 429) return 'rate_limited';
  return isTimeout(error.cause) ? 'timeout' : 'down';
}

/** By name: a `DOMException` is not everywhere an `Error`. */
function isTimeout(error: unknown): boolean {
  if (typeof error !== 'object' || error === null || !('name' in error)) return false;
  return error.name === 'TimeoutError' || error.name === 'AbortError';
}
