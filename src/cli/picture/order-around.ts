import type { Instant } from '../../ticket/instant.ts';
import type { Order, OrderLine } from '../../ticket/order.ts';
import { plainOrder } from '../../ticket/plain-order.ts';
import type { Shipment } from '../../ticket/shipment.ts';
import type { Tracking } from '../../ticket/tracking.ts';

const DAY_MS = 86_400_000;

/**
 * An order as plain as can be around one parcel: bought a day before the parcel's first event, paid, and sent with it
 * whole. It goes where the carrier says, in the shop's own country.
 */
export function orderAround(tracking: Tracking, { since, now }: { since: Instant; now: Instant }): Order {
  const orderedAt = new Date(Date.parse(since) - DAY_MS).toISOString();
  const { destinationCity: city, destinationRegion: region, destinationPostcode: postcode } = tracking;
  return {
    ...plainOrder({ id: 'order', source: 'made-up', name: '#1001', orderedAt, fetchedAt: now }),
    lines: [LINE],
    shipments: [labelOf(tracking, since)],
    destination: city === null && region === null ? null : { city, region, postcode, country: null },
  };
}

const LINE: OrderLine = {
  title: 'An article',
  quantity: 1,
  unfulfilled: 0,
  requiresShipping: true,
  isGiftCard: false,
  sellingPlan: null,
};

function labelOf({ carrier, number }: Tracking, createdAt: Instant): Shipment {
  return {
    id: 'label',
    createdAt,
    void: false,
    state: 'label_created',
    company: carrier,
    trackingNumber: number,
    trackingUrl: null,
    scans: [],
    estimatedDelivery: null,
    deliveredAt: null,
    items: [LINE.title],
  };
}
