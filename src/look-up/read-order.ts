import type { OrderCache } from '../ports/order-cache.ts';
import type { OrderCandidate, OrderSource } from '../ports/order-source.ts';
import type { RunContext } from '../ports/run-context.ts';
import type { Clock, Logger } from '../ports/tools.ts';
import type { Unavailable } from '../ticket/found.ts';
import type { Order } from '../ticket/order.ts';
import { isFreshOrder } from './freshness.ts';
import { fromCache } from './from-cache.ts';

/** The shop, and what it said a moment ago. */
export interface ReadTools {
  readonly orders: OrderSource;
  readonly orderCache: OrderCache;
  /** What is kept is not used, only replaced. */
  readonly anew: boolean;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly context: RunContext;
}

type OrderRead = { readonly kind: 'one'; readonly value: Order } | { readonly kind: 'none' } | Unavailable;

/** The whole order: as it was read within the last minute, else as the shop has it now. */
export async function readOrder(candidate: OrderCandidate, tools: ReadTools): Promise<OrderRead> {
  const { orders, orderCache, clock, context } = tools;
  const { id } = candidate;
  const kept = await fromCache(() => orderCache.get(orders.id, id), null, tools);
  const now = new Date(clock.now()).toISOString();
  const before = kept?.order ?? null;
  if (before !== null && !tools.anew && isFreshOrder(before, now) && agrees(before, candidate))
    return { kind: 'one', value: before };
  const found = await orders.get(id, context);
  if (found.kind === 'many') return { kind: 'unavailable', source: orders.id, reason: 'malformed' };
  if (found.kind !== 'one') return found;
  const order = found.value;
  if (order.id !== id) return { kind: 'unavailable', source: orders.id, reason: 'malformed' };
  if (kept !== null) await fromCache(() => orderCache.put(order, kept.mark), undefined, tools);
  return found;
}

/** The search is newer than what is kept: where it says otherwise, the order has changed since. */
const agrees = (order: Order, { cancelled, fulfilment }: OrderCandidate): boolean =>
  (order.cancelledAt !== null) === cancelled && order.fulfilment === fulfilment;
