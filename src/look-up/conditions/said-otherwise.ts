import type { Condition } from '../../ticket/condition.ts';
import { isDelivered } from '../timeline.ts';
import { type Judgement, person } from './judgement.ts';
import type { OrderWorld } from './order/order-condition.ts';
import { unsentPieces } from './order/parts.ts';

/** Conditions that tell of an arrival. */
const ARRIVED: readonly Condition[] = ['delivered', 'delivered_elsewhere', 'split', 'store_pickup'];

/**
 * What could be answered, and a person's because of what the customer says of it; `null`: nothing speaks against an
 * answer. The customer and the carrier contradict each other, and neither is known to be right (rows 17 to 19).
 */
export function saidOtherwise(judgement: Judgement, world: OrderWorld): Judgement | null {
  const { condition } = judgement;
  const { saysDelivered, saysMore, denies, contradicts } = world.quoted.claims;
  if (saysDelivered && !world.parcels.some(({ state }) => isDelivered(state)))
    return person('unclear', `the customer says it is shown as delivered; here it is ${condition}`);
  // The condition stays what is known: that something is missing or broken does not say that nothing came.
  if (saysMore && ARRIVED.includes(condition) && hasAllArrived(world))
    return person(condition, 'all of it has arrived, and the message says more than a question for it');
  if (contradicts || (denies && saysMore && condition === 'cancelled'))
    return person(condition, 'the customer tells of it what the picture does not show');
  return null;
}

function hasAllArrived({ order, parcels }: OrderWorld): boolean {
  return parcels.length > 0 && unsentPieces(order) === 0 && parcels.every(({ state }) => isDelivered(state));
}
