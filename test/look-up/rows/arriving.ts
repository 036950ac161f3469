import { aTracking } from '../../support/a-tracking.ts';
import { anOrder, aScan, aShipment, daysAgo } from '../../support/an-order.ts';
import { at, down, heard, scanned } from '../parcel-worlds.ts';
import { rowsOf } from './rows-of.ts';

export const ARRIVING = rowsOf('arriving and arrived', (row) => {
  row('row 14, to be collected', 14, [
    ['since yesterday', at({ state: 'available_for_pickup' }), 'ready_for_pickup', 'answer'],
    [
      'two days before it goes back, the edge',
      at({ at: '2026-11-13T18:00:00.000Z', state: 'available_for_pickup' }),
      'ready_for_pickup',
      'answer',
    ],
    [
      'the day before it goes back',
      at({ at: '2026-11-12T18:00:00.000Z', state: 'available_for_pickup' }),
      'pickup_expiring',
      'person',
    ],
    [
      'a reminder does not prolong it',
      scanned([
        { state: 'available_for_pickup' },
        { at: '2026-11-12T18:00:00.000Z', state: 'available_for_pickup' },
      ]),
      'pickup_expiring',
      'person',
    ],
  ]);
  row('row 15, out for delivery', 15, [
    [
      'since this morning',
      at({ at: '2026-11-18T13:00:00.000Z', state: 'out_for_delivery' }),
      'out_for_delivery',
      'answer',
    ],
    [
      'just before midnight at the door, past midnight in UTC',
      {
        ...at({ at: '2026-11-18T13:00:00.000Z', state: 'out_for_delivery' }),
        now: '2026-11-19T04:30:00.000Z',
      },
      'out_for_delivery',
      'answer',
    ],
    [
      'just after midnight at the door',
      {
        ...at({ at: '2026-11-18T13:00:00.000Z', state: 'out_for_delivery' }),
        now: '2026-11-19T05:30:00.000Z',
      },
      'out_for_delivery_late',
      'answer_open',
    ],
    [
      'in California it is still the same day',
      {
        ...scanned(
          [{ at: '2026-11-18T16:00:00.000Z', state: 'out_for_delivery' }],
          {},
          { destination: { city: 'Alder Bay', region: 'CA', postcode: '95999', country: 'US' } },
        ),
        now: '2026-11-19T06:30:00.000Z',
      },
      'out_for_delivery',
      'answer',
    ],
  ]);
  row('row 17, delivered', 17, [
    ['yesterday', at({ state: 'delivered', city: 'Larkspur' }), 'delivered', 'answer'],
    [
      'the message says more than a question',
      { ...at({ state: 'delivered' }), claims: { saysMore: true } },
      'delivered',
      'person',
    ],
    [
      'thirty days ago, the edge',
      scanned(
        [{ at: '2026-10-19T18:00:00.000Z', state: 'delivered' }],
        {},
        { processedAt: '2026-10-10T16:00:00.000Z' },
      ),
      'delivered',
      'answer',
    ],
    [
      'thirty-one days ago',
      scanned(
        [{ at: '2026-10-18T18:00:00.000Z', state: 'delivered' }],
        {},
        { processedAt: '2026-10-10T16:00:00.000Z' },
      ),
      'old_order',
      'person',
    ],
    [
      'a generic scan came after it',
      scanned([{}, { at: daysAgo(1), state: 'delivered' }]),
      'delivered',
      'answer',
    ],
    [
      'a delay scan came after it',
      scanned([{ state: 'delayed' }, { at: daysAgo(1.5), state: 'delivered' }]),
      'delivered',
      'answer',
    ],
    [
      'only the shop knows, with a time',
      {
        order: anOrder({ shipments: [aShipment({ deliveredAt: '2026-11-18T12:00:00.000Z' })] }),
        trackings: [aTracking()],
      },
      'delivered',
      'answer',
    ],
  ]);
  row('row 18, delivered and not there', 18, [
    [
      '"it is not here"',
      { ...at({ state: 'delivered' }), claims: { saysNotReceived: true } },
      'delivered_disputed',
      'person',
    ],
    [
      '"it says delivered"',
      { ...at({ state: 'delivered' }), claims: { saysDelivered: true } },
      'delivered_disputed',
      'person',
    ],
    [
      'left with somebody, "it is not here"',
      { ...at({ state: 'delivered_elsewhere' }), claims: { saysNotReceived: true } },
      'delivered_disputed',
      'person',
    ],
  ]);
  row('row 22, coming back', 22, [
    ['refused', at({ state: 'returning' }), 'returning', 'person'],
    [
      'it travels on, backwards',
      scanned([{}, { at: daysAgo(1.5), state: 'returning' }]),
      'returning',
      'person',
    ],
    [
      '"delivered" to the sender',
      scanned([{ state: 'delivered' }, { at: daysAgo(1.5), state: 'returning' }]),
      'returning',
      'person',
    ],
    [
      'after it was delivered',
      scanned([{ state: 'returning' }, { at: daysAgo(1.5), state: 'delivered' }]),
      'returning',
      'person',
    ],
    ['by the roll-up alone', scanned([{}], { state: 'returning' }), 'returning', 'person'],
    [
      'scanned delivered, and a return by the roll-up',
      scanned([{ state: 'delivered' }], { state: 'returning' }),
      'returning',
      'person',
    ],
  ]);
  row('row 23, lost or damaged', 23, [
    ['by a scan', at({ state: 'lost_or_damaged' }), 'lost_or_damaged', 'person'],
    ['by the roll-up', scanned([{}], { state: 'lost_or_damaged' }), 'lost_or_damaged', 'person'],
    [
      'reported damaged, and it travels on',
      scanned([{}, { at: daysAgo(1.2), state: 'lost_or_damaged' }]),
      'lost_or_damaged',
      'person',
    ],
    [
      'reported damaged, and out for delivery',
      scanned([
        { at: '2026-11-18T13:00:00.000Z', state: 'out_for_delivery' },
        { at: daysAgo(1.2), state: 'lost_or_damaged' },
      ]),
      'lost_or_damaged',
      'person',
    ],
    [
      'reported lost, and delivered all the same',
      scanned([{ state: 'delivered' }, { at: daysAgo(1.2), state: 'lost_or_damaged' }]),
      'delivered',
      'answer',
    ],
    [
      'with a delivery date still ahead',
      scanned([{ state: 'lost_or_damaged' }], { estimatedDelivery: '2026-11-25' }),
      'lost_or_damaged',
      'person',
    ],
  ]);
});

