import type { Instant } from '../../../ticket/instant.ts';
import { daysBetween, localDay } from '../../business-days.ts';
import { isDelivered } from '../../timeline.ts';
import { todayAtArrival, type World } from '../../world.ts';
import { answer, person } from '../judgement.ts';
import type { ParcelCondition } from './parcel-condition.ts';

const HOUR_MS = 3_600_000;

/**
 * Row 18: "it says delivered, but it is not here". What follows costs somebody money, so a person decides, always; in
 * the first days it is often found, later it has to be claimed.
 */
export const deliveredDisputed: ParcelCondition = ({ state, deliveredAt, evidence }, world) => {
  const { saysNotReceived, saysDelivered } = world.quoted.claims;
  if (!isDelivered(state) || (!saysNotReceived && !saysDelivered)) return null;
  const advice = isJust(deliveredAt, world) ? 'have it looked for first' : 'too long ago to wait: claim';
  return person(
    'delivered_disputed',
    `delivered according to the ${evidence === 'shop' ? 'shop' : 'carrier'}, missing according to the customer; ${advice}`,
  );
};

/** Row 43: who asks about a delivery of long ago, or about a parcel its carrier has given up, has another question. */
export const longAgo: ParcelCondition = ({ deliveredAt, tracking, state }, world) => {
  if (deliveredAt === null) {
    const expired = tracking?.vendorDetail === 'expired' && !isDelivered(state);
    return expired ? person('old_order', 'the carrier has stopped tracking it') : null;
  }
  const days = daysBetween(localDay(deliveredAt, world.arrivalZone), todayAtArrival(world));
  const limit = world.policy.thresholds.oldOrderDays;
  return days > limit ? person('old_order', `delivered ${days} days ago (limit ${limit})`) : null;
};

/** Row 19: told while it is news, and to somebody who does not write about it again and again. */
export const deliveredElsewhere: ParcelCondition = ({ state, deliveredAt }, world) => {
  if (state !== 'delivered_elsewhere') return null;
  const why = 'left with somebody else or in a locker';
  if (world.quoted.claims.repeats)
    return person('delivered_elsewhere', `${why}, and the customer writes again`);
  return isJust(deliveredAt, world)
    ? answer('delivered_elsewhere', why)
    : person('delivered_elsewhere', `${why}, more than ${world.policy.thresholds.deliveredHours} hours ago`);
};

/** Row 17. */
export const delivered: ParcelCondition = ({ state, deliveredAt }, world) =>
  state === 'delivered' && deliveredAt !== null
    ? answer('delivered', `delivered ${localDay(deliveredAt, world.arrivalZone)}`)
    : null;

/** Delivered so lately that looking around is the first thing to do. */
function isJust(deliveredAt: Instant | null, { policy, now }: World): boolean {
  const limitMs = policy.thresholds.deliveredHours * HOUR_MS;
  return deliveredAt !== null && Date.parse(now) - Date.parse(deliveredAt) <= limitMs;
}
