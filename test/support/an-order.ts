import type { OrderCandidate } from '../../src/ports/order-source.ts';
import type { Order, OrderLine } from '../../src/ticket/order.ts';
import { plainOrder } from '../../src/ticket/plain-order.ts';
import type { Scan, Shipment } from '../../src/ticket/shipment.ts';

/** The moment every builder speaks of: a Wednesday without a public holiday near it in the United States. */
export const NOW = '2026-11-18T15:00:00.000Z';

/** A moment so many days (24 h) before `NOW`; negative is after it. */
export function daysAgo(days: number, from: string = NOW): string {
  return new Date(Date.parse(from) - days * 86_400_000).toISOString();
}

/** The address that owns `anOrder()`. */
export const OWNER = 'jo.winter@example.com';

/** A calm scan of yesterday, on its way. */
export function aScan(overrides: Partial<Scan> = {}): Scan {
  return {
    at: '2026-11-17T19:20:00.000Z',
    state: 'in_transit',
    vendorStatus: 'in_transit',
    vendorDetail: null,
    message: 'Departed facility',
    city: 'Harmony Falls',
    region: 'OH',
    country: 'US',
    ...overrides,
  };
}

/** One UPS label of the day after the order, without scans of the shop's own. */
export function aShipment(overrides: Partial<Shipment> = {}): Shipment {
  return {
    id: 'gid://shopify/Fulfillment/7001',
    createdAt: '2026-11-16T14:00:00.000Z',
    void: false,
    state: 'label_created',
    company: 'UPS',
    trackingNumber: '1Z9X8Y7W0300000011',
    trackingUrl: 'https://www.ups.com/track?tracknum=1Z9X8Y7W0300000011',
    scans: [],
    estimatedDelivery: null,
    deliveredAt: null,
    items: ['Wool scarf'],
    ...overrides,
  };
}

export function anOrderLine(overrides: Partial<OrderLine> = {}): OrderLine {
  return {
    title: 'Wool scarf',
    quantity: 1,
    unfulfilled: 0,
    requiresShipping: true,
    isGiftCard: false,
    sellingPlan: null,
    ...overrides,
  };
}

/** A paid order with one shipped line and one shipment: calm in every respect. */
export function anOrder(overrides: Partial<Order> = {}): Order {
  return {
    ...plainOrder({
      id: 'gid://shopify/Order/5001',
      source: 'shopify',
      name: '#1001',
      orderedAt: '2026-11-13T16:00:00.000Z',
      fetchedAt: NOW,
    }),
    otherNames: ['1001', 'K7Q2M9XWT'],
    ownerAddresses: [OWNER],
    customerFirstName: 'Jo',
    lines: [anOrderLine()],
    shipments: [aShipment()],
    total: { amount: '49.90', currency: 'USD' },
    destination: { city: 'Larkspur', region: 'OH', postcode: '43999', country: 'US' },
    statusPageUrl: 'https://acme.myshopify.com/70001/orders/0a1b2c3d/authenticate?key=canary',
    adminUrl: 'https://admin.shopify.com/store/acme/orders/5001',
    ...overrides,
  };
}

/** An order of the same customer that has not been packed: no shipment, one line to send. */
export function anUnfulfilledOrder(overrides: Partial<Order> = {}): Order {
  return anOrder({
    fulfilment: 'unfulfilled',
    processedAt: '2026-11-17T16:00:00.000Z',
    createdAt: '2026-11-17T16:00:00.000Z',
    lines: [anOrderLine({ unfulfilled: 1 })],
    shipments: [],
    ...overrides,
  });
}

/** What a search brings for `anOrder()`. */
export function aCandidate(overrides: Partial<OrderCandidate> = {}): OrderCandidate {
  return {
    id: 'gid://shopify/Order/5001',
    name: '#1001',
    numbers: ['1001', 'K7Q2M9XWT'],
    ownerAddresses: [OWNER],
    processedAt: '2026-11-13T16:00:00.000Z',
    cancelled: false,
    fulfilment: 'fulfilled',
    delivered: false,
    ...overrides,
  };
}
