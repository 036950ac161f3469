import type { Parcel, ParcelScan, SandboxPlace } from './parcel.ts';

/** A tracker as the stand-in keeps it. What the parcel does is looked up anew at every answer. */
export interface StoredTracker {
  readonly id: string;
  readonly code: string;
  readonly carrier: string;
  readonly createdAt: string;
  readonly charged: boolean;
  /** Answers given so far. */
  reads: number;
  deleted: boolean;
}

export interface TrackerView {
  readonly mode: 'test' | 'production';
  /** `null`: the carrier knows nothing (yet). */
  readonly parcel: Parcel | null;
  readonly updatedAt: string;
}

/** The Tracker object in EasyPost's shape (recorded in 2024: every key present, unknown values `null`). */
export function trackerJson(stored: StoredTracker, view: TrackerView): Record<string, unknown> {
  const { parcel, mode } = view;
  return {
    id: stored.id,
    object: 'Tracker',
    mode,
    tracking_code: stored.code,
    status: parcel?.status ?? 'unknown',
    status_detail: parcel === null ? 'unknown' : statusDetail(parcel),
    created_at: stored.createdAt,
    updated_at: view.updatedAt,
    signed_by: parcel?.signedBy ?? null,
    weight: parcel?.weight ?? null,
    est_delivery_date: midnight(parcel?.estimate ?? null),
    shipment_id: null,
    carrier: stored.carrier,
    tracking_details: (parcel?.scans ?? []).map((scan) => detailJson(scan, stored.carrier)),
    carrier_detail: parcel === null ? null : carrierDetailJson(parcel),
    finalized: ['delivered', 'failure', 'cancelled', 'error'].includes(parcel?.status ?? ''),
    is_return: parcel?.isReturn ?? false,
    public_url: `https://track.easypost.com/${Buffer.from(`v1:${stored.id}`).toString('base64url')}`,
    fees: mode === 'test' ? [] : [fee(stored.charged)],
    ...parcel?.raw,
  };
}

function statusDetail(parcel: Parcel): string | null {
  return parcel.detail === undefined ? (parcel.scans.at(-1)?.detail ?? 'unknown') : parcel.detail;
}

/** In production the estimate is a date in a UTC timestamp's clothes; the true date is in `carrier_detail`. */
const midnight = (date: string | null): string | null => (date === null ? null : `${date}T00:00:00Z`);

const fee = (charged: boolean): object => ({
  object: 'Fee',
  type: 'TrackerFee',
  amount: '0.02000',
  charged,
  refunded: false,
});

function detailJson(scan: ParcelScan, carrier: string): object {
  return {
    object: 'TrackingDetail',
    message: scan.message,
    description: scan.message,
    status: scan.status,
    status_detail: scan.detail,
    datetime: scan.at,
    source: scan.source ?? carrier,
    carrier_code: '',
    tracking_location: locationJson(scan),
    est_delivery_date: null,
  };
}

const locationJson = (place: SandboxPlace): object => ({
  object: 'TrackingLocation',
  city: place.city ?? null,
  state: place.state ?? null,
  country: place.country ?? null,
  zip: place.zip ?? null,
});

function carrierDetailJson(parcel: Parcel): object {
  return {
    object: 'CarrierDetail',
    service: 'Ground',
    container_type: null,
    est_delivery_date_local: parcel.estimate ?? null,
    est_delivery_time_local: null,
    origin_location: placeText(parcel.origin),
    origin_tracking_location: locationJson(parcel.origin),
    destination_location: placeText(parcel.destination),
    destination_tracking_location: locationJson(parcel.destination),
    guaranteed_delivery_date: null,
    alternate_identifier: null,
    initial_delivery_attempt: null,
  };
}

const placeText = ({ city, state, zip }: SandboxPlace): string =>
  `${city ?? ''} ${state ?? ''}, ${zip ?? ''}`;
