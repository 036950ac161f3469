import type { Instant } from '../../../ticket/instant.ts';
import type { Scan } from '../../../ticket/shipment.ts';
import { readState, type Said } from './parcel-state.ts';
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
  /** As the tracker names it. */
  readonly carrier: string | null;
}

/** The scans of this parcel, and what had to be left out. */
export interface SortedScans {
  /** Newest first, UTC, no duplicates. */
  readonly scans: readonly Scan[];
  /** What was said with each of `scans`. */
  readonly said: readonly Said[];
  /** Some belong to an earlier parcel under the same number. */
  readonly recycled: boolean;
  /** Some lie further in the future than any time zone explains. */
  readonly fromFuture: readonly Scan[];
  readonly unlisted: readonly string[];
}

/** A scan, and the words it was read from. */
interface ReadScan {
  readonly scan: Scan;
  readonly said: Said;
  readonly unlisted: readonly string[];
}

/** Puts EasyPost's details into our words and order. Details without a readable time are no scans. */
export function sortScans(details: readonly Detail[], window: ScanWindow): SortedScans {
  const read = details.flatMap((detail) => toScan(detail, window.carrier) ?? []);
  const earliest = window.orderedAt === null ? -Infinity : Date.parse(window.orderedAt) - BEFORE_ORDER_MS;
  const ours = read.filter(({ scan }) => Date.parse(scan.at) >= earliest);
  const latest = window.now + WIDEST_ZONE_MS;
  const sorted = unique(
    ours
      .filter(({ scan }) => Date.parse(scan.at) <= latest)
      // Latest listed first: the sort is stable, so of two at one moment the later one comes out on top.
      .toReversed()
      .toSorted((a, b) => Date.parse(b.scan.at) - Date.parse(a.scan.at))
      .map((entry) => ({ ...entry, scan: notAfter(entry.scan, window.now) })),
  );
  return {
    scans: sorted.map(({ scan }) => scan),
    said: sorted.map(({ said }) => said),
    recycled: ours.length < read.length,
    fromFuture: ours.map(({ scan }) => scan).filter((scan) => Date.parse(scan.at) > latest),
    unlisted: read.flatMap(({ unlisted }) => unlisted),
  };
}

function toScan(detail: Detail, carrier: string | null): ReadScan | null {
  const at = readInstant(detail.datetime);
  if (at === null) return null;
  const { city, state: region, country } = detail.tracking_location;
  const said = saidOf(detail, carrier);
  const { state, meaning, unlisted } = readState(said);
  const { message } = detail;
  const words = { vendorStatus: said.status, vendorDetail: said.detail, message, meaning };
  return { scan: { at, state, ...words, city, region, country }, said, unlisted };
}

/** After a hand-over a scan is another carrier's than the tracker's; test scans are "of EasyPost". */
function saidOf(detail: Detail, carrier: string | null): Said {
  const { source, message, description } = detail;
  const isCarriers = source !== null && source.toLowerCase() !== 'easypost';
  const more = description === null || description === message ? [] : [description];
  return {
    status: detail.status ?? 'unknown',
    detail: detail.status_detail,
    carrier: isCarriers ? source : carrier,
    code: detail.carrier_code,
    message:
      message === null && more.length === 0
        ? null
        : [...(message === null ? [] : [message]), ...more].join('. '),
  };
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
function unique(entries: readonly ReadScan[]): readonly ReadScan[] {
  const keyOf = ({ scan }: ReadScan): string =>
    [scan.at, scan.vendorStatus, scan.vendorDetail, scan.message, scan.city].join('|');
  const seen = new Set<string>();
  return entries.filter((entry) => {
    const key = keyOf(entry);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
