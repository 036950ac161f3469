import type { TrackingFinding } from '../../src/look-up/picture-input.ts';
import type { Order } from '../../src/ticket/order.ts';
import type { Scan, Shipment } from '../../src/ticket/shipment.ts';
import type { Tracking } from '../../src/ticket/tracking.ts';
import { aTracking } from '../support/a-tracking.ts';
import { anOrder, aScan, aShipment, NOW } from '../support/an-order.ts';
import { tracked, type WorldOf } from './picture-in.ts';

/** The parcel as scanned, newest first. */
export const scanned = (
  scans: readonly Partial<Scan>[],
  tracking: Partial<Tracking> = {},
  order: Partial<Order> = {},
): WorldOf => ({
  order: anOrder(order),
  trackings: [
    aTracking({
      ...tracking,
      scans: scans.map((scan) => aScan({ vendorStatus: scan.state ?? 'in_transit', ...scan })),
    }),
  ],
});
export const label = (createdAt: string, now = NOW): WorldOf => ({
  order: anOrder({ shipments: [aShipment({ createdAt })] }),
  trackings: [
    aTracking({ scans: [aScan({ at: createdAt, state: 'label_created' })], estimatedDelivery: null }),
  ],
  now,
});
export const heard = (finding: TrackingFinding, shipment: Partial<Shipment> = {}, now = NOW): WorldOf => ({
  order: anOrder({ shipments: [aShipment(shipment)] }),
  trackings: [tracked('1Z9X8Y7W0300000011', finding)],
  now,
});
export const down: TrackingFinding = { kind: 'unavailable', source: 'easypost', reason: 'timeout' };
export const abroad = { destination: { city: 'Lindenau', region: null, postcode: '04177', country: 'DE' } };
export const at = (scan: Partial<Scan>): WorldOf => scanned([scan]);
/** The same order, promised by the end of this day. */
export const promised = (day: string, world: WorldOf): WorldOf => {
  const promise = { shipBy: null, shipNotBefore: null, deliverFrom: null, deliverBy: `${day}T23:00:00.000Z` };
  return { ...world, order: anOrder({ ...world.order, promise }) };
};
