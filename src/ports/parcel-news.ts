/**
 * Hears that a carrier has said something new about a parcel. Called after the cache was brought up to date, and before
 * the webhook is acknowledged: so it stores what is to be done and does none of it. At least once for each piece of
 * news; what was overtaken by newer news is not told.
 * @param number as `trackingNumber` spells it
 * @throws StorageUnavailable: the sender is asked to come again
 */
export type OnParcelNews = (number: string) => Promise<void>;
