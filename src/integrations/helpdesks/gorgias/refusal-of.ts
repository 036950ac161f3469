import { Misconfigured, UpstreamUnavailable } from '../../../ports/errors.ts';

/**
 * Answers that mean the same whatever was asked; `null` for the rest.
 * @param retryAfter header `Retry-after`, in seconds; anything else is no advice
 */
export function refusalOf(
  status: number,
  retryAfter: string | null,
): UpstreamUnavailable | Misconfigured | null {
  if (status === 429) {
    return new UpstreamUnavailable('gorgias', {
      reached: 'refused',
      status,
      retryAfterMs: waitOf(retryAfter),
    });
  }
  if (status >= 500) {
    return new UpstreamUnavailable('gorgias', { reached: 'sent', status, retryAfterMs: waitOf(retryAfter) });
  }
  if (status === 401) {
    return new Misconfigured('gorgias', 'check GORGIAS_EMAIL and GORGIAS_API_KEY: the key was not accepted', {
      status,
    });
  }
  if (status === 403) {
    return new Misconfigured(
      'gorgias',
      'the user of GORGIAS_API_KEY lacks a permission: give it at least the role Lite agent',
      {
        status,
      },
    );
  }
  if (status >= 300 && status < 400) {
    return new Misconfigured('gorgias', 'the account redirects elsewhere: check GORGIAS_ACCOUNT', { status });
  }
  return null;
}

function waitOf(retryAfter: string | null): number | null {
  if (retryAfter === null || !/^\d{1,6}$/.test(retryAfter.trim())) return null;
  return Number(retryAfter) * 1_000;
}
