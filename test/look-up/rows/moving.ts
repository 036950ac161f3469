import type { Order } from '../../../src/ticket/order.ts';
import { aPolicy, theThresholds } from '../../support/a-policy.ts';
import { aTracking } from '../../support/a-tracking.ts';
import { daysAgo, NOW } from '../../support/an-order.ts';
import { abroad, at, label, scanned } from '../parcel-worlds.ts';
import { tracked, type WorldOf } from '../picture-in.ts';
import { rowsOf } from './rows-of.ts';

const promisedBy = (deliverBy: string): Order['promise'] => ({
  shipBy: null,
  shipNotBefore: null,
  deliverFrom: null,
  deliverBy,
});

export const MOVING = rowsOf('on its way', (row) => {
  row('row 6, calm', 6, [
    ['scanned yesterday, due in two days', scanned([{}]), 'in_transit', 'answer'],
    [
      'more is said, and nothing against it',
      { ...scanned([{}]), claims: { saysMore: true, denies: true } },
      'in_transit',
      'answer',
    ],
    ['due today, the edge', scanned([{}], { estimatedDelivery: '2026-11-18' }), 'in_transit', 'answer'],
    [
      'silent for three business days, the edge',
      at({ at: '2026-11-13T18:00:00.000Z' }),
      'in_transit',
      'answer',
    ],
    ['picked up', at({ state: 'handed_over' }), 'in_transit', 'answer'],
    [
      'a second label scan after it moved',
      scanned([{ at: NOW, state: 'label_created' }, {}]),
      'in_transit',
      'answer',
    ],
    [
      'repeated and unsorted scans',
      scanned([{ at: daysAgo(2) }, {}, {}, { at: daysAgo(1.5) }]),
      'in_transit',
      'answer',
    ],
    ['a scan of some hours ahead', at({ at: daysAgo(-0.2) }), 'in_transit', 'answer'],
    [
      'found again after it was lost',
      scanned([{}, { at: daysAgo(1.8), state: 'lost_or_damaged', vendorDetail: 'lost' }]),
      'in_transit',
      'answer',
    ],
  ]);
  row('row 7, no date', 7, [
    ['scanned yesterday', scanned([{}], { estimatedDelivery: null }), 'in_transit_no_date', 'answer'],
    [
      'silent for three business days, the edge',
      scanned([{ at: '2026-11-13T18:00:00.000Z' }], { estimatedDelivery: null }),
      'in_transit_no_date',
      'answer',
    ],
    [
      'an estimate from before the order',
      scanned([{}], { estimatedDelivery: '2026-10-02' }),
      'in_transit_no_date',
      'answer',
    ],
  ]);
  const early = { processedAt: '2026-10-26T16:00:00.000Z', createdAt: '2026-10-26T16:00:00.000Z' };
  const quiet = (since: string, order: Partial<Order> = {}) =>
    scanned([{ at: since }], { estimatedDelivery: null }, { ...early, ...order });
  row('row 8, silent', 8, [
    ['four business days', quiet('2026-11-12T18:00:00.000Z'), 'stalled', 'answer_open'],
    ['three business days and a weekend', quiet('2026-11-13T18:00:00.000Z'), 'in_transit_no_date', 'answer'],
    [
      'five business days, the edge (a holiday between)',
      quiet('2026-11-10T18:00:00.000Z'),
      'stalled',
      'answer_open',
    ],
    ['six business days', quiet('2026-11-09T18:00:00.000Z'), 'stalled', 'person'],
    [
      'abroad, five business days are calm',
      quiet('2026-11-11T12:00:00.000Z', abroad),
      'in_transit_no_date',
      'answer',
    ],
    ['abroad, six', quiet('2026-11-10T12:00:00.000Z', abroad), 'stalled', 'answer_open'],
    ['abroad, ten, the edge', quiet('2026-11-04T12:00:00.000Z', abroad), 'stalled', 'answer_open'],
    ['abroad, eleven', quiet('2026-11-03T12:00:00.000Z', abroad), 'stalled', 'person'],
    [
      'abroad by post, which is silent for longer: seven are calm',
      scanned(
        [{ at: '2026-11-09T12:00:00.000Z' }],
        { estimatedDelivery: null, carrier: 'Royal Mail' },
        { ...early, ...abroad },
      ),
      'in_transit_no_date',
      'answer',
    ],
    [
      'by USPS within the country, three business days and a weekend are calm',
      scanned([{ at: '2026-11-13T18:00:00.000Z' }], { estimatedDelivery: null, carrier: 'USPS' }, early),
      'in_transit_no_date',
      'answer',
    ],
    [
      'by USPS within the country, a week, after which it may be searched for',
      scanned([{ at: '2026-11-10T18:00:00.000Z' }], { estimatedDelivery: null, carrier: 'USPS' }, early),
      'stalled',
      'answer_open',
    ],
    [
      'five business days, where the policy has more patience with this carrier',
      {
        ...quiet('2026-11-10T18:00:00.000Z'),
        policy: aPolicy({ carriers: { ups: { transitCalm: 5, transitEscalate: 8 } } }),
      },
      'in_transit_no_date',
      'answer',
    ],
    [
      'silent and late: the more cautious of both',
      scanned([{ at: '2026-11-12T18:00:00.000Z' }], { estimatedDelivery: '2026-11-13' }, early),
      'running_late',
      'person',
    ],
  ]);
  const moved = (before: string, now: string): WorldOf => ({
    trackings: [
      {
        ...tracked('1Z9X8Y7W0300000011', {
          kind: 'one',
          from: 'carrier',
          value: aTracking({ estimatedDelivery: now }),
        }),
        earlierEstimate: before,
      },
    ],
  });
  row('row 9, late', 9, [
    [
      'due yesterday, scanned yesterday',
      scanned([{}], { estimatedDelivery: '2026-11-17' }),
      'running_late',
      'answer',
    ],
    [
      'due two business days ago',
      scanned([{}], { estimatedDelivery: '2026-11-16' }),
      'running_late',
      'person',
    ],
    [
      'due two business days ago, and the admin lets it be told and looked at again',
      {
        ...scanned([{}], { estimatedDelivery: '2026-11-16' }),
        policy: aPolicy({ thresholds: theThresholds({ lateEscalate: 2 }) }),
      },
      'running_late',
      'answer_open',
    ],
    [
      'due three business days ago',
      scanned([{}], { estimatedDelivery: '2026-11-13' }),
      'running_late',
      'person',
    ],
    [
      'due yesterday, scan of two business days ago, the edge',
      scanned([{ at: '2026-11-16T18:00:00.000Z' }], { estimatedDelivery: '2026-11-17' }),
      'running_late',
      'answer',
    ],
    [
      'due yesterday, scan of three business days ago',
      scanned([{ at: '2026-11-13T18:00:00.000Z' }], { estimatedDelivery: '2026-11-17' }),
      'running_late',
      'person',
    ],
    [
      'due on Saturday, asked on Sunday',
      {
        ...scanned([{ at: '2026-11-13T18:00:00.000Z' }], { estimatedDelivery: '2026-11-14' }),
        now: '2026-11-15T15:00:00.000Z',
      },
      'running_late',
      'answer',
    ],
    ['moved by one day', moved('2026-11-19', '2026-11-20'), 'running_late', 'answer'],
    ['moved by two days', moved('2026-11-18', '2026-11-20'), 'running_late', 'person'],
    ['moved by three days', moved('2026-11-17', '2026-11-20'), 'running_late', 'person'],
    ['moved forward', moved('2026-11-23', '2026-11-20'), 'in_transit', 'answer'],
    [
      "the shop's promise has passed and the carrier names no day",
      scanned(
        [{}],
        { estimatedDelivery: null },
        {
          promise: promisedBy('2026-11-13T20:00:00.000Z'),
        },
      ),
      'running_late',
      'person',
    ],
    [
      'expected in time by the carrier, a day later than the shop promised',
      scanned([{}], {}, { promise: promisedBy('2026-11-19T20:00:00.000Z') }),
      'running_late',
      'answer',
    ],
    [
      'expected by the carrier on the promised day',
      scanned([{}], {}, { promise: promisedBy('2026-11-20T20:00:00.000Z') }),
      'in_transit',
      'answer',
    ],
    [
      'due on Friday, asked on Monday',
      {
        ...scanned([{ at: '2026-11-13T18:00:00.000Z' }], { estimatedDelivery: '2026-11-13' }),
        now: '2026-11-16T15:00:00.000Z',
      },
      'running_late',
      'answer',
    ],
    [
      'the same with a carrier that delivers on Saturdays: a day has passed more',
      {
        ...scanned([{ at: '2026-11-13T18:00:00.000Z' }], {
          estimatedDelivery: '2026-11-13',
          carrier: 'USPS',
        }),
        now: '2026-11-16T15:00:00.000Z',
      },
      'running_late',
      'person',
    ],
    [
      'due yesterday and never scanned',
      {
        ...label('2026-11-17T14:00:00.000Z'),
        trackings: [aTracking({ scans: [], state: 'label_created', estimatedDelivery: '2026-11-17' })],
      },
      'running_late',
      'person',
    ],
  ]);
});
