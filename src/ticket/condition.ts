/**
 * What state an order is in, seen from its customer. Names and row numbers are contract 5a and the conflict matrix
 * (`docs/conditions.md`); a condition is computed from facts and never from what the customer says about it,
 * the delivered-but-missing rows excepted.
 */
export const CONDITIONS = [
  'preparing',
  'preparing_late',
  'label_created',
  'label_not_scanned',
  'no_tracking',
  'in_transit',
  'in_transit_no_date',
  'stalled',
  'running_late',
  'carrier_delay',
  'customs',
  'customs_stuck',
  'address_problem',
  'attempted',
  'ready_for_pickup',
  'pickup_expiring',
  'out_for_delivery',
  'out_for_delivery_late',
  'delivered',
  'delivered_disputed',
  'delivered_elsewhere',
  'split',
  'not_owner',
  'returning',
  'lost_or_damaged',
  'cancelled_moving',
  'cancelled',
  'refunded_moving',
  'unfulfilled_moving',
  'on_hold',
  'scheduled',
  'payment_open',
  'high_risk',
  'nothing_to_ship',
  'store_pickup',
  'return_open',
  'tracking_pending',
  'tracking_unknown',
  'carrier_unavailable',
  'orders_unavailable',
  'several_orders',
  'label_replaced',
  'return_label',
  'local_post',
  'old_order',
  'test_order',
  'no_order',
  'unclear',
] as const;

export type Condition = (typeof CONDITIONS)[number];

/**
 * What the matrix allows at most: `answer` (A), `answer_open` (A*: reply, leave open and look again), `person` (N).
 * Policy may narrow it, never widen it.
 */
export type MatrixAction = 'answer' | 'answer_open' | 'person';
