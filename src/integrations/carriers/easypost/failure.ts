import { readRetryAfter } from '../../../platform/retry-after.ts';
import { Misconfigured, UpstreamMalformed, UpstreamUnavailable } from '../../../ports/errors.ts';

const ID = 'easypost';

/** What the response hook saw of an answer; `null` when none came as far as the hook. */
export interface Seen {
  readonly status: number;
  readonly retryAfter: unknown;
  /** The vendor's clock. */
  readonly date: unknown;
}

/**
 * Whether EasyPost itself says no to what was asked (an unknown number, a wrong carrier): an answer and not a failure.
 * Only an error with EasyPost's own envelope carries the status as `statusCode`; a proxy's 404 page is nobody's word.
 */
export function isRefusal(error: unknown, seen: Seen | null): boolean {
  const status = seen?.status ?? null;
  return status !== null && [400, 404, 422].includes(status) && numberIn(error, 'statusCode') === status;
}

/**
 * The typed error for whatever the client threw. Its classes are minified and not exported, and an answer that is
 * not EasyPost's own surfaces as `TypeError: Cannot destructure property 'code'` (HTML, `{}`), as "Error deserializing
 * JSON response" (`error` is a text), both without any status, or as a raw superagent error (empty body), without
 * passing the response hook (all measured). So only fields count.
 * @param wall real time in ms, for a `Retry-After` that is a date
 */
export function toTypedError(error: unknown, seen: Seen | null, wall: number): Error {
  const { status, retryAfter, date } = seen ?? seenIn(error);
  const cause = error;
  if (status === null) return new UpstreamUnavailable(ID, { reached: reachedBy(error), cause });
  if (status === 401 || status === 403) {
    return new Misconfigured(ID, 'the API key was refused; check EASYPOST_API_KEY', { status, cause });
  }
  if (status === 402) {
    return new Misconfigured(ID, 'the account has to be paid; check EasyPost > Billing', { status, cause });
  }
  if (status >= 400) {
    const retryAfterMs = readRetryAfter(retryAfter, { date, wall });
    return new UpstreamUnavailable(ID, { reached: 'refused', status, retryAfterMs, cause });
  }
  return new UpstreamMalformed(ID, `the body of status ${status}`, { status, cause });
}

/** What can be read off an error that did not pass the response hook. */
function seenIn(error: unknown): {
  readonly status: number | null;
  readonly retryAfter: unknown;
  readonly date: unknown;
} {
  const status = numberIn(error, 'status') ?? numberIn(error, 'statusCode');
  const headers = fieldOf(fieldOf(error, 'response'), 'headers');
  return { status, retryAfter: fieldOf(headers, 'retry-after'), date: fieldOf(headers, 'date') };
}

function fieldOf(value: unknown, field: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, field) : undefined;
}

function numberIn(error: unknown, field: string): number | null {
  const value = fieldOf(error, field);
  return typeof value === 'number' ? value : null;
}

const NEVER_LEFT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

function reachedBy(error: unknown): 'not_sent' | 'sent' {
  const code = fieldOf(error, 'code');
  return typeof code === 'string' && NEVER_LEFT.has(code) ? 'not_sent' : 'sent';
}
