import type { CalendarDate } from '../../../ticket/instant.ts';
import type { Policy } from '../../../ticket/policy.ts';
import { addBusinessDays, localDay } from '../../business-days.ts';
import { shipDaysSince, type World } from '../../world.ts';
import { answer, answerOpen, businessDays, type Judgement, person } from '../judgement.ts';

/** Rows 1 and 2: the order, or a part of it, has not been sent. */
export function judgePreparing(world: World): Judgement {
  const { unfulfilledCalm, unfulfilledEscalate } = world.policy.thresholds;
  const days = shipDaysSince(world.order.processedAt, world);
  const broken = brokenPromise(world);
  if (days <= unfulfilledCalm && broken === null)
    return answer('preparing', `ordered ${businessDays(days)} ago, to be sent by ${shipBy(world)}`);
  const why = broken ?? `not sent after ${businessDays(days)} (limit ${unfulfilledCalm})`;
  const mild = broken === null && days <= unfulfilledEscalate && allowsLate(world.policy);
  return mild ? answerOpen('preparing_late', why) : person('preparing_late', why);
}

/** When the shop means to send it: its own word, else the calm days of the policy. */
export function shipBy({ order, policy, shipZone, shipDays }: World): CalendarDate {
  if (order.promise.shipBy !== null) return localDay(order.promise.shipBy, shipZone);
  return addBusinessDays(localDay(order.processedAt, shipZone), policy.thresholds.unfulfilledCalm, shipDays);
}

function brokenPromise({ order, now }: World): string | null {
  const past = (promise: string | null): boolean => promise !== null && Date.parse(promise) < Date.parse(now);
  if (past(order.promise.shipBy)) return 'not sent by the day the shop promised';
  return past(order.promise.deliverBy) ? 'not sent, and the promised day of delivery has passed' : null;
}

/** Row 2 is a person's unless the admin has said that a reply may be given. */
const allowsLate = (policy: Policy): boolean =>
  policy.conditions.some(
    ({ condition, autonomy }) =>
      condition === 'preparing_late' && (autonomy === 'reply' || autonomy === 'reply_and_close'),
  );
