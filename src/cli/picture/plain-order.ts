import type { Instant } from '../../ticket/instant.ts';
import type { Order, OrderLine } from '../../ticket/order.ts';
import type { Shipment } from '../../ticket/shipment.ts';
import type { Tracking } from '../../ticket/tracking.ts';

const DAY_MS = 86_400_000;

/**
 * An order as plain as can be around one parcel: bought a day before the parcel's first event, paid, and sent with it
 * whole. It goes where the carrier says, in the shop's own country.
 */
export function plainOrder(tracking: Tracking, { since, now }: { since: Instant; now: Instant }): Order {
  const orderedAt = new Date(Date.parse(since) - DAY_MS).toISOString();
  const { destinationCity: city, destinationRegion: region, destinationPostcode: postcode } = tracking;
  return {
    id: 'order',
    source: 'made-up',
    name: '#1001',
    otherNames: [],
    ownerAddresses: [],
    customerFirstName: null,
    processedAt: orderedAt,
    createdAt: orderedAt,
    cancelledAt: null,
    test: false,
    fulfilment: 'fulfilled',
    payment: 'paid',
    paidLater: false,
    returnOpen: false,
    holds: [],
    highRisk: false,
    methods: ['shipping'],
    promise: { shipBy: null, shipNotBefore: null, deliverFrom: null, deliverBy: null },
    lines: [LINE],
    shipments: [labelOf(tracking, since)],
    returnTrackingNumbers: [],
    returns: [],
    refunds: [],
    total: null,
    destination: city === null && region === null ? null : { city, region, postcode, country: null },
    statusPageUrl: null,
    adminUrl: null,
    tags: [],
    missing: [],
    fetchedAt: now,
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
