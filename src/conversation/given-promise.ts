import type { Decision } from '../ticket/decision.ts';
import type { CalendarDate } from '../ticket/instant.ts';
import type { OrderPicture } from '../ticket/order-picture.ts';
import type { Policy } from '../ticket/policy.ts';
import type { GivenPromise } from '../ticket/promise.ts';
import { expectedDay } from './expected-day.ts';
import { morningOf } from './quiet-hours.ts';

/**
 * The promise an answer gives: it named a day for writing back, and the policy wants days of this condition kept. It falls
 * due in the morning of that day where the parcel goes, before the customer has a reason to write. `null`: none.
 */
export function givenPromise(answered: {
  readonly decision: Decision;
  /** The day its text names for writing back; `null`: it names none. */
  readonly day: CalendarDate | null;
  readonly picture: OrderPicture;
  readonly policy: Policy;
  readonly account: string;
  readonly messageId: string;
  /** Where the parcel goes. */
  readonly zone: string;
}): GivenPromise | null {
  const { decision, day, picture, policy, account, messageId, zone } = answered;
  const { enabled, conditions, quietHours } = policy.promises;
  const { condition, order, parcels } = picture;
  if (!enabled || day === null || order === null || !conditions.includes(condition)) return null;
  if (decision.outcome !== 'answered') return null;
  return {
    account,
    messageId,
    orderName: order.name,
    numbers: parcels.map(({ trackingNumber }) => trackingNumber).filter((number) => number !== null),
    condition,
    expected: expectedDay(picture),
    day,
    dueAt: morningOf(day, quietHours, zone),
  };
}
