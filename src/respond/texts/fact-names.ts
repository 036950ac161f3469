import type { ParcelFacts } from './parcel-facts.ts';
import type { ReplyFacts } from './reply-facts.ts';

const PARCEL = {
  number: true,
  condition: true,
  state: true,
  evidence: true,
  carrier: true,
  tracking_number: true,
  tracking_page: true,
  seen_place: true,
  seen_day: true,
  state_place: true,
  state_day: true,
  state_today: true,
  delay_reason: true,
  next_step: true,
  next_step_day: true,
  pickup_day: true,
  label_day: true,
  expected_day: true,
  expected_today: true,
  was_day: true,
  delivered_day: true,
  as_of: true,
  items: true,
} as const satisfies Record<keyof ParcelFacts, true>;

const REPLY = {
  ...PARCEL,
  asking: true,
  again: true,
  news: true,
  told_day: true,
  told_expected_day: true,
  keeping: true,
  brand: true,
  signature: true,
  order_name: true,
  order_page: true,
  ship_day: true,
  promised_day: true,
  cancelled_day: true,
  refund_amount: true,
  refund_day: true,
  going_back: true,
  return_opened_day: true,
  return_received_day: true,
  usual_until_day: true,
  write_back_day: true,
  parcel_count: true,
  one_parcel: true,
  parcels: true,
  rest_preparing: true,
  rest_late: true,
  own_orders: true,
} as const satisfies Record<keyof ReplyFacts, true>;

/** What a template may name, at the top and of one parcel in a loop. Complete by type. */
export const FACT_NAMES: ReadonlySet<string> = new Set(Object.keys(REPLY));
export const PARCEL_FACT_NAMES: ReadonlySet<string> = new Set(Object.keys(PARCEL));
