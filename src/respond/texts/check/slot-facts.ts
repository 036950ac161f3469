import type { ParcelFacts } from '../parcel-facts.ts';
import type { ReplyFacts } from '../reply-facts.ts';
import { ours, type Reading, said, saidAhead, stateOnly } from './readings.ts';

/** Names that a template can say: texts, but for those by which it only chooses its words. */
type Said<T> = Exclude<
  { [Name in keyof T]: T[Name] extends string | null ? Name : never }[keyof T],
  'condition' | 'state' | 'evidence' | 'delay_reason' | 'next_step' | 'news' | 'going_back' | 'need_by'
>;

/** What stands behind each slot of a parcel: the picture's fact it claims to be. */
export const PARCEL_SLOTS: Readonly<Record<Said<ParcelFacts>, Reading>> = {
  number: ours(({ parcel }) => ({ form: 'count', count: parcel + 1 })),
  carrier: said('carrier', 'name'),
  tracking_number: said('tracking_number', 'name'),
  tracking_page: said('tracking_link', 'link'),
  seen_place: said('last_scan_place', 'place'),
  seen_day: said('last_scan_on', 'day'),
  state_place: stateOnly(said('last_scan_place', 'place')),
  state_day: stateOnly(said('last_scan_on', 'day')),
  next_step_day: saidAhead('next_step_on'),
  pickup_day: saidAhead('pickup_until'),
  label_day: said('label_created_at', 'day'),
  expected_day: saidAhead('estimated_delivery'),
  was_day: ours(({ fact, today }) => {
    const estimate = fact('estimated_delivery');
    const former = estimate !== null && estimate < today ? estimate : fact('estimated_before');
    return former === null ? null : { form: 'day', date: former };
  }),
  delivered_day: said('delivered_on', 'day'),
  as_of: ours(({ fact }) => {
    const at = fact('as_of') ?? fact('last_scan_at');
    return at === null ? null : { form: 'moment', at };
  }),
  items: ours(({ items }) => (items.length === 0 ? null : { form: 'list', entries: items })),
};

/** The same for what is the order's and not one parcel's. */
export const ORDER_SLOTS: Readonly<Record<Exclude<Said<ReplyFacts>, Said<ParcelFacts>>, Reading>> = {
  brand: ours(({ brand }) => ({ form: 'name', text: brand })),
  order_name: said('order_name', 'name'),
  order_page: said('status_link', 'link'),
  ship_day: saidAhead('ship_by', 'shopToday'),
  promised_day: saidAhead('promised_by'),
  cancelled_day: said('cancelled_on', 'day'),
  refund_amount: said('refund_amount', 'money'),
  refund_day: said('refunded_on', 'day'),
  return_opened_day: said('return_opened_on', 'day'),
  return_received_day: said('return_received_on', 'day'),
  usual_until_day: saidAhead('usual_until'),
  need_by_day: said('day_named', 'day'),
  arrival_day: said('arrival_expected', 'day'),
  told_day: said('told_on', 'day'),
  told_expected_day: said('told_delivery', 'day'),
  write_back_day: ours(({ writeBackOn }) => {
    const date = writeBackOn();
    return date === null ? null : { form: 'day', date };
  }),
  answer_by_day: saidAhead('answer_by', 'shopToday'),
  parcel_count: said('parcels_total', 'count'),
};

/** Lists: one slot per entry, `signature_1`, `own_orders_2`. */
export const LIST_SLOTS: Readonly<Record<'signature' | 'own_orders', (entry: number) => Reading>> = {
  signature: (entry) =>
    ours(({ signature }) => {
      const line = signature[entry];
      return line === undefined ? null : { form: 'name', text: line };
    }),
  own_orders: (entry) => said(`own_order_${entry + 1}_name`, 'name'),
};
