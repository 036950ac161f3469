import type { Found } from '../ticket/found.ts';
import type { Instant } from '../ticket/instant.ts';
import type { Tracking } from '../ticket/tracking.ts';
import type { RunContext } from './run-context.ts';

/** A parcel to be tracked. */
export interface TrackingQuestion {
  readonly number: string;
  /** The shop's free-text company, a hint only: a wrong carrier is worse than none. */
  readonly company: string | null;
  /** Scans more than two days before this belong to an earlier parcel under the same, recycled number. */
  readonly orderedAt: Instant | null;
  /**
   * `Tracking.source` of an earlier answer about this very parcel. Whoever gave it is asked by its own id, which costs
   * nothing; everybody else takes no notice.
   */
  readonly knownAs?: string | undefined;
}

/** Who can say where a parcel is. */
export interface CarrierTracker {
  readonly id: string;
  /** Whether it is worth asking at all about this number. */
  serves(question: TrackingQuestion): boolean;
  /** `none`: the carrier has no such number. Unlisted vendor words give state `unknown`, never `in_transit`. */
  track(question: TrackingQuestion, context: RunContext): Promise<Found<Tracking>>;
  /** Checks credentials: what the admin should do. Empty: all is well. */
  probe(context: RunContext): Promise<readonly string[]>;
}
