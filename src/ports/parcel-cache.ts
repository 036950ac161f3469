import type { Tracking } from '../ticket/tracking.ts';

/** The last answer of a carrier per tracking number, for "as of" when the carrier is slow and to not pay twice. */
export interface ParcelCache {
  get(number: string): Promise<Tracking | null>;
  /** Keeps the newer of the two by `fetchedAt`. */
  put(tracking: Tracking): Promise<void>;
}
