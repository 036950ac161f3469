import type { Scan } from '../../../src/ticket/shipment.ts';
import { anOrderLine, anUnfulfilledOrder, aScan, aShipment, daysAgo } from '../../support/an-order.ts';
import { abroad, down, heard, promised, scanned } from '../parcel-worlds.ts';
import type { WorldOf } from '../picture-in.ts';
import { rowsOf } from './rows-of.ts';

const promise = { shipBy: null, shipNotBefore: null, deliverFrom: null, deliverBy: null };

/** To leave on the 27th, which is a Friday. */
const planned = (deliverBy: string): WorldOf => ({
  order: anUnfulfilledOrder({
    promise: {
      ...promise,
      shipNotBefore: '2026-11-27T14:00:00.000Z',
      deliverBy: `${deliverBy}T23:00:00.000Z`,
    },
  }),
});

const NO_DATE = { estimatedDelivery: null };
const YESTERDAY: Partial<Scan> = { at: daysAgo(1) };

export const PROMISED = rowsOf('what the shop has promised', (row) => {
  row('row 29, planned for a day', 29, [
    ['promised for the next day of delivery', planned('2026-11-30'), 'scheduled', 'answer'],
    ['promised for the weekend, when nobody delivers', planned('2026-11-28'), 'scheduled', 'person'],
    ['promised for the very day it leaves', planned('2026-11-27'), 'scheduled', 'person'],
    ['promised for a day before it leaves', planned('2026-11-22'), 'scheduled', 'person'],
    [
      'the rest of an order, promised for a day before it leaves',
      {
        ...scanned(
          [{}],
          {},
          {
            ...planned('2026-11-24').order,
            fulfilment: 'partial',
            shipments: [aShipment()],
            lines: [anOrderLine(), anOrderLine({ unfulfilled: 1, sellingPlan: 'Pre-order' })],
          },
        ),
      },
      'scheduled',
      'person',
    ],
  ]);
  row('row 9, on its way and promised', 9, [
    [
      'no date, a day past the promise',
      promised('2026-11-17', scanned([YESTERDAY], NO_DATE)),
      'running_late',
      'answer',
    ],
    [
      'no date, two days past the promise',
      promised('2026-11-16', scanned([YESTERDAY], NO_DATE)),
      'running_late',
      'person',
    ],
    [
      'with the local post, two days past the promise',
      promised(
        '2026-11-16',
        scanned([{ ...YESTERDAY, vendorDetail: 'transferred_to_destination_carrier' }], NO_DATE),
      ),
      'running_late',
      'person',
    ],
    [
      'in customs, days past the promise',
      { ...promised('2026-11-13', scanned([{ ...YESTERDAY, state: 'customs' }], NO_DATE, abroad)) },
      'running_late',
      'person',
    ],
    [
      'only the shop’s own scans are known, two days past the promise',
      promised('2026-11-16', heard(down, { scans: [aScan({ at: daysAgo(0.3) })] })),
      'running_late',
      'person',
    ],
  ]);
  row('row 11, in customs and promised', 11, [
    [
      'for next week',
      promised('2026-11-24', scanned([{ ...YESTERDAY, state: 'customs' }], NO_DATE, abroad)),
      'customs',
      'answer',
    ],
  ]);
  row('row 11, papers wanted', 11, [
    [
      'and it has travelled on since: nobody says that they were given',
      scanned(
        [{}, { at: daysAgo(1.2), state: 'action_needed' }, { at: daysAgo(2), state: 'customs' }],
        {},
        abroad,
      ),
      'customs_stuck',
      'person',
    ],
    [
      'and it is out for delivery since: they were given',
      {
        ...scanned(
          [
            { at: '2026-11-18T10:00:00.000Z', state: 'out_for_delivery' },
            { at: daysAgo(1.2), state: 'action_needed' },
          ],
          {},
          abroad,
        ),
      },
      'out_for_delivery',
      'answer',
    ],
  ]);
});
