import { z } from 'zod';

/**
 * A text that may be missing: EasyPost leaves out, nulls and empties the same fields in different answers (its 2022
 * recordings write `null` where its 2024 ones write `""`).
 */
const Text = z
  .string()
  .nullish()
  .transform((text) => (text === undefined || text === null || text.trim() === '' ? null : text.trim()));

/** A code is text, and some carriers' are numbers. What is neither is left out: the rest of the scan is still true. */
const Code = z.union([Text, z.number().transform(String)]).catch(null);

const Location = z
  .object({ city: Text, state: Text, country: Text, zip: Text })
  .nullish()
  .transform((location) => location ?? { city: null, state: null, country: null, zip: null });
export type Location = z.output<typeof Location>;

const Detail = z.object({
  message: Text,
  /** The carrier's longer sentence, mostly the same as `message`. */
  description: Text,
  carrier_code: Code,
  status: Text,
  status_detail: Text,
  datetime: Text,
  source: Text,
  tracking_location: Location,
});
export type Detail = z.output<typeof Detail>;

const CarrierDetail = z.object({
  est_delivery_date_local: Text,
  origin_location: Text,
  origin_tracking_location: Location,
  destination_location: Text,
  destination_tracking_location: Location,
});

/**
 * The fields we use of EasyPost's Tracker; all others are tolerated, `signed_by` among them, which is never read: the
 * name of who signed is nothing we may keep. Only what a tracker cannot be without is required.
 */
export const Tracker = z.object({
  id: z.string().min(1),
  object: z.literal('Tracker'),
  tracking_code: z.string(),
  status: z.string(),
  status_detail: Text,
  created_at: Text,
  updated_at: Text,
  est_delivery_date: Text,
  carrier: Text,
  tracking_details: z
    .array(Detail)
    .nullish()
    .transform((details) => details ?? []),
  carrier_detail: CarrierDetail.nullish().transform((detail) => detail ?? null),
  is_return: z
    .boolean()
    .nullish()
    .transform((isReturn) => isReturn ?? false),
  public_url: Text,
});
export type Tracker = z.output<typeof Tracker>;

/** Any EasyPost event; only those of trackers are of use, so `result` is read as one later. */
export const EasypostEvent = z.object({
  id: z.string().min(1),
  object: z.literal('Event'),
  description: z.string(),
  created_at: Text,
  // Events fetched by id come without it.
  result: z.unknown().optional(),
});
export type EasypostEvent = z.output<typeof EasypostEvent>;
