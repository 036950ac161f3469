import type { Condition } from '../../ticket/condition.ts';
import { type Intent, isAboutGoingBack, isWismo } from '../../ticket/intent.ts';
import type { MacroTopic } from './macro-topics.ts';

/** How well a macro of a topic serves, 0 to 1. A topic that is not named does not serve at all. */
export type Wanted = Readonly<Partial<Record<MacroTopic, number>>>;

const ON_ITS_WAY: Wanted = { tracking: 1, out_for_delivery: 0.5 };
const LATE: Wanted = { delayed: 1, carrier_delay: 0.9, stalled: 0.7, tracking: 0 };

/**
 * Questions about where an order is: its state decides. What is not here has no macro of its own: a person must think first.
 */
const BY_CONDITION: Readonly<Partial<Record<Condition, Wanted>>> = {
  preparing: { preparing: 1, order_number: 0 },
  preparing_late: { dispatch_delay: 1, preparing: 0.8, delayed: 0.5 },
  label_created: { label: 1, preparing: 0.8 },
  label_not_scanned: { label: 1, preparing: 0.6, stalled: 0.6 },
  in_transit: ON_ITS_WAY,
  in_transit_no_date: ON_ITS_WAY,
  out_for_delivery: { out_for_delivery: 1, tracking: 0.8 },
  out_for_delivery_late: LATE,
  stalled: { stalled: 1, delayed: 0.85, carrier_delay: 0.75 },
  running_late: LATE,
  carrier_delay: { carrier_delay: 1, delayed: 0.85 },
  customs: { customs: 1 },
  customs_stuck: { customs: 1 },
  address_problem: { address_problem: 1 },
  attempted: { attempted: 1 },
  ready_for_pickup: { pickup: 1 },
  pickup_expiring: { pickup: 1 },
  store_pickup: { pickup: 0.8 },
  delivered_disputed: { missing_delivered: 1 },
  returning: { returning: 1 },
  lost_or_damaged: { lost: 1 },
  split: { split: 1 },
  scheduled: { preorder: 1 },
  payment_open: { payment: 1 },
  no_order: { order_number: 1 },
  several_orders: { order_number: 1 },
  not_owner: { identity: 1, order_number: 0.6 },
};

/** Wishes: what the customer wants decides. */
const BY_INTENT: Readonly<Partial<Record<Intent, Wanted>>> = {
  address_change: { address_change: 1 },
  cancel_order: { cancel: 1 },
  change_order: { change_order: 1 },
  return_start: { return_start: 1 },
  return_status: { return_received: 1, refund_status: 0.5 },
  refund_status: { refund_status: 1, return_received: 0.5 },
  refund_request: { refund_request: 1 },
  wrong_or_missing_item: { wrong_item: 1, missing_item: 0.95 },
  damaged: { damaged: 1 },
  customs_duties: { duties: 1, customs: 0.7 },
  subscription_delivery: { subscription: 1 },
  complaint: { complaint: 1 },
  human_request: { complaint: 0.9 },
};

/** Once a parcel has left the shop, "we have cancelled it" would be wrong. */
const LEFT: readonly Condition[] = [
  'in_transit',
  'in_transit_no_date',
  'stalled',
  'running_late',
  'carrier_delay',
  'customs',
  'customs_stuck',
  'attempted',
  'ready_for_pickup',
  'pickup_expiring',
  'out_for_delivery',
  'out_for_delivery_late',
];

/** The topics of macros that answer this question, with how well each does. Empty: none that a title could tell. */
export function wantedTopics(condition: Condition, intent: Intent): Wanted {
  if (intent === 'cancel_order' && LEFT.includes(condition)) return { too_late: 1, cancel: 0.6 };
  if (!isWismo(intent) || isAboutGoingBack(intent)) return BY_INTENT[intent] ?? {};
  // The shop's data may not say what the customer does: that it is not there although it was delivered.
  if (intent === 'delivered_not_received' && condition === 'delivered') return { missing_delivered: 1 };
  return BY_CONDITION[condition] ?? {};
}