export const CARRIER_DOWN = rowsOf('the carrier cannot be asked', (row) => {
  const recent = [aScan({ at: '2026-11-18T08:00:00.000Z' })];
  row('row 37, carrier down', 37, [
    ['and the shop knows nothing', heard(down), 'carrier_unavailable', 'person'],
    [
      'and the shop’s own scan is a day old, the edge',
      heard(down, { scans: [aScan({ at: daysAgo(1) })] }),
      'carrier_unavailable',
      'answer',
    ],
    [
      'and the shop’s own scan is older than that',
      heard(down, { scans: [aScan({ at: daysAgo(1.01) })] }),
      'carrier_unavailable',
      'person',
    ],
    [
      'and the shop’s own scan is fresh',
      heard(down, { scans: recent, estimatedDelivery: '2026-11-20T00:00:00Z' }),
      'carrier_unavailable',
      'answer',
    ],
    ['and the shop knows that it arrived', heard(down, { deliveredAt: daysAgo(4) }), 'delivered', 'answer'],
    [
      'and the shop’s own scans say it is late: not told second-hand',
      heard(down, { scans: recent, estimatedDelivery: '2026-11-17T00:00:00Z' }),
      'carrier_unavailable',
      'person',
    ],
    [
      'and the shop’s roll-up says moving, without a scan',
      heard(down, { state: 'in_transit' }),
      'carrier_unavailable',
      'person',
    ],
    [
      'and the shop’s newest word is not in our tables',
      heard(down, { scans: [aScan({ at: daysAgo(0.2), state: 'unknown' }), ...recent] }),
      'unclear',
      'person',
    ],
  ]);
});
