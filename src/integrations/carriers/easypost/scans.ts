import type { Instant } from '../../../ticket/instant.ts';
import type { Scan } from '../../../ticket/shipment.ts';
import { readState } from './parcel-state.ts';
import type { Detail } from './schema.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

const EARLIEST = Date.UTC(2000, 0);
const LATEST = Date.UTC(2100, 0);

/** No zone is further ahead of UTC: a stamp later than this is no local time that was labelled UTC, but nonsense. */
const WIDEST_ZONE_MS = 14 * HOUR_MS;

/** Carriers recycle numbers: what happened this long before the order happened to somebody else's parcel. */
const BEFORE_ORDER_MS = 2 * DAY_MS;

/** When the scans are looked at, and the earliest moment at which they can belong to the order. */
export interface ScanWindow {
  readonly now: number;
  readonly orderedAt: Instant | null;
}

/** The scans of this parcel, and what had to be left out. */
export interface SortedScans {
  /** Newest first, UTC, no duplicates. */
  readonly scans: readonly Scan[];
  /** Some belong to an earlier parcel under the same number. */
  readonly recycled: boolean;
  /** Some lie further in the future than any time zone explains. */
  readonly fromFuture: readonly Scan[];
  readonly unlisted: readonly string[];
}

/** Puts EasyPost's details into our words and order. Details without a readable time are no scans. */
export function sortScans(details: readonly Detail[], window: ScanWindow): SortedScans {
  const read = details.flatMap((detail) => toScan(detail) ?? []);
  const scans = read.map(({ scan }) => scan);
  const earliest = window.orderedAt === null ? -Infinity : Date.parse(window.orderedAt) - BEFORE_ORDER_MS;
  const ours = scans.filter((scan) => Date.parse(scan.at) >= earliest);
  const latest = window.now + WIDEST_ZONE_MS;
  return {
    scans: unique(
      ours
        .filter((scan) => Date.parse(scan.at) <= latest)
        // Latest listed first: the sort is stable, so of two at one moment the later one comes out on top.
        .toReversed()
        .toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at))
        .map((scan) => notAfter(scan, window.now)),
    ),
    recycled: ours.length < scans.length,
    fromFuture: ours.filter((scan) => Date.parse(scan.at) > latest),
    unlisted: read.flatMap(({ unlisted }) => unlisted),
  };
}

function toScan(detail: Detail): { readonly scan: Scan; readonly unlisted: readonly string[] } | null {
  const at = readInstant(detail.datetime);
  if (at === null) return null;
  const { city, state, country } = detail.tracking_location;
  const vendorStatus = detail.status ?? 'unknown';
  const { state: parcelState, unlisted } = readState({
    status: vendorStatus,
    detail: detail.status_detail,
    message: detail.message,
  });
  const scan: Scan = {
    at,
    state: parcelState,
    vendorStatus,
    vendorDetail: detail.status_detail,
    message: detail.message,
    city,
    region: state,
    country,
  };
  return { scan, unlisted };
}

/**
 * The moment a vendor's time text means, as ISO UTC; `null` when it means none. EasyPost's times are UTC, some with
 * an offset; one without either would be read in this machine's zone, so it is read as UTC.
 */
export function readInstant(text: string | null): Instant | null {
  if (text === null) return null;
  const zoned = /(?:Z|[+-]\d{2}:?\d{2})$/i.test(text) ? text : `${text}Z`;
  const ms = Date.parse(zoned);
  // Placeholders (year 1, 1970) are no times; and outside of four-digit years ISO texts do not compare.
  return ms >= EARLIEST && ms < LATEST ? new Date(ms).toISOString() : null;
}

/** A scan that is known now happened by now, whatever its stamp says. */
function notAfter(scan: Scan, now: number): Scan {
  return Date.parse(scan.at) <= now ? scan : { ...scan, at: new Date(now).toISOString() };
}

/** EasyPost repeats events; the first of each kind at one moment stays. */
function unique(scans: readonly Scan[]): readonly Scan[] {
  const keyOf = (scan: Scan): string =>
    [scan.at, scan.vendorStatus, scan.vendorDetail, scan.message, scan.city].join('|');
  const seen = new Set<string>();
  return scans.filter((scan) => {
    const key = keyOf(scan);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
