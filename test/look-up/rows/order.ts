import type { Order } from '../../../src/ticket/order.ts';
import { aPolicy } from '../../support/a-policy.ts';
import { aTracking } from '../../support/a-tracking.ts';
import { anOrder, anUnfulfilledOrder, aShipment, daysAgo } from '../../support/an-order.ts';
import type { WorldOf } from '../picture-in.ts';
import { rowsOf } from './rows-of.ts';

const calm = [aTracking()];
const order = (overrides: Partial<Order>): WorldOf => ({ order: anOrder(overrides), trackings: calm });
const unsent = (overrides: Partial<Order>): WorldOf => ({ order: anUnfulfilledOrder(overrides) });
const promise = { shipBy: null, shipNotBefore: null, deliverFrom: null, deliverBy: null };
const lateAllowed = aPolicy({ conditions: [{ condition: 'preparing_late', autonomy: 'reply' }] });

export const SHOP_KNOWS = rowsOf('what the shop knows', (row) => {
  row('row 1, being prepared', 1, [
    ['ordered yesterday', unsent({}), 'preparing', 'answer'],
    [
      'two business days, the edge',
      unsent({ processedAt: '2026-11-16T16:00:00.000Z' }),
      'preparing',
      'answer',
    ],
    ['over a weekend', unsent({ processedAt: '2026-11-13T16:00:00.000Z' }), 'preparing_late', 'person'],
    [
      'promised for tomorrow: it can still leave today',
      unsent({ promise: { ...promise, deliverBy: '2026-11-19T23:00:00.000Z' } }),
      'preparing',
      'answer',
    ],
    ['in progress at the warehouse', unsent({ fulfilment: 'in_progress' }), 'preparing', 'answer'],
    [
      'over a holiday, which is no business day',
      { ...unsent({ processedAt: '2026-11-24T16:00:00.000Z' }), now: '2026-11-27T16:00:00.000Z' },
      'preparing',
      'answer',
    ],
  ]);

  row('row 2, prepared for too long', 2, [
    ['three business days', unsent({ processedAt: '2026-11-13T16:00:00.000Z' }), 'preparing_late', 'person'],
    [
      'three business days, and the admin allows a reply',
      { ...unsent({ processedAt: '2026-11-13T16:00:00.000Z' }), policy: lateAllowed },
      'preparing_late',
      'answer_open',
    ],
    [
      'four business days, the edge of what may be allowed',
      { ...unsent({ processedAt: '2026-11-12T16:00:00.000Z' }), policy: lateAllowed },
      'preparing_late',
      'answer_open',
    ],
    [
      'five business days, whatever is allowed',
      {
        ...unsent({ processedAt: '2026-11-11T12:00:00.000Z' }),
        now: '2026-11-19T15:00:00.000Z',
        policy: lateAllowed,
      },
      'preparing_late',
      'person',
    ],
    [
      'three business days, one of them after the cut-off hour',
      {
        ...unsent({ processedAt: '2026-11-13T20:00:00.000Z' }),
        policy: aPolicy({ calendar: { shipFrom: 'US', closed: [], cutOffHour: 14 } }),
      },
      'preparing',
      'answer',
    ],
    [
      "past the shop's own promise, whatever is allowed",
      { ...unsent({ promise: { ...promise, shipBy: '2026-11-18T14:00:00.000Z' } }), policy: lateAllowed },
      'preparing_late',
      'person',
    ],
    [
      'past the promised day of delivery',
      unsent({ promise: { ...promise, deliverBy: '2026-11-18T14:00:00.000Z' } }),
      'preparing_late',
      'person',
    ],
    [
      'promised for this evening, and it has not left yet',
      { ...unsent({ promise: { ...promise, deliverBy: '2026-11-18T23:00:00.000Z' } }), policy: lateAllowed },
      'preparing_late',
      'person',
    ],
    [
      'promised for Saturday, asked on Friday: nobody delivers in between',
      {
        ...unsent({
          processedAt: '2026-11-20T13:00:00.000Z',
          promise: { ...promise, deliverBy: '2026-11-21T23:00:00.000Z' },
        }),
        now: '2026-11-20T15:00:00.000Z',
      },
      'preparing_late',
      'person',
    ],
    [
      'the shop means to send it on the day it has promised to deliver it',
      unsent({
        promise: { ...promise, shipBy: '2026-11-19T22:00:00.000Z', deliverBy: '2026-11-19T23:00:00.000Z' },
      }),
      'preparing_late',
      'person',
    ],
  ]);

  row('row 5, sent without a number', 5, [
    [
      'a label without a number',
      { order: anOrder({ shipments: [aShipment({ trackingNumber: null })] }) },
      'no_tracking',
      'person',
    ],
    ['sent, it says, and no label', { order: anOrder({ shipments: [] }) }, 'no_tracking', 'person'],
    [
      'the shop calls it moving, without a number and without scans',
      { order: anOrder({ shipments: [aShipment({ trackingNumber: null, state: 'in_transit' })] }) },
      'no_tracking',
      'person',
    ],
    [
      'the shop knows when it arrived',
      { order: anOrder({ shipments: [aShipment({ trackingNumber: null, deliveredAt: daysAgo(1) })] }) },
      'delivered',
      'answer',
    ],
  ]);

  const refund = {
    at: daysAgo(1),
    amount: { amount: '49.90', currency: 'USD' },
    state: 'succeeded' as const,
  };
  const gone = { shipments: [], fulfilment: 'unfulfilled', cancelledAt: daysAgo(1) } as const;
  row('row 25, cancelled before it was sent', 25, [
    ['money is back', order({ ...gone, payment: 'refunded', refunds: [refund] }), 'cancelled', 'answer'],
    [
      'money is back, and the message says more than a question',
      { ...order({ ...gone, payment: 'refunded', refunds: [refund] }), claims: { saysMore: true } },
      'cancelled',
      'answer',
    ],
    [
      'money is back, and the message denies something',
      {
        ...order({ ...gone, payment: 'refunded', refunds: [refund] }),
        claims: { saysMore: true, denies: true },
      },
      'cancelled',
      'person',
    ],
    ['no refund known', order({ ...gone, payment: 'refunded' }), 'cancelled', 'person'],
    [
      'refund has not succeeded',
      order({ ...gone, payment: 'refunded', refunds: [{ ...refund, state: 'pending' }] }),
      'cancelled',
      'person',
    ],
    [
      'only a part of the money is back',
      order({ ...gone, payment: 'partially_refunded', refunds: [refund] }),
      'cancelled',
      'person',
    ],
    ['never paid', order({ ...gone, payment: 'voided' }), 'cancelled', 'person'],
    [
      'its lines were taken out',
      order({ ...gone, payment: 'refunded', refunds: [refund], lines: [] }),
      'cancelled',
      'answer',
    ],
  ]);

  row('row 24, cancelled with a label', 24, [
    ['it moves', order({ cancelledAt: daysAgo(1) }), 'cancelled_moving', 'person'],
    [
      'it has not been scanned',
      {
        order: anOrder({ cancelledAt: daysAgo(1) }),
        trackings: [aTracking({ scans: [], state: 'label_created' })],
      },
      'cancelled_moving',
      'person',
    ],
    [
      'the label is void',
      order({
        cancelledAt: daysAgo(1),
        payment: 'refunded',
        refunds: [refund],
        shipments: [aShipment({ void: true })],
      }),
      'cancelled',
      'answer',
    ],
  ]);

  row('row 28, held back', 28, [
    ['out of stock', unsent({ holds: ['out_of_stock'] }), 'on_hold', 'person'],
    ['fraud, which nobody is told', unsent({ holds: ['fraud_risk'] }), 'on_hold', 'person'],
    ['a word we do not know', unsent({ holds: ['other'] }), 'on_hold', 'person'],
    ['by the roll-up alone', unsent({ fulfilment: 'on_hold' }), 'on_hold', 'person'],
    [
      'the rest of an order whose first part moves',
      order({ fulfilment: 'partial', holds: ['out_of_stock'] }),
      'on_hold',
      'person',
    ],
  ]);

  row('row 30, not paid', 30, [
    ['pending', unsent({ payment: 'pending' }), 'payment_open', 'person'],
    ['expired', unsent({ payment: 'expired' }), 'payment_open', 'person'],
    [
      'voided, even where it is paid later',
      unsent({ payment: 'voided', paidLater: true }),
      'payment_open',
      'person',
    ],
    ['a part is paid', unsent({ payment: 'partially_paid' }), 'payment_open', 'person'],
    [
      'pending because it is paid on delivery',
      unsent({ payment: 'pending', paidLater: true }),
      'preparing',
      'answer',
    ],
    ['authorized, which is how many shops sell', unsent({ payment: 'authorized' }), 'preparing', 'answer'],
    ['a word we do not know', unsent({ payment: 'other' }), 'unclear', 'person'],
  ]);
});
