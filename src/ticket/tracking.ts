import type { CalendarDate, Instant } from './instant.ts';
import type { ParcelState, Scan } from './shipment.ts';

/** What a carrier says about one tracking number. */
export interface Tracking {
  /** Plug-in id and its own id: `easypost:trk_1`. Source of every fact taken from it. */
  readonly source: string;
  readonly number: string;
  /** The carrier's name as a customer knows it: "UPS", "Royal Mail". */
  readonly carrier: string | null;
  readonly state: ParcelState;
  readonly vendorStatus: string;
  readonly vendorDetail: string | null;
  /** Newest first, UTC, duplicates removed. */
  readonly scans: readonly Scan[];
  /** A day, in the destination's zone. A carrier's estimate is a date even where it arrives dressed as a timestamp. */
  readonly estimatedDelivery: CalendarDate | null;
  /**
   * The moment the carrier expects it, where it names no destination: its day can only be told by who knows where the order
   * goes. `null`: there is a day, or no estimate.
   */
  readonly estimatedAt: Instant | null;
  /** The number belongs to a return label. */
  readonly isReturn: boolean;
  readonly destinationCity: string | null;
  readonly destinationRegion: string | null;
  readonly destinationPostcode: string | null;
  /** Last place signed or left at ("front door") where the carrier says so in a closed word; never a signer's name. */
  readonly publicUrl: string | null;
  /** When the vendor last changed it, by the vendor's clock: which of two answers is the newer one. `null`: it does not say. */
  readonly changedAt: Instant | null;
  /** Until when we know that this was the vendor's word. */
  readonly fetchedAt: Instant;
}

/** Whether the carrier has said anything at all: a tracker without it only proves that somebody asked. */
export function hasNews({ scans, state }: Tracking): boolean {
  return scans.length > 0 || state !== 'unknown';
}
