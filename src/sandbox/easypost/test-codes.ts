import { makeParcel, type Parcel, type SandboxPlace } from './parcel.ts';

/** EasyPost's test numbers, the status each gives, and how many scans (counted in recordings of 2022). */
const CODES: readonly (readonly [string, string, number])[] = [
  ['EZ1000000001', 'pre_transit', 2],
  ['EZ2000000002', 'in_transit', 6],
  ['EZ3000000003', 'out_for_delivery', 7],
  ['EZ4000000004', 'delivered', 8],
  ['EZ5000000005', 'return_to_sender', 8],
  ['EZ6000000006', 'failure', 4],
  ['EZ7000000007', 'unknown', 1],
];

const HOURS_PER_MONTH = 30 * 24;

const AT: Readonly<Record<'origin' | 'middle' | 'end', SandboxPlace>> = {
  origin: { city: 'TACOMA', state: 'WA', country: 'US', zip: '98402' },
  middle: { city: 'BOISE', state: 'ID', country: 'US', zip: '83702' },
  end: { city: 'DAYTON', state: 'OH', country: 'US', zip: '45402' },
};

const WAY: readonly (readonly [number, string, string, SandboxPlace])[] = [
  [0, 'pre_transit', 'Shipment details received', {}],
  [12, 'pre_transit', 'Shipping label created', {}],
  [24, 'in_transit', 'Picked up', AT.origin],
  [42, 'in_transit', 'Arrived at sorting centre', AT.middle],
  [66, 'in_transit', 'Departed sorting centre', AT.middle],
  [72, 'in_transit', 'Arrived at distribution centre', AT.end],
  [90, 'out_for_delivery', 'Out for delivery', AT.end],
];

const ENDS: Readonly<Record<string, string>> = {
  delivered: 'Delivered',
  return_to_sender: 'Address does not exist, returning to sender',
  failure: 'Prohibited contents, item seized',
};

/**
 * The parcel behind a test number, or `null`. As at EasyPost its scans lie a month before `now` and its estimate is
 * the moment of the request: staleness rules fire on test data.
 */
export function testParcel(code: string, now: number): Parcel | null {
  const entry = CODES.find(([known]) => known === code);
  if (entry === undefined) return null;
  const [, status, count] = entry;
  const end = ENDS[status];
  const steps = WAY.slice(0, end === undefined ? count : count - 1);
  const details = steps.map(([hour, step, message, place]) => ({
    hoursAgo: HOURS_PER_MONTH - hour,
    status: step,
    message,
    ...place,
  }));
  const last = { hoursAgo: HOURS_PER_MONTH - 98, status, message: end ?? null, ...AT.end };
  return makeParcel(
    {
      code,
      carrier: 'USPS',
      status,
      detail: 'unknown',
      details: end === undefined ? details : [...details, last],
      signedBy: status === 'delivered' ? 'Test Signer' : null,
      weight: 17.6,
      origin: AT.origin,
      destination: AT.end,
      raw: status === 'unknown' ? UNAVAILABLE : { est_delivery_date: estimateOf(now) },
    },
    now,
  );
}

const estimateOf = (now: number): string => new Date(now).toISOString().replace(/\.\d{3}Z$/, 'Z');

/** Test number 7: one detail without a time that says nothing is known (recorded). */
const UNAVAILABLE = {
  weight: null,
  est_delivery_date: null,
  carrier_detail: null,
  tracking_details: [
    {
      object: 'TrackingDetail',
      message: 'Shipment information unavailable',
      description: null,
      status: 'unknown',
      status_detail: null,
      datetime: null,
      source: 'EasyPost',
      carrier_code: null,
      tracking_location: { object: 'TrackingLocation', city: null, state: null, country: null, zip: null },
    },
  ],
};
