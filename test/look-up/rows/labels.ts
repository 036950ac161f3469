import type { Order } from '../../../src/ticket/order.ts';
import { aTracking } from '../../support/a-tracking.ts';
import { anOrder, aScan, aShipment, daysAgo } from '../../support/an-order.ts';
import { aMention } from '../a-ticket.ts';
import type { WorldOf } from '../picture-in.ts';
import { rowsOf } from './rows-of.ts';

const order = (overrides: Partial<Order>): WorldOf => ({
  order: anOrder(overrides),
  trackings: [aTracking()],
});

export const LABELS = rowsOf('returns, replaced labels and tests', (row) => {
  const ours = [aMention('1Z9X8Y7W0300000011')];
  row('row 34, a return', 34, [
    ['while the first parcel moves', order({ returnOpen: true }), 'return_open', 'person'],
    [
      'and the customer names the parcel that is on its way to them',
      { ...order({ returnOpen: true }), quotedNumbers: ours },
      'in_transit',
      'answer',
    ],
    [
      'and the customer names it in a quotation only',
      { ...order({ returnOpen: true }), quotedNumbers: [aMention('1Z9X8Y7W0300000011', { place: 'quote' })] },
      'return_open',
      'person',
    ],
    [
      'and the customer names a parcel that has arrived',
      {
        order: anOrder({ returnOpen: true }),
        trackings: [aTracking({ scans: [aScan({ state: 'delivered' })] })],
        quotedNumbers: ours,
      },
      'return_open',
      'person',
    ],
    [
      'and the customer names the parcel and another',
      { ...order({ returnOpen: true }), quotedNumbers: [...ours, aMention('1Z9X8Y7W0300000099')] },
      'return_open',
      'person',
    ],
  ]);
  const old = aShipment({
    id: 'old',
    void: true,
    trackingNumber: '1Z9X8Y7W0300000022',
    createdAt: '2026-11-16T10:00:00.000Z',
  });
  row('row 40, labels', 40, [
    ['cancelled, and nothing in its place', order({ shipments: [old] }), 'label_replaced', 'person'],
    [
      'the customer looks at the old number',
      { ...order({ shipments: [old, aShipment()] }), quotedNumbers: [aMention('1Z9X8Y7W0300000022')] },
      'label_replaced',
      'person',
    ],
    ['replaced: the newer one counts', order({ shipments: [old, aShipment()] }), 'in_transit', 'answer'],
    [
      'cancelled, and the other one is for other things',
      order({ shipments: [{ ...old, items: ['Wool hat'] }, aShipment()] }),
      'label_replaced',
      'person',
    ],
    [
      'cancelled after the other was made, and nobody says what is inside',
      order({ shipments: [{ ...old, items: [], createdAt: '2026-11-17T10:00:00.000Z' }, aShipment()] }),
      'label_replaced',
      'person',
    ],
    [
      'cancelled by the carrier, and replaced',
      {
        order: anOrder({ shipments: [{ ...old, void: false }, aShipment()] }),
        trackings: [
          aTracking(),
          aTracking({ number: '1Z9X8Y7W0300000022', scans: [], state: 'label_voided' }),
        ],
      },
      'in_transit',
      'answer',
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
    [
      'known, and the customer asks about the parcel on its way to them',
      order({ returnTrackingNumbers: ['9400100000000000'] }),
      'in_transit',
      'answer',
    ],
  ]);
  row('row 44, a test', 44, [
    ['a test order', order({ test: true }), 'test_order', 'person'],
    ['a test order that was delivered', order({ test: true, payment: 'refunded' }), 'test_order', 'person'],
    ['a cancelled test order', order({ test: true, cancelledAt: daysAgo(1) }), 'test_order', 'person'],
  ]);
});
