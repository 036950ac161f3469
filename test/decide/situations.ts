import type { Situation } from '../../src/decide/situation.ts';
import type { OrderPicture } from '../../src/ticket/order-picture.ts';
import type { Policy } from '../../src/ticket/policy.ts';
import { aPolicy } from '../support/a-policy.ts';
import { aPicture, aSituation } from '../support/a-situation.ts';

/** `aPolicy()` with some of it changed. */
export const policyWith = (change: (policy: Policy) => Partial<Policy>): Policy => aPolicy(change(aPolicy()));

export const ticketWith = (ticket: Partial<Situation['ticket']>): Partial<Situation> => ({
  ticket: { ...aSituation().ticket, ...ticket },
});

/** A picture that only a person can answer. */
export const person = (
  condition: 'on_hold' | 'unclear' | 'carrier_unavailable' | 'not_owner' | 'no_order' | 'orders_unavailable',
): OrderPicture =>
  aPicture({
    condition,
    action: 'person',
    row: null,
    ...(condition === 'no_order' ? { order: null, parcels: [], leading: null } : {}),
  });

/** What came before, when we have answered. */
export const answered = { lastOutcome: 'answered', lastIntent: 'order_status', customerMessages: 2 } as const;
