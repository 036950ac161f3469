import { createHmac, timingSafeEqual } from 'node:crypto';
import { strictJsonOr } from '../../../platform/strict-json.ts';
import type { Tracking } from '../../../ticket/tracking.ts';
import { trackingNumber } from '../../../ticket/tracking-number.ts';
import { readInstant } from './scans.ts';
import { EasypostEvent, Tracker } from './schema.ts';
import { toTracking } from './to-tracking.ts';

/**
 * What an EasyPost webhook turned out to be.
 * - `accepted`: genuine, and about a parcel. `tracking.changedAt` is when EasyPost last changed the tracker, so that an
 *   older event that arrives later never replaces a newer answer (delivery is unordered and at least once), and
 *   `tracking.fetchedAt` is no later: an event that was long on its way proves nothing about now
 * - `ignored`: genuine and about something else
 * - `rejected`: not proven to come from EasyPost
 * - `malformed`: genuine but unreadable
 */
export type EasypostVerdict =
  | {
      readonly kind: 'accepted';
      readonly eventId: string;
      readonly event: string;
      readonly tracking: Tracking;
    }
  | { readonly kind: 'ignored' | 'rejected' | 'malformed' };

/**
 * Verifies the raw bytes, then parses. Never asks the network.
 * @param headers names in lower case
 * @param secrets all that are accepted now; none: nothing is
 * @param now business time in ms
 */
export function verifyEasypostWebhook(
  headers: Readonly<Record<string, string | undefined>>,
  body: Uint8Array,
  secrets: readonly string[],
  now: number,
): EasypostVerdict {
  const signature = headers['x-hmac-signature'] ?? '';
  if (!secrets.some((secret) => isSignedWith(secret, body, signature))) return { kind: 'rejected' };
  const event = EasypostEvent.safeParse(strictJsonOr(body));
  if (!event.success) return { kind: 'malformed' };
  if (!event.data.description.startsWith('tracker.')) return { kind: 'ignored' };
  const tracker = Tracker.safeParse(event.data.result);
  if (!tracker.success) return { kind: 'malformed' };
  const { tracking_code } = tracker.data;
  const changedAt = readInstant(tracker.data.updated_at) ?? readInstant(event.data.created_at);
  // Without a time it cannot be told from an older one, and without a number it is about no parcel.
  if (changedAt === null || tracking_code.trim() === '') return { kind: 'malformed' };
  const fetchedAt = new Date(Math.min(Date.parse(changedAt), now)).toISOString();
  const reading = { number: trackingNumber(tracking_code), orderedAt: null, now, fetchedAt };
  const tracking = { ...toTracking(tracker.data, reading).tracking, changedAt };
  return { kind: 'accepted', eventId: event.data.id, event: event.data.description, tracking };
}

/**
 * EasyPost signs its own serialisation, in which a whole `weight` may be `17` or `17.0`, whatever is sent (its helper
 * library rewrites one into the other and so refuses a genuine `17`: measured). Both are keyed, so accepting
 * either gives nothing away.
 */
function isSignedWith(secret: string, body: Uint8Array, signature: string): boolean {
  const key = Buffer.from(secret.normalize('NFKD'), 'utf8');
  const raw = Buffer.from(body);
  // Latin-1 maps every byte to one character and back: decoding as UTF-8 would change bytes that are not valid.
  const rewritten = raw.toString('latin1').replaceAll(/("weight":\s*)(\d+)(\s*)(?=[,}])/g, '$1$2.0$3');
  return [raw, Buffer.from(rewritten, 'latin1')].some((bytes) => {
    const expected = `hmac-sha256-hex=${createHmac('sha256', key).update(bytes).digest('hex')}`;
    return sameText(expected, signature.trim());
  });
}

function sameText(expected: string, given: string): boolean {
  const a = Buffer.from(expected);
  const b = Buffer.from(given);
  return a.length === b.length && timingSafeEqual(a, b);
}
