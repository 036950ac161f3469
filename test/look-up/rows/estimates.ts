import type { Order } from '../../../src/ticket/order.ts';
import { NOW } from '../../support/an-order.ts';
import { type Recorded, recorded } from '../recorded-worlds.ts';
import { rowsOf } from './rows-of.ts';

const DETAILS = [{ at: '2026-11-17T19:20:00Z' }];
const HOME = { city: 'Larkspur', region: 'OH', postcode: '43999', country: 'US' };
const to = (destination: Order['destination']): Partial<Order> => ({ destination });

/** The carrier names a moment, and no place. */
const due = (moment: string, order: Partial<Order> = {}, more: Partial<Recorded> = {}) =>
  recorded({ details: DETAILS, moment, order, ...more });

export const ESTIMATES = rowsOf('an estimate with a time of day and no destination', (row) => {
  row('row 6, the order says where', 6, [
    ['in two days', due('2026-11-20T23:05:09Z'), 'in_transit', 'answer'],
    ['late this evening, past midnight in UTC', due('2026-11-19T03:00:00Z'), 'in_transit', 'answer'],
    [
      'a state of which the holiday calendar knows no zone',
      due('2026-11-20T04:30:00Z', to({ ...HOME, region: 'FL' })),
      'in_transit',
      'answer',
    ],
    [
      'a country of many zones, and the same day in all of them',
      due('2026-11-20T18:00:00Z', to({ ...HOME, region: null })),
      'in_transit',
      'answer',
    ],
  ]);
  row('row 7, nobody says where', 7, [
    ['no address at all', due('2026-11-20T23:05:09Z', to(null)), 'in_transit_no_date', 'answer'],
    [
      'a country of many zones, and not the same day in all of them',
      due('2026-11-21T05:30:00Z', to({ ...HOME, region: null })),
      'in_transit_no_date',
      'answer',
    ],
  ]);
  row('row 9, it has passed', 9, [
    ['yesterday', due('2026-11-17T23:05:09Z'), 'running_late', 'answer'],
    ['a week ago, and nobody says where', due('2026-11-13T18:00:00Z', to(null)), 'running_late', 'person'],
    [
      'moved by three days, both with a time of day',
      due('2026-11-20T23:05:09Z', {}, { before: '2026-11-17T23:05:09.000Z', now: NOW }),
      'running_late',
      'person',
    ],
  ]);
});
