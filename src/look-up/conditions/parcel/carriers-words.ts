import type { Scan } from '../../../ticket/shipment.ts';
import type { Parcel } from '../../parcel.ts';

/** Why a parcel is late, in a closed word: a carrier's own sentence is never told. */
export type DelayReason = 'weather' | 'misrouted' | 'held';

/** Details of carriers that say why; all others say only that. */
const DELAYS = new Map<string, DelayReason>([
  ['weather_delay', 'weather'],
  ['missorted', 'misrouted'],
  ['held', 'held'],
]);

/** The reason of the delay the carrier speaks of now, by scan or by roll-up; `null`: it gives none. */
export function delayReason({ lastScan, tracking }: Parcel): DelayReason | null {
  const scan = lastScan?.state === 'delayed' ? lastScan : null;
  const word = DELAYS.get(scan?.vendorDetail ?? '') ?? DELAYS.get(tracking?.vendorDetail ?? '');
  return (
    word ?? (/\bweather\b/i.test(`${scan?.message ?? ''} ${scan?.meaning?.says ?? ''}`) ? 'weather' : null)
  );
}

/** Somebody has to do something before it goes on, and it is not the carrier. */
export function isWaitedFor({ meaning }: Scan): boolean {
  return meaning?.actionBy === 'customer' || meaning?.actionBy === 'shop';
}

/** "With the local post": the last scan before a last mile that nobody scans. */
export function isHandedToLocalPost({ vendorDetail, meaning }: Scan): boolean {
  return meaning?.lastOfTracking === true || vendorDetail === 'transferred_to_destination_carrier';
}

/** Sentences that announce what follows a failed attempt. English, as carriers write them to tracking services. */
const NEXT_ATTEMPT =
  /\b(?:next (?:business|working|delivery|available) day|another (?:delivery )?attempt|re-?attempt|redeliver(?:y|ed)?|try again|tomorrow|second attempt will|will be (?:attempted|delivered))\b/i;
const TO_BE_COLLECTED =
  /\b(?:available for (?:pick ?up|collection)|ready for (?:pick ?up|collection)|held at|(?:pick|collect)(?:ed)? (?:it )?(?:up )?(?:at|from)|access point|parcel ?shop|post office)\b/i;
const LAST_ATTEMPT = /\b(?:final|last|third|3rd) (?:delivery )?(?:attempt|notice)\b/i;

/** What the carrier says will happen after a failed attempt. `last`: there will be no other. */
export function announcedNext(scan: Scan): 'attempt' | 'pickup' | 'last' | null {
  if (scan.vendorDetail === 'arrived_at_pickup_location') return 'pickup';
  const message = scan.message ?? '';
  if (LAST_ATTEMPT.test(message)) return 'last';
  if (TO_BE_COLLECTED.test(message)) return 'pickup';
  return NEXT_ATTEMPT.test(message) ? 'attempt' : null;
}

/** Sent on to another address. */
export function isForwarded({ message, meaning }: Scan): boolean {
  return meaning?.lastOfTracking !== true && /\b(?:forwarded|redirected|rerouted to)\b/i.test(message ?? '');
}
