import { isAxiosError } from 'axios';
import { UpstreamMalformed, UpstreamUnavailable } from '../../../ports/errors.ts';

/** No connection came about, so nothing can have arrived. */
const NOT_SENT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'ERR_TLS_CERT_ALTNAME_INVALID',
]);

/**
 * What an exchange without an answer means. The original error is left behind: it holds the request, with the
 * credentials and the customer's words.
 */
export function brokenOff(error: unknown): UpstreamUnavailable | UpstreamMalformed {
  const code = isAxiosError(error) ? (error.code ?? 'no code') : 'no answer';
  // The same code stands for an answer that was cut off, so only the message tells.
  if (isAxiosError(error) && error.message.includes('maxContentLength')) {
    return new UpstreamMalformed('gorgias', 'answer larger than allowed');
  }
  return new UpstreamUnavailable('gorgias', {
    reached: NOT_SENT.has(code) ? 'not_sent' : 'sent',
    cause: Object.assign(new Error(code), { code }),
  });
}
