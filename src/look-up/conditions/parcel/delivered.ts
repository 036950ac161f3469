import { daysBetween, localDay } from '../../business-days.ts';
import { isDelivered } from '../../timeline.ts';
import { todayAtArrival } from '../../world.ts';
import { answer, person } from '../judgement.ts';
import type { ParcelCondition } from './parcel-condition.ts';

/** Row 18: "it says delivered, but it is not here". What follows costs somebody money, so a person decides, always. */
export const deliveredDisputed: ParcelCondition = ({ state }, { quoted }) =>
  isDelivered(state) && (quoted.claims.saysNotReceived || quoted.claims.saysDelivered)
    ? person('delivered_disputed', 'delivered according to the carrier, missing according to the customer')
    : null;

/** Row 43: who asks about a delivery of long ago has another question. */
export const deliveredLongAgo: ParcelCondition = ({ deliveredAt }, world) => {
  if (deliveredAt === null) return null;
  const days = daysBetween(localDay(deliveredAt, world.arrivalZone), todayAtArrival(world));
  const limit = world.policy.thresholds.oldOrderDays;
  return days > limit ? person('old_order', `delivered ${days} days ago (limit ${limit})`) : null;
};

/** Row 19. */
export const deliveredElsewhere: ParcelCondition = ({ state }) =>
  state === 'delivered_elsewhere'
    ? person('delivered_elsewhere', 'left with somebody else or in a locker')
    : null;

/** Row 17. */
export const delivered: ParcelCondition = ({ state, deliveredAt }, world) =>
  state === 'delivered' && deliveredAt !== null
    ? answer('delivered', `delivered ${localDay(deliveredAt, world.arrivalZone)}`)
    : null;
