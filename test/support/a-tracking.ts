import type { Tracking } from '../../src/ticket/tracking.ts';
import { aScan, NOW } from './an-order.ts';

/** What the carrier says of the parcel of `anOrder()`: scanned yesterday, due in two days. */
export function aTracking(overrides: Partial<Tracking> = {}): Tracking {
  const scans = overrides.scans ?? [aScan()];
  const newest = scans[0];
  return {
    source: 'easypost:trk_0001',
    number: '1Z9X8Y7W0300000011',
    carrier: 'UPS',
    state: newest?.state ?? 'unknown',
    vendorStatus: newest?.vendorStatus ?? 'unknown',
    vendorDetail: newest?.vendorDetail ?? null,
    estimatedDelivery: '2026-11-20',
    estimatedAt: null,
    isReturn: false,
    destinationCity: null,
    destinationRegion: null,
    destinationPostcode: null,
    publicUrl: 'https://track.easypost.com/djE6dHJrXzAwMDE',
    changedAt: NOW,
    fetchedAt: NOW,
    ...overrides,
    scans,
  };
}
