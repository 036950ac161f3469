import type { Order } from '../../../src/ticket/order.ts';
import type { Shipment } from '../../../src/ticket/shipment.ts';
import { aTracking } from '../../support/a-tracking.ts';
import {
  anOrder,
  anOrderLine,
  anUnfulfilledOrder,
  aScan,
  aShipment,
  daysAgo,
} from '../../support/an-order.ts';
import { aMention } from '../a-ticket.ts';
import { tracked, type WorldOf } from '../picture-in.ts';
import { rowsOf } from './rows-of.ts';

const calm = [aTracking()];
const order = (overrides: Partial<Order>): WorldOf => ({ order: anOrder(overrides), trackings: calm });
const unsent = (overrides: Partial<Order>): WorldOf => ({ order: anUnfulfilledOrder(overrides) });
const promise = { shipBy: null, shipNotBefore: null, deliverFrom: null, deliverBy: null };

export const SHOP_ALONE = rowsOf('what the shop knows and carriers do not', (row) => {
  row('row 12, wrong address', 12, [
    ['held for it', unsent({ holds: ['incorrect_address'] }), 'address_problem', 'person'],
    [
      'held for it and for stock',
      unsent({ holds: ['out_of_stock', 'incorrect_address'] }),
      'address_problem',
      'person',
    ],
    [
      'the rest of an order whose first part moves',
      order({ fulfilment: 'partial', holds: ['incorrect_address'] }),
      'address_problem',
      'person',
    ],
  ]);
  row('row 26, refunded and moving', 26, [
    ['a parcel moves', order({ payment: 'refunded' }), 'refunded_moving', 'person'],
    [
      'a parcel was delivered',
      {
        order: anOrder({ payment: 'refunded' }),
        trackings: [aTracking({ scans: [aScan({ state: 'delivered' })] })],
      },
      'refunded_moving',
      'person',
    ],
    ['a part was paid back', order({ payment: 'partially_refunded' }), 'in_transit', 'answer'],
    ['nothing was sent', unsent({ payment: 'refunded' }), 'unclear', 'person'],
  ]);
  const later = (day: string) => ({ ...promise, shipNotBefore: `${day}T14:00:00.000Z` });
  const behind = { fulfilment: 'unfulfilled', lines: [anOrderLine({ unfulfilled: 1 })] } as const;
  const second = aShipment({ id: 'gid://shopify/Fulfillment/7002', trackingNumber: '1Z9X8Y7W0300000022' });
  row('row 27, moving and not sent', 27, [
    [
      'several labels, and one moves',
      order({ ...behind, shipments: [aShipment(), second] }),
      'unfulfilled_moving',
      'person',
    ],
    [
      'all of it planned for later, and moving',
      order({ ...behind, fulfilment: 'scheduled', promise: later('2026-11-27') }),
      'unfulfilled_moving',
      'person',
    ],
    [
      'all of it planned for later without a day, and moving',
      order({ ...behind, fulfilment: 'scheduled' }),
      'scheduled',
      'person',
    ],
    ['its only label moves: the shop lags', order(behind), 'in_transit', 'answer'],
    [
      'its only label has been silent for four business days',
      {
        order: anOrder({ ...behind, processedAt: '2026-11-09T16:00:00.000Z' }),
        trackings: [
          aTracking({ scans: [aScan({ at: '2026-11-12T18:00:00.000Z' })], estimatedDelivery: null }),
        ],
      },
      'stalled',
      'answer_open',
    ],
    [
      'only the shop’s own scans know that it moves',
      {
        order: anOrder({ ...behind, shipments: [aShipment({ scans: [aScan({ at: daysAgo(0.2) })] })] }),
        trackings: [tracked('1Z9X8Y7W0300000011', { kind: 'none', source: 'easypost' })],
      },
      'unfulfilled_moving',
      'person',
    ],
    [
      'a number nobody knows',
      { ...unsent({}), quotedNumbers: [aMention('1Z9X8Y7W0300000099')] },
      'unclear',
      'person',
    ],
  ]);
  const plan = anOrderLine({ unfulfilled: 1, sellingPlan: 'Pre-order' });
  row('row 29, for later', 29, [
    ['a pre-order of next week', unsent({ promise: later('2026-11-27') }), 'scheduled', 'answer'],
    ['planned for today, the edge', unsent({ promise: later('2026-11-18') }), 'scheduled', 'answer'],
    [
      'planned for yesterday: it is being prepared since',
      unsent({ promise: later('2026-11-17'), processedAt: '2026-10-20T16:00:00.000Z' }),
      'preparing',
      'answer',
    ],
    [
      'planned for last week: it is late',
      unsent({ promise: later('2026-11-10'), processedAt: '2026-10-20T16:00:00.000Z' }),
      'preparing_late',
      'person',
    ],
    ['by the roll-up alone, without a day', unsent({ fulfilment: 'scheduled' }), 'scheduled', 'person'],
    [
      'a subscription, without a day',
      unsent({ lines: [anOrderLine({ unfulfilled: 1, sellingPlan: 'Monthly' })] }),
      'scheduled',
      'person',
    ],
    [
      'a pre-order that has to leave by next week',
      unsent({ lines: [plan], promise: { ...promise, shipBy: '2026-11-27T14:00:00.000Z' } }),
      'scheduled',
      'answer',
    ],
    [
      'a pre-order and something else: one day is not both’s',
      unsent({ lines: [plan, anOrderLine({ unfulfilled: 1 })], promise: later('2026-11-27') }),
      'scheduled',
      'person',
    ],
    [
      'the rest of an order whose first part has left, without a day',
      order({ fulfilment: 'partial', lines: [anOrderLine(), plan] }),
      'scheduled',
      'person',
    ],
    [
      'the rest of an order whose first part has left, with a day for only some of it',
      order({
        fulfilment: 'partial',
        lines: [anOrderLine(), plan, anOrderLine({ unfulfilled: 1 })],
        promise: later('2026-11-27'),
      }),
      'scheduled',
      'person',
    ],
    [
      'by the roll-up, of an order of which every line is sent',
      order({ fulfilment: 'scheduled', promise: later('2026-11-27') }),
      'scheduled',
      'person',
    ],
    [
      'out of stock, with a day',
      unsent({ holds: ['out_of_stock'], promise: later('2026-11-27') }),
      'on_hold',
      'person',
    ],
  ]);
  const rest = (overrides: Partial<Order> = {}): Partial<Order> => ({
    fulfilment: 'partial',
    lines: [anOrderLine(), plan],
    promise: later('2026-11-27'),
    ...overrides,
  });
  row('row 20, a part has left and the rest is for later', 20, [
    ['it moves', order(rest()), 'split', 'answer'],
    [
      'it moves, and the shop calls the order scheduled',
      order(rest({ fulfilment: 'scheduled' })),
      'split',
      'answer',
    ],
    [
      'it was delivered',
      { order: anOrder(rest()), trackings: [aTracking({ scans: [aScan({ state: 'delivered' })] })] },
      'split',
      'answer',
    ],
    [
      'it is coming back',
      { order: anOrder(rest()), trackings: [aTracking({ scans: [aScan({ state: 'returning' })] })] },
      'returning',
      'person',
    ],
    ['it moves, and the rest is held back', order(rest({ holds: ['out_of_stock'] })), 'on_hold', 'person'],
    [
      'it moves, and the planned day has passed long ago',
      order(rest({ promise: later('2026-11-10'), processedAt: '2026-10-20T16:00:00.000Z' })),
      'preparing_late',
      'person',
    ],
  ]);
  row('row 31, risky', 31, [
    ['not sent', unsent({ highRisk: true }), 'high_risk', 'person'],
    ['a part is not sent', order({ highRisk: true, fulfilment: 'partial' }), 'high_risk', 'person'],
    ['already sent', order({ highRisk: true }), 'in_transit', 'answer'],
  ]);
  row('row 32, nothing to send', 32, [
    ['a gift card', unsent({ lines: [anOrderLine({ isGiftCard: true })] }), 'nothing_to_ship', 'person'],
    ['a download', unsent({ methods: ['none'] }), 'nothing_to_ship', 'person'],
    ['nothing is left in it', unsent({ lines: [] }), 'unclear', 'person'],
  ]);
  const counter = (shipment: Partial<Shipment>, overrides: Partial<Order> = {}): WorldOf => ({
    order: anOrder({
      methods: ['pickup'],
      shipments: [aShipment({ trackingNumber: null, company: null, ...shipment })],
      ...overrides,
    }),
  });
  const early = { processedAt: '2026-10-05T16:00:00.000Z', createdAt: '2026-10-05T16:00:00.000Z' };
  row('row 33, collected', 33, [
    ['ready in the shop', counter({ state: 'available_for_pickup' }), 'store_pickup', 'answer'],
    ['collected', counter({ state: 'delivered', deliveredAt: daysAgo(1) }), 'store_pickup', 'answer'],
    [
      'brought by the shop',
      counter({ state: 'delivered', deliveredAt: daysAgo(1) }, { methods: ['local'] }),
      'store_pickup',
      'answer',
    ],
    [
      'ready for thirty days, the edge',
      counter({ state: 'available_for_pickup', createdAt: daysAgo(30) }, early),
      'store_pickup',
      'answer',
    ],
    [
      'ready for longer than that',
      counter({ state: 'available_for_pickup', createdAt: daysAgo(30.1) }, early),
      'store_pickup',
      'person',
    ],
    [
      'sent to the shop, and not known to be there',
      counter({ state: 'in_transit' }),
      'store_pickup',
      'person',
    ],
    ['not packed', unsent({ methods: ['pickup'] }), 'store_pickup', 'person'],
    [
      'a part of it is ready',
      counter(
        { state: 'available_for_pickup' },
        { fulfilment: 'partial', lines: [anOrderLine(), anOrderLine({ unfulfilled: 1 })] },
      ),
      'store_pickup',
      'person',
    ],
    [
      'collected, says the shop; the customer says no',
      { ...counter({ state: 'delivered', deliveredAt: daysAgo(1) }), claims: { saysNotReceived: true } },
      'store_pickup',
      'person',
    ],
    ['half sent, half collected', unsent({ methods: ['pickup', 'shipping'] }), 'unclear', 'person'],
    ['a way of delivery we do not know', unsent({ methods: ['other'] }), 'unclear', 'person'],
  ]);
});
