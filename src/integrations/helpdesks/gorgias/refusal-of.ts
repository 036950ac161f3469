import { Misconfigured, UpstreamUnavailable } from '../../../ports/errors.ts';

/**
 * Answers that mean the same whatever was asked; `null` for the rest.
 * @param retryAfterMs how long the answer asks us to wait
 */
export function refusalOf(
  status: number,
  retryAfterMs: number | null,
): UpstreamUnavailable | Misconfigured | null {
  if (status === 429) {
    return new UpstreamUnavailable('gorgias', { reached: 'refused', status, retryAfterMs });
  }
  if (status >= 500) {
    return new UpstreamUnavailable('gorgias', { reached: 'sent', status, retryAfterMs });
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
