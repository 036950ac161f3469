import type { Order } from '../../../src/ticket/order.ts';
import type { Shipment } from '../../../src/ticket/shipment.ts';
import type { Tracking } from '../../../src/ticket/tracking.ts';
import { aTracking } from '../../support/a-tracking.ts';
import { anOrder, aScan, aShipment, daysAgo } from '../../support/an-order.ts';
import { aMention } from '../a-ticket.ts';
import { down } from '../parcel-worlds.ts';
import { tracked, type WorldOf } from '../picture-in.ts';
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
      'and the customer names it, which is bare digits',
      {
        order: anOrder({ returnOpen: true, shipments: [aShipment({ trackingNumber: '771209345616' })] }),
        trackings: [aTracking({ number: '771209345616' })],
        quotedNumbers: [aMention('771209345616', { strength: 'weak' })],
      },
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
  const againAfterVoid = [aScan(), aScan({ at: daysAgo(1.5), state: 'label_voided' })];
  row('row 40, labels', 40, [
    ['cancelled, and nothing in its place', order({ shipments: [old] }), 'label_replaced', 'person'],
    [
      'the customer looks at the old number',
      { ...order({ shipments: [old, aShipment()] }), quotedNumbers: [aMention('1Z9X8Y7W0300000022')] },
      'label_replaced',
      'person',
    ],
    [
      'the customer looks at the old number, which is bare digits',
      {
        ...order({ shipments: [{ ...old, trackingNumber: '771209345616' }, aShipment()] }),
        quotedNumbers: [aMention('771209345616', { strength: 'weak' })],
      },
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
      'cancelled by the carrier, scanned again, and replaced: nobody knows which travels',
      {
        order: anOrder({ shipments: [{ ...old, void: false }, aShipment()] }),
        trackings: [aTracking(), aTracking({ number: '1Z9X8Y7W0300000022', scans: againAfterVoid })],
      },
      'label_replaced',
      'person',
    ],
    [
      'cancelled by the shop, moving, and replaced: nobody knows which travels',
      {
        order: anOrder({ shipments: [{ ...old, void: false, state: 'label_voided' }, aShipment()] }),
        trackings: [aTracking(), aTracking({ number: '1Z9X8Y7W0300000022' })],
      },
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
  const pair = (shipments: Partial<Shipment> = {}): readonly Shipment[] =>
    ['1Z9X8Y7W0300000022', '1Z9X8Y7W0300000011'].map((number, at) =>
      aShipment({ id: `f-${at + 1}`, fulfilment: 'f', trackingNumber: number, items: [], ...shipments }),
    );
  const first = (tracking: Partial<Tracking>): Tracking =>
    aTracking({ number: '1Z9X8Y7W0300000022', scans: [], estimatedDelivery: null, ...tracking });
  const both = (tracking: Partial<Tracking>, shipments: Partial<Shipment> = {}): WorldOf => ({
    order: anOrder({ shipments: pair(shipments) }),
    trackings: [first(tracking), aTracking()],
  });
  const shopVoids = { state: 'label_voided' } as const;
  row('row 40, two labels of one fulfilment', 40, [
    [
      'the carrier calls both cancelled',
      {
        order: anOrder({ shipments: pair() }),
        trackings: [first({ state: 'label_voided' }), aTracking({ scans: [], state: 'label_voided' })],
      },
      'label_replaced',
      'person',
    ],
    [
      'the carrier calls one cancelled: the other counts',
      both({ state: 'label_voided' }),
      'in_transit',
      'answer',
    ],
    [
      'the carrier calls one cancelled that has moved: nobody knows which travels',
      both({ state: 'label_voided', scans: [aScan()] }),
      'label_replaced',
      'person',
    ],
    [
      'the shop calls one void and not which: only one has moved',
      both({ state: 'label_created' }, shopVoids),
      'in_transit',
      'answer',
    ],
    [
      'the shop calls one void and not which, and the carrier which',
      both({ state: 'label_voided' }, shopVoids),
      'in_transit',
      'answer',
    ],
    [
      'the shop calls one void and not which: both have moved',
      both({ state: 'in_transit', scans: [aScan()] }, shopVoids),
      'label_replaced',
      'person',
    ],
    [
      'the shop calls one void and not which: neither has moved',
      {
        order: anOrder({ shipments: pair(shopVoids) }),
        trackings: [first({ state: 'label_created' }), aTracking({ scans: [], state: 'label_created' })],
      },
      'label_replaced',
      'person',
    ],
    [
      'the shop calls one void and not which, and of one nobody can be asked',
      {
        order: anOrder({ shipments: pair(shopVoids) }),
        trackings: [tracked('1Z9X8Y7W0300000022', down), aTracking()],
      },
      'label_replaced',
      'person',
    ],
    [
      'the customer looks at the cancelled one of the two',
      { ...both({ state: 'label_voided' }), quotedNumbers: [aMention('1Z9X8Y7W0300000022')] },
      'label_replaced',
      'person',
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
