import type { Condition } from '../src/ticket/condition.ts';
import type { Thresholds } from '../src/ticket/policy.ts';

/** What `docs/conditions.md` says of a condition in words; everything else of it is computed. */
export interface ConditionLine {
  readonly meaning: string;
  /** When which of its actions is taken; `{labelEscalate}` stands for that threshold. `null`: it has only one. */
  readonly when: string | null;
  /** Keys under `thresholds` that bound it. */
  readonly bounds: readonly (keyof Thresholds)[];
}

export interface ConditionSection {
  readonly title: string;
  readonly conditions: readonly Condition[];
}

export const SECTIONS: readonly ConditionSection[] = [
  {
    title: 'Before it travels',
    conditions: [
      'preparing',
      'preparing_late',
      'scheduled',
      'on_hold',
      'payment_open',
      'high_risk',
      'nothing_to_ship',
      'store_pickup',
      'test_order',
    ],
  },
  {
    title: 'Label, but no word of the carrier',
    conditions: [
      'label_created',
      'label_not_scanned',
      'no_tracking',
      'tracking_pending',
      'tracking_unknown',
      'label_replaced',
    ],
  },
  {
    title: 'On its way',
    conditions: [
      'in_transit',
      'in_transit_no_date',
      'stalled',
      'running_late',
      'carrier_delay',
      'customs',
      'customs_stuck',
      'address_problem',
      'local_post',
      'split',
      'unfulfilled_moving',
    ],
  },
  {
    title: 'Arriving',
    conditions: [
      'out_for_delivery',
      'out_for_delivery_late',
      'attempted',
      'ready_for_pickup',
      'pickup_expiring',
      'delivered',
      'delivered_disputed',
      'delivered_elsewhere',
      'old_order',
    ],
  },
  {
    title: 'Gone wrong, or undone',
    conditions: [
      'returning',
      'lost_or_damaged',
      'cancelled',
      'cancelled_moving',
      'refunded_moving',
      'return_open',
      'return_label',
    ],
  },
  {
    title: 'Not one order we may speak of',
    conditions: [
      'not_owner',
      'no_order',
      'several_orders',
      'carrier_unavailable',
      'orders_unavailable',
      'unclear',
    ],
  },
];

const line = (
  meaning: string,
  when: string | null = null,
  bounds: readonly (keyof Thresholds)[] = [],
): ConditionLine => ({ meaning, when, bounds });

