import type { Scan } from '../../../src/ticket/shipment.ts';
import { aTracking } from '../../support/a-tracking.ts';
import { anOrder, aShipment, daysAgo, NOW } from '../../support/an-order.ts';
import { abroad, at, scanned } from '../parcel-worlds.ts';
import type { WorldOf } from '../picture-in.ts';
import { type Recorded, recorded } from '../recorded-worlds.ts';
import { type Case, rowsOf } from './rows-of.ts';

const early = { processedAt: '2026-10-26T16:00:00.000Z', createdAt: '2026-10-26T16:00:00.000Z' };
const YESTERDAY = '2026-11-17T19:20:00Z';

export const IN_THE_WAY = rowsOf('something is in the way', (row) => {
  const delayed = (at: string, detail = 'weather_delay', more: Partial<Recorded> = {}): WorldOf =>
    recorded({ details: [{ at, detail, message: 'Delayed' }], order: early, ...more });
  row('row 10, the carrier is late', 10, [
    ['the weather, reported yesterday', delayed(YESTERDAY), 'carrier_delay', 'answer'],
    [
      'with a new day a week later than the first',
      delayed(YESTERDAY, 'delayed', { estimate: '2026-11-27', before: '2026-11-20' }),
      'carrier_delay',
      'answer',
    ],
    ['two business days ago, the edge', delayed('2026-11-16T19:20:00Z'), 'carrier_delay', 'answer'],
    [
      'three business days ago, and nothing since: looked at again',
      delayed('2026-11-13T19:20:00Z'),
      'carrier_delay',
      'answer_open',
    ],
    ['six business days ago', delayed('2026-11-09T19:20:00Z'), 'stalled', 'person'],
    ['held, and nobody says by whom', delayed(YESTERDAY, 'held'), 'carrier_delay', 'answer_open'],
    [
      'three business days past the expected day',
      delayed(YESTERDAY, 'delayed', { estimate: '2026-11-13' }),
      'running_late',
      'person',
    ],
    [
      'by the roll-up beside a calm scan',
      recorded({ details: [{ at: YESTERDAY }], statusDetail: 'weather_delay' }),
      'carrier_delay',
      'answer',
    ],
    ['by the roll-up alone', scanned([], { state: 'delayed' }), 'carrier_delay', 'person'],
    [
      'by the roll-up, of a parcel that is scanned as lost',
      scanned([{ state: 'lost_or_damaged' }], { state: 'delayed' }),
      'lost_or_damaged',
      'person',
    ],
  ]);
  const customs = (since: string, more: readonly Partial<Scan>[] = []): WorldOf =>
    scanned([...more, { at: since, state: 'customs' }], { estimatedDelivery: null }, { ...abroad, ...early });
  row('row 11, customs', 11, [
    ['since yesterday', customs(YESTERDAY), 'customs', 'answer'],
    ['seven business days, the edge', customs('2026-11-09T12:00:00.000Z'), 'customs', 'answer'],
    ['eight', customs('2026-11-06T12:00:00.000Z'), 'customs_stuck', 'person'],
    [
      'eight, scanned there again yesterday',
      customs('2026-11-06T12:00:00.000Z', [{ at: YESTERDAY, state: 'customs' }]),
      'customs_stuck',
      'person',
    ],
    ['by the roll-up alone', scanned([], { state: 'customs' }, abroad), 'customs', 'person'],
    [
      'papers wanted',
      scanned([{ state: 'action_needed' }, { at: daysAgo(1.5), state: 'customs' }], {}, abroad),
      'customs_stuck',
      'person',
    ],
    ['something wanted, nobody knows what', at({ state: 'action_needed' }), 'unclear', 'person'],
  ]);
  row('row 12, wrong address', 12, [
    [
      'seen by the carrier',
      recorded({ details: [{ at: YESTERDAY, detail: 'address_correction' }] }),
      'address_problem',
      'person',
    ],
    [
      'corrected, and moving again',
      recorded({
        details: [
          { at: '2026-11-16T19:20:00Z', detail: 'address_correction' },
          { at: YESTERDAY, detail: 'departed_facility' },
        ],
      }),
      'in_transit_no_date',
      'answer',
    ],
    [
      'by the roll-up',
      recorded({ details: [{ at: YESTERDAY }], statusDetail: 'address_correction' }),
      'address_problem',
      'person',
    ],
  ]);
  const tried = (message: string, when = YESTERDAY, more: Partial<Recorded> = {}): WorldOf =>
    recorded({ details: [{ at: when, detail: 'delivery_exception', message }], order: early, ...more });
  const AGAIN = 'Delivery attempted, customer not available; will be attempted next business day';
  const AWAY = 'Delivery attempted, customer not available';
  row('row 13, attempted', 13, [
    ['the carrier comes again', tried(AGAIN), 'attempted', 'answer'],
    ['to be collected', tried('Delivery attempted, notice left: held at post office'), 'attempted', 'answer'],
    [
      'the carrier has moved its day',
      tried(AWAY, YESTERDAY, { estimate: '2026-11-19', before: '2026-11-17' }),
      'attempted',
      'answer',
    ],
    ['nothing says what comes next', tried(AWAY), 'attempted', 'person'],
    [
      'an expected day that was given before the attempt says nothing of the next',
      tried(AWAY, YESTERDAY, { estimate: '2026-11-20' }),
      'attempted',
      'person',
    ],
    ['the next business day has come, the edge', tried(AGAIN), 'attempted', 'answer'],
    ['the next business day has passed', tried(AGAIN, '2026-11-16T19:20:00Z'), 'attempted', 'person'],
    [
      'on Thursday, asked on Sunday: the day it should have come again was Friday',
      { ...tried(AGAIN, '2026-11-12T19:20:00Z'), now: '2026-11-15T17:00:00.000Z' },
      'attempted',
      'person',
    ],
    ['it was the last attempt', tried(`${AWAY}, final attempt`), 'attempted', 'person'],
  ]);
  const out = (when: string, more: Partial<Recorded> = {}): WorldOf =>
    recorded({ details: [{ at: when, status: 'out_for_delivery', message: 'Out for delivery' }], ...more });
  row('row 16, out for delivery and not delivered', 16, [
    ['since yesterday, the edge', out('2026-11-17T13:00:00Z'), 'out_for_delivery_late', 'answer_open'],
    ['since today', out('2026-11-18T13:00:00Z'), 'out_for_delivery', 'answer'],
    ['for two business days', out('2026-11-16T13:00:00Z'), 'out_for_delivery_late', 'person'],
    [
      'since Friday, asked on Monday',
      out('2026-11-13T13:00:00Z', { order: early, now: '2026-11-16T15:00:00.000Z' }),
      'out_for_delivery_late',
      'answer_open',
    ],
    [
      'the same with a carrier that delivers on Saturdays',
      out('2026-11-13T13:00:00Z', { order: early, now: '2026-11-16T15:00:00.000Z', carrier: 'USPS' }),
      'out_for_delivery_late',
      'person',
    ],
  ]);
  row('row 42, local post', 42, [
    ...(
      [
        ['yesterday', YESTERDAY, 'local_post', 'answer'],
        ['three business days ago, the edge', '2026-11-13T19:20:00Z', 'local_post', 'answer'],
        ['four', '2026-11-12T19:20:00Z', 'local_post', 'person'],
      ] as const
    ).map(
      ([name, when, condition, action]): Case => [
        name,
        recorded({ details: [{ at: when, detail: 'transferred_to_destination_carrier' }], order: early }),
        condition,
        action,
      ],
    ),
    [
      'and the local post does scan',
      recorded({
        details: [
          { at: '2026-11-12T19:20:00Z', detail: 'transferred_to_destination_carrier' },
          { at: YESTERDAY, detail: 'arrived_at_facility' },
        ],
        order: early,
      }),
      'in_transit_no_date',
      'answer',
    ],
  ]);
});

