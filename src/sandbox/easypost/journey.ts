import type { SandboxPlace, ScanSpec } from './parcel.ts';

/** Scans every parcel shares before its last one: how long before it, and what the carrier says. */
const LABEL = {
  before: 60,
  status: 'pre_transit',
  detail: 'label_created',
  message: 'Shipping label created',
};
const MIDDLE = [
  { before: 44, status: 'in_transit', detail: 'arrived_at_facility', message: 'Picked up', where: 'origin' },
  {
    before: 38,
    status: 'in_transit',
    detail: 'departed_facility',
    message: 'Departed origin hub',
    where: 'origin',
  },
  {
    before: 16,
    status: 'in_transit',
    detail: 'arrived_at_facility',
    message: 'Arrived at regional hub',
    where: 'hub',
  },
] as const;

const HUB: SandboxPlace = { city: 'COLUMBUS', state: 'OH', zip: '43217', country: 'US' };

/** The last scan by status: detail, sentence, and at which end of the journey it happens. */
const LAST: Readonly<Record<string, readonly [string, string, 'origin' | 'hub' | 'destination']>> = {
  in_transit: ['departed_facility', 'Departed regional hub', 'hub'],
  out_for_delivery: ['out_for_delivery', 'Out for delivery', 'destination'],
  delivered: ['arrived_at_destination', 'Delivered, front door', 'destination'],
  available_for_pickup: ['arrived_at_pickup_location', 'Ready for collection', 'destination'],
  return_to_sender: ['return', 'Returning to sender', 'destination'],
  failure: ['failure', 'Cannot be delivered', 'hub'],
  cancelled: ['cancelled', 'Label cancelled', 'origin'],
};

/** A believable journey that ends in `status`, its last scan `lastHoursAgo` hours ago; ascending. */
export function journeyOf(
  status: string,
  detail: string | null,
  lastHoursAgo: number,
  places: { readonly origin: SandboxPlace; readonly destination: SandboxPlace },
): readonly ScanSpec[] {
  if (status === 'unknown' || status === 'error') return [];
  if (status === 'pre_transit') return [{ ...label(lastHoursAgo - LABEL.before), ...places.origin }];
  const where = { ...places, hub: HUB };
  const [usual, message, at] = LAST[status] ?? ['status_update', 'Update', 'hub'];
  const last = { hoursAgo: lastHoursAgo, status, detail: detail ?? usual, message, ...where[at] };
  if (status === 'cancelled') return [label(lastHoursAgo), last];
  const middle = MIDDLE.map(({ before, where: place, ...scan }) => ({
    ...scan,
    hoursAgo: lastHoursAgo + before,
    ...where[place],
  }));
  return [label(lastHoursAgo), ...middle, last];
}

/** Carriers hear of a label from the shop's system: no city, and often only a postcode. */
function label(lastHoursAgo: number): ScanSpec {
  const { before, ...scan } = LABEL;
  return { ...scan, hoursAgo: lastHoursAgo + before };
}