/** Complete by type: a condition without words does not compile. */
export const CONDITION_LINES: Readonly<Record<Condition, ConditionLine>> = {
  preparing: line(
    'not sent yet, within the usual days, from the day it was taken in or was planned for, and no promise broken',
    null,
    ['unfulfilledCalm'],
  ),
  preparing_late: line(
    'not sent, later than usual or than promised, or too late for the promised day of delivery',
    'up to {unfulfilledEscalate} days answer, stays open, if the policy lists this condition with `reply`',
    ['unfulfilledCalm', 'unfulfilledEscalate'],
  ),
  scheduled: line(
    'a pre-order, a subscription, or a later date of dispatch',
    'answer, if the shop has named one day for all that is not sent (the rest of an order is told of as `split`) and no earlier delivery is promised; else person',
  ),
  on_hold: line('the shop holds it back', 'the customer never hears why'),
  payment_open: line('not paid, voided or expired, where paying later is not normal'),
  high_risk: line('the shop advises to look at the order before sending', 'the customer never hears of it'),
  nothing_to_ship: line('gift cards and downloads only'),
  store_pickup: line(
    'collected in the shop, or brought by it',
    'answer, if the shop says that all of it is ready or handed over, for {oldOrderDays} days; else person',
    ['oldOrderDays'],
  ),
  test_order: line("a test of the shop's own"),
  label_created: line('packed, first scan pending, within the usual days', null, ['labelCalm']),
  label_not_scanned: line('no first scan for longer', 'after {labelEscalate} days person', [
    'labelCalm',
    'labelEscalate',
  ]),
  no_tracking: line('sent without a tracking number'),
  tracking_pending: line('the number is new and the carrier has no data yet', null, ['pendingCalm']),
  tracking_unknown: line('the carrier still has no data when it should', null, ['pendingCalm']),
  label_replaced: line(
    'a label was cancelled and none is in its place, or nobody can tell which of several was, or it is scanned again beside another, or the customer looks at a replaced one; otherwise the label that stands counts',
  ),
  in_transit: line('moving, with an expected day ahead', null, ['transitCalm', 'transitCalmInternational']),
  in_transit_no_date: line('moving, no day given, or one that nobody can tell', 'no day is invented', [
    'transitCalm',
    'transitCalmInternational',
  ]),
  stalled: line(
    'no scan for longer than usual (by post abroad three days more)',
    'after {transitEscalate} days (abroad {transitEscalateInternational}) person',
    ['transitCalm', 'transitEscalate', 'transitCalmInternational', 'transitEscalateInternational'],
  ),
  running_late: line(
    'the expected day has passed, was moved, or lies behind the day the shop promised; or a parcel that nobody has scanned cannot make that day any more',
    'answer, if scanned within {freshScan} days and late by {lateCalm} at most; else person. A shop that raises `lateEscalate` above that has the days between told, and the ticket stays open; by default a second day late is a person’s',
    ['lateCalm', 'lateEscalate', 'freshScan'],
  ),
  carrier_delay: line(
    'the carrier reports a delay, with or without a new day ahead',
    'answer, if scanned within {freshScan} days; later, or held without a reason, answer, stays open; person if somebody is waited for',
    ['freshScan'],
  ),
  customs: line('in customs, no longer than usual', 'answer, if a scan says so; else person', [
    'customsCalm',
  ]),
  customs_stuck: line('in customs for longer, or money or papers are wanted', null, ['customsCalm']),
  address_problem: line('shop or carrier has a problem with the address'),
  local_post: line('handed to a local carrier that does not scan', 'after {localPostCalm} days person', [
    'localPostCalm',
  ]),
  split: line(
    'several parcels or parts, each calm; otherwise the worst part is the condition',
    'each is told of',
  ),
  unfulfilled_moving: line(
    "not sent according to the shop, moving according to the carrier; with a single label on the order the carrier's word counts",
  ),
  out_for_delivery: line('on the van today'),
  out_for_delivery_late: line(
    'on the van since an earlier day',
    'after {outForDeliveryCalm} day of delivery person',
    ['outForDeliveryCalm'],
  ),
  attempted: line(
    'a delivery failed',
    'answer, if the carrier says what comes next, until that day ({attemptedCalm} day where it names none); else person',
    ['attemptedCalm'],
  ),
  ready_for_pickup: line('waiting to be collected (FedEx keeps it for 5 days)', null, ['pickupHoldDays']),
  pickup_expiring: line('goes back soon', null, ['pickupUrgentDays']),
  delivered: line('delivered, and the customer does not say otherwise'),
  delivered_disputed: line('delivered according to the carrier, missing according to the customer'),
  delivered_elsewhere: line(
    'left with somebody else or in a locker',
    'answer for {deliveredHours} hours, unless the customer writes again; then person',
    ['deliveredHours'],
  ),
  old_order: line("delivered long ago, or given up by the carrier's tracking", null, ['oldOrderDays']),
  returning: line('on its way back to the sender'),
  lost_or_damaged: line(
    'reported lost, damaged or undeliverable; only what was lost is found where it is scanned again',
  ),
  cancelled: line('cancelled, nothing sent', 'answer, if the refund is known to have arrived; else person'),
  cancelled_moving: line('cancelled, but there is a label'),
  refunded_moving: line('refunded, but there is a parcel'),
  return_open: line(
    'a return or an exchange is under way, and the customer does not name the number of a parcel on its way to them',
  ),
  return_label: line("the number in question is a return label's"),
  not_owner: line(
    'the order belongs to another address',
    'with `guards.askStrangers` one question that gives nothing away',
  ),
  no_order: line('nothing fits', 'the same, in the same words'),
  several_orders: line(
    'the proven customer has several under way and named none',
    'one question, which order is meant',
  ),
  carrier_unavailable: line(
    'the carrier could not be asked',
    "answer, with its time, if the shop's own scans of the last {shopScanHours} hours say something calm; else person",
    ['shopScanHours'],
  ),
  orders_unavailable: line("the shop's system could not be asked"),
  unclear: line(
    'the facts do not fit together, a word is in none of our tables, or the customer names the tracking number of a parcel that is not on the order',
  ),
};
