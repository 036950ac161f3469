import { HttpRequestError, HttpResponseError } from '@shopify/shopify-api';
import { readRetryAfter } from '../../../platform/retry-after.ts';
import { Misconfigured, UpstreamMalformed, UpstreamUnavailable } from '../../../ports/errors.ts';

export const SHOPIFY = 'shopify';

/** What an admin should do about a status that only an admin can change. */
const ADVICE = new Map<number, string>([
  [
    401,
    'the access token is wrong, expired or revoked: check SHOPIFY_ACCESS_TOKEN, or the client id and secret',
  ],
  [402, 'the shop is frozen until its Shopify bill is paid'],
  [403, 'the app lacks a permission: grant it the scopes that `doctor` lists and install it again'],
  [404, 'there is no such shop: check SHOPIFY_SHOP'],
  [423, 'Shopify has locked the shop: its owner must contact Shopify support'],
]);

/**
 * Which of our four errors a failed exchange is. The library's `retryAfter` is kept in seconds, so it is read anew.
 * @param wall real time in ms, for a `Retry-After` that is a date
 */
export function classifyFailure(error: unknown, wall: number): Error {
  if (error instanceof HttpRequestError)
    return new UpstreamUnavailable(SHOPIFY, { reached: 'sent', cause: error });
  if (!(error instanceof HttpResponseError)) {
    // `errors: []` makes the library fail on itself.
    return new UpstreamMalformed(SHOPIFY, 'GraphQL answer', { cause: error });
  }
  const { code, headers } = error.response;
  return failureOfStatus(code, readRetryAfter(headers?.['Retry-After'], { date: headers?.['Date'], wall }));
}

/** The same, for an exchange made without the library. */
export function failureOfStatus(status: number, retryAfter: number | null): Error {
  if (status === 429)
    return new UpstreamUnavailable(SHOPIFY, { reached: 'refused', status, retryAfterMs: retryAfter });
  if (status >= 500)
    return new UpstreamUnavailable(SHOPIFY, { reached: 'sent', status, retryAfterMs: retryAfter });
  const advice = ADVICE.get(status);
  if (advice !== undefined) return new Misconfigured(SHOPIFY, advice, { status });
  if (status >= 300 && status < 400)
    return new Misconfigured(SHOPIFY, 'the shop has another address now: check SHOPIFY_SHOP', { status });
  // 200 ends here when the answer is not JSON: a captive portal, a maintenance page.
  return new UpstreamMalformed(SHOPIFY, `status ${status} without a GraphQL answer`, { status });
}
