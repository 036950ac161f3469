import { journeyOf } from './journey.ts';

/** Where something was scanned. Carriers write cities in upper case and leave parts out. */
export interface SandboxPlace {
  readonly city?: string | null;
  readonly state?: string | null;
  readonly zip?: string | null;
  readonly country?: string | null;
}

/** One scan in few words; the time either absolute or counted back from the moment the parcel is added. */
export interface ScanSpec extends SandboxPlace {
  readonly at?: string;
  readonly hoursAgo?: number;
  readonly status: string;
  readonly detail?: string | null;
  readonly message?: string | null;
  /** Who said it; the carrier when absent. */
  readonly source?: string;
}

/** A parcel of the sandbox's world in few words; everything left out is made up plausibly. */
export interface ParcelSpec {
  readonly code: string;
  /** EasyPost's carrier string: `UPS`, `USPS`, `FedEx`, `DHLExpress`. */
  readonly carrier: string;
  readonly status: string;
  readonly detail?: string | null;
  /** Scans; none given: a journey that ends in `status`. Sorted ascending unless `keepOrder`. */
  readonly details?: readonly ScanSpec[];
  readonly keepOrder?: boolean;
  /** For the made-up journey: how long ago its last scan was. 6 when absent. */
  readonly lastScanHoursAgo?: number;
  /** Calendar date; written as EasyPost does, as midnight UTC with the local date beside it. */
  readonly estimate?: string | null;
  readonly origin?: SandboxPlace;
  readonly destination?: SandboxPlace;
  readonly signedBy?: string | null;
  /** Ounces. */
  readonly weight?: number | null;
  readonly isReturn?: boolean;
  /** `unknown`: the first answer has no data yet, from the second on it is complete. */
  readonly firstAnswer?: 'complete' | 'unknown';
  /** Put over the finished tracker, for shapes that only a test needs. */
  readonly raw?: Readonly<Record<string, unknown>>;
}

/** A scan with its moment settled. */
export interface ParcelScan extends SandboxPlace {
  readonly at: string;
  readonly status: string;
  readonly detail: string | null;
  readonly message: string | null;
  readonly source?: string;
}

export interface Parcel extends Omit<ParcelSpec, 'details'> {
  readonly scans: readonly ParcelScan[];
  readonly origin: SandboxPlace;
  readonly destination: SandboxPlace;
}

const HOUR_MS = 3_600_000;
const ORIGIN: SandboxPlace = { city: 'RENO', state: 'NV', zip: '89502', country: 'US' };
/** Where the sandbox shop sends an order that says nothing else: any other place would be a contradiction. */
const DESTINATION: SandboxPlace = { city: 'PORTLAND', state: 'OR', zip: '97201', country: 'US' };

/** Settles a parcel's places and moments. @param now ms since the epoch, what `hoursAgo` counts back from */
export function makeParcel(spec: ParcelSpec, now: number): Parcel {
  const { details, ...rest } = spec;
  const places = { origin: spec.origin ?? ORIGIN, destination: spec.destination ?? DESTINATION };
  const given = details ?? journeyOf(spec.status, spec.detail ?? null, spec.lastScanHoursAgo ?? 6, places);
  const scans = given.map((scan) => settle(scan, now));
  const ordered =
    spec.keepOrder === true ? scans : scans.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
  return { ...rest, ...places, scans: ordered };
}

function settle(scan: ScanSpec, now: number): ParcelScan {
  const { at, hoursAgo, detail, message, ...rest } = scan;
  const moment = at === undefined ? now - (hoursAgo ?? 0) * HOUR_MS : Date.parse(at);
  return { ...rest, at: wholeSecond(moment), detail: detail ?? null, message: message ?? null };
}

/** EasyPost's times have no fractions of a second. */
export const wholeSecond = (ms: number): string => new Date(ms).toISOString().replace(/\.\d{3}Z$/, 'Z');