export const ARRIVED_BUT = rowsOf('arrived, but', (row) => {
  const left = (when: string, more: Partial<Recorded> = {}): WorldOf =>
    recorded({
      details: [{ at: when, status: 'delivered', message: 'Delivered to neighbor' }],
      order: early,
      ...more,
    });
  row('row 19, left with somebody', 19, [
    ['a neighbour, yesterday', left(YESTERDAY), 'delivered_elsewhere', 'answer'],
    ['forty-eight hours ago, the edge', left('2026-11-16T15:00:00Z'), 'delivered_elsewhere', 'answer'],
    ['a minute longer ago', left('2026-11-16T14:59:00Z'), 'delivered_elsewhere', 'person'],
    [
      'yesterday, and the customer writes for the third time',
      { ...left(YESTERDAY), claims: { repeats: true } },
      'delivered_elsewhere',
      'person',
    ],
    [
      'yesterday, and it is not there',
      { ...left(YESTERDAY), claims: { saysNotReceived: true } },
      'delivered_disputed',
      'person',
    ],
  ]);
  row('row 43, long ago', 43, [
    [
      'delivered thirty-one days ago',
      left('2026-10-18T18:00:00Z', { order: { processedAt: '2026-10-10T16:00:00.000Z' } }),
      'old_order',
      'person',
    ],
    [
      'the carrier has stopped tracking it',
      recorded({ details: [{ at: '2026-11-16T18:00:00Z' }], statusDetail: 'expired' }),
      'old_order',
      'person',
    ],
    [
      'expired after it was delivered, thirty days ago, the edge',
      recorded({
        details: [{ at: '2026-10-19T18:00:00Z', status: 'delivered', message: 'Delivered' }],
        statusDetail: 'expired',
        order: { processedAt: '2026-10-10T16:00:00.000Z' },
      }),
      'delivered',
      'answer',
    ],
  ]);
  row('row 40, the label was cancelled', 40, [
    ['by the carrier', scanned([], { state: 'label_voided' }), 'label_replaced', 'person'],
  ]);
  row('sent on after it was delivered', null, [
    [
      'to another address',
      recorded({
        details: [
          { at: '2026-11-16T19:20:00Z', status: 'delivered', message: 'Delivered' },
          { at: YESTERDAY, message: 'Package forwarded to new address' },
        ],
      }),
      'unclear',
      'person',
    ],
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
