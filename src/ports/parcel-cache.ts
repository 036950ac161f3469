import type { Tracking } from '../ticket/tracking.ts';

/** The right to have a tracker made for a number. */
export interface ParcelClaim {
  readonly number: string;
  /** What it is released with. */
  readonly holder: string;
}

export interface KeptOrClaimed {
  readonly answers: readonly Tracking[];
  /** What it is released with; `null` where something is kept, or somebody else is at it. */
  readonly claim: string | null;
}

/** What carriers said last, shared by all processes: for "as of" when a carrier is slow, and to not pay twice. */
export interface ParcelCache {
  /**
   * The best answer of every tracker that was made for this number, however it is spelled; also of those without news,
   * because a tracker that was paid for is asked again by its id. Several: numbers are used again after months.
   * @throws StorageUnavailable
   */
  of(number: string): Promise<readonly Tracking[]>;
  /**
   * As `of`; where nothing is kept, the same step claims the number, if nobody else is at it. Whoever got the claim asks `of`
   * once more: what is kept may have come in between. @throws StorageUnavailable
   */
  ofOrClaim(number: string, ms: number): Promise<KeptOrClaimed>;
  /**
   * Keeps the newer of the two by `changedAt`, so that the order in which answers and webhooks come never matters; one
   * with news is never replaced by one without.
   * @param claim given back in the same step
   * @returns whether what is kept now is this answer or another one of the same moment; `false`: it was overtaken
   * @throws StorageUnavailable
   */
  put(tracking: Tracking, claim?: ParcelClaim): Promise<boolean>;
  /**
   * Takes the right to have a tracker made for this number, for `ms` at most: of all processes one makes it, so that
   * it is paid once. @returns what to `release` it with; `null`: somebody else is at it. @throws StorageUnavailable
   */
  claim(number: string, ms: number): Promise<string | null>;
  /** Gives the right back; does nothing when it has ended by itself. @throws StorageUnavailable */
  release(number: string, claim: string): Promise<void>;
}
