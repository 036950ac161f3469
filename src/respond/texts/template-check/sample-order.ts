import type { Instant } from '../../../ticket/instant.ts';
import type { Order } from '../../../ticket/order.ts';
import type { OrderPicture, ParcelPicture } from '../../../ticket/order-picture.ts';
import { plainOrder } from '../../../ticket/plain-order.ts';
import { sampleFacts } from './sample-facts.ts';

/** The moment every sample speaks of: a Wednesday, far enough from a new year for days without one. */
export const SAMPLE_NOW: Instant = '2026-11-18T15:00:00.000Z';

/** An order of a shop that does not exist, with the longest name there may be a need for and a page as long as real ones. */
export function sampleOrder(changes: Partial<Order> = {}): Order {
  return {
    ...plainOrder({
      id: 'sample',
      source: 'sample',
      name: '#EN-10010',
      orderedAt: '2026-11-13T16:00:00.000Z',
      fetchedAt: SAMPLE_NOW,
    }),
    statusPageUrl: `https://sample.myshopify.com/70000000001/orders/${'0a1b2c3d'.repeat(4)}/authenticate?key=${'4e5f6a7b'.repeat(4)}`,
    ...changes,
  };
}

/** Everything about a parcel is known: scanned yesterday, due the day after tomorrow. */
export function sampleParcel(changes: Partial<ParcelPicture> = {}): ParcelPicture {
  const state = changes.state ?? 'in_transit';
  return {
    condition: 'in_transit',
    action: 'answer',
    state,
    carrier: 'UPS',
    trackingNumber: '1Z9X8Y7W0300000011',
    trackingUrl: 'https://www.ups.com/track?tracknum=1Z9X8Y7W0300000011',
    labelAt: '2026-11-16T14:00:00.000Z',
    lastScan: {
      at: '2026-11-17T19:20:00.000Z',
      state,
      vendorStatus: state,
      vendorDetail: null,
      message: 'a scan',
      city: 'VILLENEUVE-SUR-LOT',
      region: null,
      country: null,
    },
    quietDays: 1,
    estimatedDelivery: '2026-11-20',
    estimatedBefore: null,
    deliveredAt: state === 'delivered' || state === 'delivered_elsewhere' ? '2026-11-17T19:20:00.000Z' : null,
    items: ['Wool scarf', 'Mug, 350 ml (blue)'],
    asOf: SAMPLE_NOW,
    evidence: 'carrier',
    ...changes,
  };
}

/** What is left when neither carrier nor shop tell more than they must. */
export function bareParcel(changes: Partial<ParcelPicture> = {}): ParcelPicture {
  return sampleParcel({
    carrier: null,
    trackingNumber: null,
    trackingUrl: null,
    labelAt: null,
    lastScan: null,
    estimatedDelivery: null,
    deliveredAt: null,
    items: [],
    asOf: null,
    ...changes,
  });
}

/** The first parcel is the one the text is about. `facts` come on top of what order and parcels say. */
export function samplePicture(
  changes: Partial<OrderPicture> & Pick<OrderPicture, 'condition'>,
): OrderPicture {
  const parcels = changes.parcels ?? [];
  const picture = {
    row: null,
    action: 'answer' as const,
    why: 'a sample',
    order: sampleOrder(),
    orders: [],
    leading: parcels[0] ?? null,
    shipBy: null,
    promisedBy: null,
    unchecked: [],
    ...changes,
    parcels,
  };
  return { ...picture, facts: [...sampleFacts(picture), ...(changes.facts ?? [])] };
}
