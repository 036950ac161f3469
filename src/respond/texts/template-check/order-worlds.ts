import type { Order } from '../../../ticket/order.ts';
import type { OrderPicture } from '../../../ticket/order-picture.ts';
import { bareParcel, SAMPLE_NOW, sampleOrder, sampleParcel, samplePicture } from './sample-order.ts';

type Pictures = Readonly<Record<string, OrderPicture>>;

const unsent = (order: Partial<Order> = {}): Order =>
  sampleOrder({
    fulfilment: 'unfulfilled',
    lines: [
      {
        title: 'Wool scarf',
        quantity: 1,
        unfulfilled: 1,
        requiresShipping: true,
        isGiftCard: false,
        sellingPlan: null,
      },
    ],
    ...order,
  });

const cancelled = (refunded: boolean): Order =>
  unsent({
    cancelledAt: '2026-11-16T15:00:00.000Z',
    refunds: refunded
      ? [
          {
            at: '2026-11-17T15:00:00.000Z',
            amount: { amount: '1239.90', currency: 'EUR' },
            state: 'succeeded',
          },
        ]
      : [],
  });

const collected = sampleParcel({
  condition: 'store_pickup',
  state: 'available_for_pickup',
  carrier: null,
  trackingNumber: null,
  trackingUrl: null,
  estimatedDelivery: null,
  evidence: 'shop',
});

/** Orders that no carrier has, in every way a text about them can read. */
export const ORDER_WORLDS = {
  preparing: {
    'all is known': samplePicture({
      condition: 'preparing',
      order: unsent(),
      shipBy: '2026-11-19',
      promisedBy: '2026-11-25',
    }),
    'no day is known': samplePicture({ condition: 'preparing', order: unsent({ statusPageUrl: null }) }),
    'the days are next year’s': samplePicture({
      condition: 'preparing',
      order: unsent(),
      shipBy: '2027-01-08',
      promisedBy: '2027-01-13',
    }),
  },
  preparing_late: {
    'all is known': samplePicture({ condition: 'preparing_late', order: unsent(), shipBy: '2026-11-16' }),
    'no day is known': samplePicture({ condition: 'preparing_late', order: unsent({ statusPageUrl: null }) }),
  },
  scheduled: {
    'all is known': samplePicture({
      condition: 'scheduled',
      order: unsent(),
      shipBy: '2027-01-08',
      promisedBy: '2027-01-13',
    }),
    'no day is known': samplePicture({ condition: 'scheduled', order: unsent({ statusPageUrl: null }) }),
  },
  cancelled: {
    'the money went back': samplePicture({ condition: 'cancelled', order: cancelled(true) }),
    'nothing is known of money': samplePicture({ condition: 'cancelled', order: cancelled(false) }),
  },
  store_pickup: {
    'it waits since a day': samplePicture({ condition: 'store_pickup', parcels: [collected] }),
    'it waits': samplePicture({
      condition: 'store_pickup',
      parcels: [{ ...collected, lastScan: null }],
    }),
    'it was collected on a day': samplePicture({
      condition: 'store_pickup',
      parcels: [{ ...collected, state: 'delivered', deliveredAt: SAMPLE_NOW }],
    }),
    'it was collected': samplePicture({
      condition: 'store_pickup',
      parcels: [bareParcel({ condition: 'store_pickup', state: 'delivered' })],
    }),
  },
} as const satisfies Readonly<Record<string, Pictures>>;
