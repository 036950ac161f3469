import type { DeliveryMethod, HoldReason, OrderPromise } from '../../../ticket/order.ts';
import type { FulfillmentOrderAnswer } from './order-answer.ts';
import { HOLD, inOurWords, METHOD, type Unlisted } from './vocabulary.ts';

/** Work that is over or called off promises nothing and holds nothing. */
const OVER = ['CLOSED', 'CANCELLED'];

/** What the warehouse's work orders say about holds, promises and the way the goods travel. */
export function fromFulfillmentOrders(
  orders: readonly FulfillmentOrderAnswer[],
  unlisted: Unlisted,
): {
  readonly holds: readonly HoldReason[];
  readonly methods: readonly DeliveryMethod[];
  readonly promise: OrderPromise;
} {
  const open = orders.filter(({ status }) => !OVER.includes(status));
  const holds = open.flatMap(({ fulfillmentHolds }) => fulfillmentHolds ?? []);
  // A closed one has been sent, and says how; a cancelled one has not been sent at all.
  const methods = orders.filter(({ status }) => status !== 'CANCELLED');
  return {
    holds: unique(holds.map(({ reason }) => inOurWords(HOLD, reason, 'other', unlisted))),
    methods: unique(
      methods.flatMap(({ deliveryMethod }) =>
        deliveryMethod ? [inOurWords(METHOD, deliveryMethod.methodType, 'other', unlisted)] : [],
      ),
    ),
    promise: promiseOf(orders, open),
  };
}

function promiseOf(
  all: readonly FulfillmentOrderAnswer[],
  open: readonly FulfillmentOrderAnswer[],
): OrderPromise {
  const scheduled = open.filter(({ status }) => status === 'SCHEDULED');
  const methods = all.flatMap(({ status, deliveryMethod }) =>
    status === 'CANCELLED' || !deliveryMethod ? [] : [deliveryMethod],
  );
  return {
    shipBy: earliest(open.map(({ fulfillBy }) => fulfillBy)),
    shipNotBefore: earliest(scheduled.map(({ fulfillAt }) => fulfillAt)),
    deliverFrom: earliest(methods.map(({ minDeliveryDateTime }) => minDeliveryDateTime)),
    // Several parts, several dates: the order has arrived with the last.
    deliverBy: sorted(methods.map(({ maxDeliveryDateTime }) => maxDeliveryDateTime)).at(-1) ?? null,
  };
}

const earliest = (moments: readonly (string | null)[]): string | null => sorted(moments)[0] ?? null;

const sorted = (moments: readonly (string | null)[]): string[] =>
  moments.filter((moment) => moment !== null).sort();

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];
