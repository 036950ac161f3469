import { describe } from '@jest/globals';
import { aTracking } from '../support/a-tracking.ts';
import { anOrder, aShipment, daysAgo, NOW } from '../support/an-order.ts';
import { abroad, at, scanned } from './parcel-worlds.ts';
import { row, type WorldOf } from './picture-in.ts';

describe('rows that are a person’s for now: none comes out calm', () => {
  row('row 10, the carrier is late', 10, [
    ['by a scan', at({ state: 'delayed' }), 'carrier_delay', 'person'],
    ['by the roll-up', scanned([{}], { state: 'delayed' }), 'carrier_delay', 'person'],
  ]);
  const customs = (since: string): WorldOf =>
    scanned(
      [{ at: since, state: 'customs' }],
      { estimatedDelivery: null },
      { ...abroad, processedAt: '2026-10-26T16:00:00.000Z' },
    );
  row('row 11, customs', 11, [
    ['seven business days, the edge', customs('2026-11-09T12:00:00.000Z'), 'customs', 'person'],
    ['eight', customs('2026-11-06T12:00:00.000Z'), 'customs_stuck', 'person'],
    [
      'papers wanted',
      scanned([{ state: 'action_needed' }, { at: daysAgo(1.5), state: 'customs' }], {}, abroad),
      'customs_stuck',
      'person',
    ],
    ['something wanted, nobody knows what', at({ state: 'action_needed' }), 'unclear', 'person'],
  ]);
  row('row 12, wrong address', 12, [
    ['seen by the carrier', at({ state: 'address_issue' }), 'address_problem', 'person'],
  ]);
  row('row 13, attempted', 13, [['yesterday', at({ state: 'attempted' }), 'attempted', 'person']]);
  row('row 16, out for delivery and not delivered', 16, [
    ['since yesterday', at({ state: 'out_for_delivery' }), 'out_for_delivery_late', 'person'],
    [
      'for two business days',
      at({ at: '2026-11-16T13:00:00.000Z', state: 'out_for_delivery' }),
      'out_for_delivery_late',
      'person',
    ],
  ]);
  row('row 19, left with somebody', 19, [
    ['a neighbour', at({ state: 'delivered_elsewhere' }), 'delivered_elsewhere', 'person'],
  ]);
  row('row 40, the label was cancelled', 40, [
    ['by the carrier', scanned([], { state: 'label_voided' }), 'label_replaced', 'person'],
  ]);
  row('row 42, local post', 42, [
    ['handed over', at({ vendorDetail: 'transferred_to_destination_carrier' }), 'local_post', 'person'],
  ]);

  row('a word nobody knows', null, [
    [
      'as the newest scan',
      scanned([{ at: NOW, state: 'unknown', vendorStatus: 'quantum_hop' }, {}]),
      'unclear',
      'person',
    ],
    ['as the roll-up', scanned([{}], { state: 'unknown' }), 'unclear', 'person'],
    ['delivered, with no scan that says when', scanned([], { state: 'delivered' }), 'unclear', 'person'],
  ]);
  row('another parcel under the number', null, [
    ['every scan is older than the order', at({ at: '2026-09-01T12:00:00.000Z' }), 'unclear', 'person'],
    [
      'its destination is another town',
      scanned([{}], {
        destinationCity: 'Quarry Bend',
        destinationRegion: 'TX',
        destinationPostcode: '75999',
      }),
      'unclear',
      'person',
    ],
    [
      'it arrived in another state',
      at({ state: 'delivered', city: 'Quarry Bend', region: 'TX' }),
      'unclear',
      'person',
    ],
    [
      'it arrived in another country',
      at({ state: 'delivered', city: null, region: null, country: 'CA' }),
      'unclear',
      'person',
    ],
    [
      'the same town, spelled otherwise',
      scanned([{}], {
        destinationCity: 'LARKSPUR HEIGHTS',
        destinationRegion: 'OH',
        destinationPostcode: '43999',
      }),
      'in_transit',
      'answer',
    ],
  ]);
  row('shop and carrier contradict each other', null, [
    [
      'delivered in the shop, scanned since',
      { order: anOrder({ shipments: [aShipment({ deliveredAt: daysAgo(2) })] }), trackings: [aTracking()] },
      'unclear',
      'person',
    ],
  ]);
});
