import { describe } from '@jest/globals';
import type { Order } from '../../src/ticket/order.ts';
import { aPolicy } from '../support/a-policy.ts';
import { aTracking } from '../support/a-tracking.ts';
import { anOrder, anOrderLine, anUnfulfilledOrder, aShipment, daysAgo } from '../support/an-order.ts';
import { aMention } from './a-ticket.ts';
import { row, type WorldOf } from './picture-in.ts';

const calm = [aTracking()];
const order = (overrides: Partial<Order>): WorldOf => ({ order: anOrder(overrides), trackings: calm });
const unsent = (overrides: Partial<Order>): WorldOf => ({ order: anUnfulfilledOrder(overrides) });
const promise = { shipBy: null, shipNotBefore: null, deliverFrom: null, deliverBy: null };
const lateAllowed = aPolicy({ conditions: [{ condition: 'preparing_late', autonomy: 'reply' }] });

describe('what the shop knows', () => {
  row('row 1, being prepared', 1, [
    ['ordered yesterday', unsent({}), 'preparing', 'answer'],
    [
      'two business days, the edge',
      unsent({ processedAt: '2026-11-16T16:00:00.000Z' }),
      'preparing',
      'answer',
    ],
    ['over a weekend', unsent({ processedAt: '2026-11-13T16:00:00.000Z' }), 'preparing_late', 'person'],
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

  const refund = { at: daysAgo(1), amount: { amount: '49.90', currency: 'USD' }, succeeded: true };
  const gone = { shipments: [], fulfilment: 'unfulfilled', cancelledAt: daysAgo(1) } as const;
  row('row 25, cancelled before it was sent', 25, [
    ['money is back', order({ ...gone, payment: 'refunded', refunds: [refund] }), 'cancelled', 'answer'],
    ['no refund known', order({ ...gone, payment: 'refunded' }), 'cancelled', 'person'],
    [
      'refund has not succeeded',
      order({ ...gone, payment: 'refunded', refunds: [{ ...refund, succeeded: false }] }),
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

describe('rows that are a person’s for now: none comes out calm', () => {
  row('row 12, wrong address', 12, [
    ['held for it', unsent({ holds: ['incorrect_address'] }), 'address_problem', 'person'],
  ]);
  row('row 26, refunded and moving', 26, [
    ['a parcel moves', order({ payment: 'refunded' }), 'refunded_moving', 'person'],
    ['nothing was sent', unsent({ payment: 'refunded' }), 'unclear', 'person'],
  ]);
  row('row 27, moving and not sent', 27, [
    ['the shop lags', order({ fulfilment: 'unfulfilled' }), 'unfulfilled_moving', 'person'],
    [
      'a number nobody knows',
      { ...unsent({}), quotedNumbers: [aMention('1Z9X8Y7W0300000099')] },
      'unclear',
      'person',
    ],
  ]);
  row('row 29, for later', 29, [
    ['a pre-order', unsent({ promise: { ...promise, shipNotBefore: daysAgo(-9) } }), 'scheduled', 'person'],
    ['by the roll-up', unsent({ fulfilment: 'scheduled' }), 'scheduled', 'person'],
    [
      'a subscription',
      unsent({ lines: [anOrderLine({ unfulfilled: 1, sellingPlan: 'Monthly' })] }),
      'scheduled',
      'person',
    ],
  ]);
  row('row 31, risky', 31, [
    ['not sent', unsent({ highRisk: true }), 'high_risk', 'person'],
    ['already sent', order({ highRisk: true }), 'in_transit', 'answer'],
  ]);
  row('row 32, nothing to send', 32, [
    ['a gift card', unsent({ lines: [anOrderLine({ isGiftCard: true })] }), 'nothing_to_ship', 'person'],
    ['a download', unsent({ methods: ['none'] }), 'nothing_to_ship', 'person'],
    ['nothing is left in it', unsent({ lines: [] }), 'unclear', 'person'],
  ]);
  row('row 33, collected', 33, [
    ['in the shop', unsent({ methods: ['pickup'] }), 'store_pickup', 'person'],
    ['half sent, half collected', unsent({ methods: ['pickup', 'shipping'] }), 'unclear', 'person'],
    ['a way of delivery we do not know', unsent({ methods: ['other'] }), 'unclear', 'person'],
  ]);
  row('row 34, a return', 34, [
    ['while the first parcel moves', order({ returnOpen: true }), 'return_open', 'person'],
  ]);
  row('row 40, labels', 40, [
    [
      'replaced',
      order({
        shipments: [aShipment({ id: 'old', void: true, trackingNumber: '1Z9X8Y7W0300000022' }), aShipment()],
      }),
      'label_replaced',
      'person',
    ],
    [
      'a void one that nobody has seen',
      order({ shipments: [aShipment({ id: 'old', void: true, trackingNumber: null }), aShipment()] }),
      'in_transit',
      'answer',
    ],
  ]);
  row('row 41, a return label', 41, [
    [
      'quoted',
      {
        ...order({ returnTrackingNumbers: ['9400 1000 0000 0000'] }),
        quotedNumbers: [aMention('9400100000000000')],
      },
      'return_label',
      'person',
    ],
    ['tracked', { trackings: [aTracking({ isReturn: true })] }, 'return_label', 'person'],
  ]);
  row('row 44, a test', 44, [
    ['a test order', order({ test: true }), 'test_order', 'person'],
    ['a cancelled test order', order({ test: true, cancelledAt: daysAgo(1) }), 'test_order', 'person'],
  ]);
  row('a state our tables do not know', null, [
    ['of the order', unsent({ fulfilment: 'other' }), 'unclear', 'person'],
    [
      'a number on no label of the order',
      { ...order({}), quotedNumbers: [aMention('1Z9X8Y7W0300000099')] },
      'unclear',
      'person',
    ],
  ]);
  row('what the shop system does not show', null, [
    [
      'holds of an order that is not sent',
      unsent({ missing: ['holds', 'methods', 'promise'] }),
      'unclear',
      'person',
    ],
    ['the labels', unsent({ missing: ['shipments'] }), 'unclear', 'person'],
    [
      'holds of an order that is on its way',
      order({ missing: ['holds', 'methods', 'promise'] }),
      'in_transit',
      'answer',
    ],
    ['risk of an order that is on its way', order({ missing: ['highRisk'] }), 'in_transit', 'answer'],
  ]);
  row('a delivery that only the customer has seen', null, [
    ['the parcel moves', { ...order({}), claims: { saysDelivered: true } }, 'unclear', 'person'],
    ['nothing was sent', { ...unsent({}), claims: { saysDelivered: true } }, 'unclear', 'person'],
    [
      '"I have nothing yet" is no such claim',
      { ...order({}), claims: { saysNotReceived: true } },
      'in_transit',
      'answer',
    ],
  ]);
});
