import type { Order } from '../../../src/ticket/order.ts';
import type { Scan } from '../../../src/ticket/shipment.ts';
import { aTracking } from '../../support/a-tracking.ts';
import { anOrder, anOrderLine, aScan, aShipment } from '../../support/an-order.ts';
import { down, scanned } from '../parcel-worlds.ts';
import { tracked, type WorldOf } from '../picture-in.ts';
import { rowsOf } from './rows-of.ts';

export const SPLIT = rowsOf('several parts', (row) => {
  const second = aShipment({ id: 'gid://shopify/Fulfillment/7002', trackingNumber: '1Z9X8Y7W0300000022' });
  const two = (scan: Partial<Scan>, order: Partial<Order> = {}): WorldOf => ({
    order: anOrder({ shipments: [aShipment(), second], ...order }),
    trackings: [
      aTracking(),
      aTracking({
        number: '1Z9X8Y7W0300000022',
        source: 'easypost:trk_0002',
        scans: [aScan(scan)],
        estimatedDelivery: null,
      }),
    ],
  });
  const rest = [anOrderLine(), anOrderLine({ title: 'Wool hat', unfulfilled: 1 })];
  const yesterday = { processedAt: '2026-11-17T12:00:00.000Z' };
  row('row 20, split', 20, [
    ['one delivered, one moving', two({ state: 'delivered' }), 'split', 'answer'],
    [
      'one moving, one to be sent',
      { ...scanned([{}], {}, { ...yesterday, fulfilment: 'partial', lines: rest }) },
      'split',
      'answer',
    ],
    [
      'one moving, one to be sent for too long',
      scanned([{}], {}, { fulfilment: 'partial', lines: rest }),
      'preparing_late',
      'person',
    ],
    ['one moving, one silent', two({ at: '2026-11-12T18:00:00.000Z' }), 'stalled', 'answer_open'],
    [
      'one moving, one taken out of the order',
      scanned([{}], {}, { lines: [anOrderLine(), anOrderLine({ quantity: 0, unfulfilled: 1 })] }),
      'in_transit',
      'answer',
    ],
    ['one moving, one coming back', two({ state: 'returning' }), 'returning', 'person'],
    [
      'one delivered and "not here", one moving',
      { ...two({ state: 'delivered' }), claims: { saysDelivered: true, saysNotReceived: true } },
      'delivered_disputed',
      'person',
    ],
    [
      'one of two cannot be asked',
      {
        order: anOrder({ shipments: [aShipment(), second] }),
        trackings: [aTracking(), tracked('1Z9X8Y7W0300000022', down)],
      },
      'carrier_unavailable',
      'person',
    ],
  ]);
});
