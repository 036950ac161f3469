import type { Fact } from '../ticket/fact.ts';
import type { GoingBack } from '../ticket/order-picture.ts';
import { localDay } from './business-days.ts';
import { facts } from './facts.ts';
import type { World } from './world.ts';

/**
 * Facts of what is on its way back: how far the return is, what became of the money, and until when waiting is usual.
 * Amounts are among the order's own facts, and only of money that is known to have gone back.
 */
export function backFacts({ state, by }: GoingBack, { order, shipZone, now }: World): readonly Fact[] {
  const said = { source: `${order.source}:${order.id}`, at: order.fetchedAt };
  const one = order.returns.find((given) => given.state !== 'cancelled') ?? order.returns[0];
  const refund = order.refunds.toSorted((a, b) => b.at.localeCompare(a.at))[0];
  const day = (at: string | null | undefined): string | null =>
    at === null || at === undefined ? null : localDay(at, shipZone);
  const isIn = one !== undefined && one.pieces > 0 && one.received >= one.pieces;
  return [
    ...facts(said, {
      return_state: one?.state ?? null,
      return_opened_on: day(one?.openedAt),
      return_received_on: isIn ? day(one.receivedAt) : null,
      return_inspected: isIn && one.inspected >= one.pieces ? 'yes' : null,
      return_closed_on: day(one?.closedAt),
      return_tracking_number: order.returnTrackingNumbers[0] ?? null,
      refund_state: refund?.state ?? null,
    }),
    ...facts({ source: 'policy', at: now }, { usual_until: state === 'unclear' ? null : by }),
  ];
}
