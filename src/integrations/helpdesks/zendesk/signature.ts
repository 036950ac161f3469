import { createHmac, type KeyObject, timingSafeEqual } from 'node:crypto';
import type { RawWebhook } from '../../../ports/helpdesk.ts';

const SIGNATURE = 'x-zendesk-webhook-signature';
const TIMESTAMP = 'x-zendesk-webhook-signature-timestamp';

/** The vendor names none; five minutes is the custom, and what came too late is found by the sweep. */
const TOLERANCE_MS = 5 * 60_000;

/**
 * Whether these bytes were signed with one of our secrets within five minutes: base64 of HMAC-SHA256 over timestamp and
 * raw body without a separator, the secret's text being the key.
 * @param wall real time in ms
 */
export function isGenuine(webhook: RawWebhook, secrets: readonly KeyObject[], wall: number): boolean {
  const given = webhook.headers[SIGNATURE];
  const timestamp = webhook.headers[TIMESTAMP];
  if (given === undefined || timestamp === undefined) return false;
  const at = Date.parse(timestamp);
  if (Number.isNaN(at) || Math.abs(wall - at) > TOLERANCE_MS) return false;
  const signature = Buffer.from(given);
  return secrets.some((secret) => {
    const expected = Buffer.from(
      createHmac('sha256', secret).update(timestamp).update(webhook.body).digest('base64'),
    );
    return expected.length === signature.length && timingSafeEqual(expected, signature);
  });
}
