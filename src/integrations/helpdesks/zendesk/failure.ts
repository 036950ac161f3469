import { readRetryAfter } from '../../../platform/retry-after.ts';
import { Misconfigured, UpstreamMalformed, UpstreamUnavailable } from '../../../ports/errors.ts';
import type { HttpAnswer } from './http.ts';
import { ZENDESK } from './id.ts';

/**
 * The typed error for an answer that is no success. 429 is certain: nothing was done. A 5xx is not: the write may have
 * happened before something broke.
 * @param wall real time in ms, for a `Retry-After` that is a date
 */
export function failureOf(answer: HttpAnswer, wall: number): Error {
  const { status } = answer;
  if (status === 401)
    return new Misconfigured(
      ZENDESK,
      'the credentials are not accepted; renew the OAuth client secret or API token',
      {
        status,
      },
    );
  if (status === 403)
    return new Misconfigured(
      ZENDESK,
      "not permitted; check the bot's role and that the OAuth client may have read and write",
      {
        status,
      },
    );
  // Following it would carry the credentials to wherever it points.
  if (status >= 300 && status < 400)
    return new Misconfigured(
      ZENDESK,
      'the account answers with a redirect; ZENDESK_SUBDOMAIN must be the original subdomain, not the domain of a brand',
      { status },
    );
  const retryAfterMs = readRetryAfter(answer.header('retry-after'), { date: answer.header('date'), wall });
  if (status === 429) return new UpstreamUnavailable(ZENDESK, { reached: 'refused', status, retryAfterMs });
  if (status >= 500 || status === 408)
    return new UpstreamUnavailable(ZENDESK, { reached: 'sent', status, retryAfterMs });
  return new UpstreamMalformed(ZENDESK, `unexpected status ${status}`, { status });
}
