import { createHash } from 'node:crypto';
import type { Scan } from '../ticket/shipment.ts';
import type { Tracking } from '../ticket/tracking.ts';

/** Every field that is kept. The compiler asks for new ones here, so that nobody has to remember it. */
const TRACKING: Readonly<Record<keyof Tracking, true>> = {
  source: true,
  number: true,
  carrier: true,
  state: true,
  vendorStatus: true,
  vendorDetail: true,
  scans: true,
  estimatedDelivery: true,
  estimatedAt: true,
  isReturn: true,
  destinationCity: true,
  destinationRegion: true,
  destinationPostcode: true,
  publicUrl: true,
  changedAt: true,
  fetchedAt: true,
};
const SCAN: Readonly<Record<keyof Scan, true>> = {
  at: true,
  state: true,
  vendorStatus: true,
  vendorDetail: true,
  message: true,
  meaning: true,
  city: true,
  region: true,
  country: true,
};

/**
 * Names the fields a kept tracking has. Deliveries are kept for months, longer than releases last: without this a later
 * one would read rows that lack what it relies on.
 */
export const TRACKING_SHAPE = createHash('sha256')
  .update(JSON.stringify([Object.keys(TRACKING).sort(), Object.keys(SCAN).sort()]))
  .digest('hex')
  .slice(0, 12);
