import type { OrderPicture } from '../../../src/ticket/order-picture.ts';
import { anOrder, anUnfulfilledOrder, aScan } from '../../support/an-order.ts';
import { aParcel, aPicture } from './a-picture.ts';
import { PAGE, UPS } from './reply-lines.ts';

/** One condition: what is known, and the text it must give between greeting and signature. Written by hand. */
export interface Row {
  readonly picture: OrderPicture;
  readonly text: readonly string[];
}

/** Orders that no carrier moves yet, or any more. */
export const ROWS_AT_HOME = {
  preparing: {
    picture: aPicture('preparing', {
      order: anUnfulfilledOrder(),
      parcels: [],
      shipBy: '2026-11-19',
      promisedBy: '2026-11-25',
    }),
    text: [
      'Your order #1001 is being prepared and is expected to leave us by Thursday, November 19.',
      'As soon as the parcel is with the carrier, you will get an e-mail with a link to follow it. Delivery is expected by Wednesday, November 25.',
      'If you have not heard that it is on its way by Friday, November 20, reply here and a person will look into it.',
      PAGE,
    ],
  },
  preparing_late: {
    picture: aPicture('preparing_late', { order: anUnfulfilledOrder(), parcels: [], shipBy: '2026-11-16' }),
    text: [
      'Your order #1001 has not left us yet and is taking longer to prepare than it should. We are sorry about that.',
      'This conversation stays open until it is clear what is holding it up. As soon as the parcel is with the carrier, you will get an e-mail with a link to follow it.',
      'If you have not heard from us by Monday, November 23, reply here.',
      PAGE,
    ],
  },
  label_created: {
    picture: aPicture('label_created', {
      parcels: [aParcel({ state: 'label_created', lastScan: null, estimatedDelivery: null })],
      promisedBy: '2026-11-24',
    }),
    text: [
      'Your order #1001 was packed on Monday, November 16, and UPS has the details but has not scanned the parcel yet.',
      'The first scan usually appears within two working days. Delivery is expected by Tuesday, November 24.',
      'If the parcel still has not moved by Wednesday, November 25, reply here and a person will look into it.',
      PAGE,
      UPS,
    ],
  },
  label_not_scanned: {
    picture: aPicture('label_not_scanned', {
      parcels: [aParcel({ state: 'label_created', lastScan: null, labelAt: '2026-11-12T15:00:00.000Z' })],
    }),
    text: [
      'The label for your order #1001 was made on Thursday, November 12, but UPS has not scanned the parcel yet. That is longer than usual.',
      'We are checking with our warehouse whether it has left. This conversation stays open until that is clear.',
      'If nothing has changed by Monday, November 23, reply here and a person will take it from there.',
      PAGE,
      UPS,
    ],
  },
  cancelled: {
    picture: aPicture('cancelled', {
      order: anOrder({
        cancelledAt: '2026-11-16T15:00:00.000Z',
        shipments: [],
        refunds: [
          {
            at: '2026-11-17T15:00:00.000Z',
            amount: { amount: '39.90', currency: 'USD' },
            state: 'succeeded',
          },
        ],
      }),
      parcels: [],
    }),
    text: [
      'Your order #1001 was cancelled on Monday, November 16, and nothing has been sent.',
      'A refund of $39.90 was issued on Tuesday, November 17. Depending on your bank, it can take several working days until you see it.',
      'If you did not expect this, or something does not match, reply here and a person will look into it.',
      PAGE,
    ],
  },
  scheduled: {
    picture: aPicture('scheduled', { order: anUnfulfilledOrder(), parcels: [], shipBy: '2027-01-08' }),
    text: [
      'Your order #1001 is planned to be sent later: it is expected to leave us on Friday, January 8, 2027.',
      'As soon as the parcel is with the carrier, you will get an e-mail with a link to follow it.',
      'If you have not heard that it is on its way by Monday, January 11, 2027, reply here and a person will look into it.',
      PAGE,
    ],
  },
  store_pickup: {
    picture: aPicture('store_pickup', {
      parcels: [
        aParcel({
          state: 'available_for_pickup',
          carrier: null,
          trackingNumber: null,
          trackingUrl: null,
          estimatedDelivery: null,
          lastScan: aScan({ state: 'available_for_pickup' }),
          evidence: 'shop',
        }),
      ],
    }),
    text: [
      'Your order #1001 has been ready for you to collect in our shop since Tuesday, November 17.',
      'Please bring the order number and an ID.',
      'If something does not match, reply here and a person will look into it.',
      PAGE,
    ],
  },
  tracking_pending: {
    picture: aPicture('tracking_pending', {
      parcels: [
        aParcel({ state: 'unknown', lastScan: null, estimatedDelivery: null, evidence: 'none', asOf: null }),
      ],
    }),
    text: [
      'Your order #1001 was packed on Monday, November 16, and UPS has not shown the first scan of the parcel yet.',
      'A new parcel number can take a day to show anything. A delivery date follows after the first scan.',
      "If the carrier's page still shows nothing by Monday, November 23, reply here and a person will look into it.",
      PAGE,
      UPS,
    ],
  },
} as const satisfies Readonly<Record<string, Row>>;
