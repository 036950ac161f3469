import type { Condition } from '../../../../ticket/condition.ts';
import type { ConditionWords } from '../note-words.ts';
import { when } from '../when.ts';

/** Every condition in words for the team. */
export const CONDITIONS_EN: Readonly<Record<Condition, ConditionWords>> = {
  preparing: {
    verdict: ({ shipBy }) => `Not sent yet, within the promised time${when(' (by ', shipBy, ')')}`,
    next: 'Tell the customer when it is expected to leave.',
  },
  preparing_late: {
    verdict: ({ shipBy }) => `Not sent yet and behind schedule${when(' (due ', shipBy, ')')}`,
    next: 'Ask the warehouse what holds it up, then give the customer a day.',
  },
  label_created: {
    verdict: () => 'Packed, the carrier has not scanned it yet',
    next: 'Tell the customer that the first scan is pending.',
  },
  label_not_scanned: {
    verdict: ({ quietDays }) => `Label made ${quietDays} ago, never scanned`,
    next: 'Check with the warehouse whether the parcel left. Do not say that it is on its way.',
  },
  no_tracking: {
    verdict: () => 'Marked as sent, without a tracking number',
    next: 'Find out how it was sent and when.',
  },
  in_transit: {
    verdict: ({ inPlace, due }) => `In transit${inPlace}${when(', due ', due)}`,
    next: 'Tell the customer where it was last seen and when it is expected.',
  },
  in_transit_no_date: {
    verdict: ({ inPlace }) => `In transit${inPlace}, no delivery date`,
    next: 'Tell the customer where it was last seen; do not name a date.',
  },
  stalled: {
    verdict: ({ quietDays, inPlace }) => `Stalled ${quietDays}${inPlace}`,
    next: 'Open an inquiry with the carrier and tell the customer when you will write again.',
  },
  running_late: {
    verdict: ({ inPlace, due }) => `Running late${inPlace}${when(', due ', due)}`,
    next: 'Tell the customer the new date, or that there is none yet.',
  },
  carrier_delay: {
    verdict: ({ inPlace }) => `Delayed by the carrier${inPlace}`,
    next: 'Tell the customer what the carrier reports.',
  },
  customs: {
    verdict: ({ inPlace }) => `With customs${inPlace}, within the usual time`,
    next: 'Tell the customer that clearing takes a few days.',
  },
  customs_stuck: {
    verdict: ({ quietDays, inPlace }) => `Stuck in customs${inPlace} for ${quietDays}`,
    next: 'Find out whether duty or papers are missing, and from whom.',
  },
  address_problem: {
    verdict: ({ seen }) => `The carrier reports an address problem${when(' since ', seen)}`,
    next: 'Confirm the address with the customer, then with the carrier, before the parcel goes back.',
  },
  attempted: {
    verdict: ({ seen }) => `Delivery was tried${when(' on ', seen)} and not completed`,
    next: 'Tell the customer about the next attempt or the pickup point.',
  },
  ready_for_pickup: {
    verdict: ({ inPlace, seen }) => `Waiting at a pickup point${inPlace}${when(' since ', seen)}`,
    next: 'Tell the customer where it can be collected and until when.',
  },
  pickup_expiring: {
    verdict: ({ seen }) => `At a pickup point${when(' since ', seen)}, about to go back`,
    next: 'Reach the customer today: the parcel is about to go back.',
  },
  out_for_delivery: {
    verdict: ({ inPlace }) => `Out for delivery today${inPlace}`,
    next: 'Tell the customer that it is expected by the end of the day.',
  },
  out_for_delivery_late: {
    verdict: ({ seen }) => `Went out for delivery${when(' on ', seen)}, not delivered`,
    next: 'Check with the carrier why it was not delivered.',
  },
  delivered: {
    verdict: ({ delivered }) => `Delivered${when(' on ', delivered)}`,
    next: 'Tell the customer when it was delivered.',
  },
  delivered_disputed: {
    verdict: ({ delivered }) => `Marked delivered${when(' on ', delivered)}, but not received`,
    next: 'Go through the places to look with the customer, then decide on a new parcel or a claim.',
  },
  delivered_elsewhere: {
    verdict: ({ delivered }) => `Left with a neighbor, locker or shop${when(' on ', delivered)}`,
    next: 'Tell the customer where it was left.',
  },
  split: {
    verdict: ({ parcels }) => `Sent in parts, ${parcels} parcel${parcels === 1 ? '' : 's'} so far`,
    next: 'Tell the customer about each part.',
  },
  not_owner: {
    verdict: () => 'The order belongs to another address',
    next: 'Ask the sender to write from the address used at checkout. Disclose nothing about the order.',
  },
  returning: {
    verdict: () => 'The parcel is on its way back to us',
    next: 'Decide with the customer whether to send it again or pay back.',
  },
  lost_or_damaged: {
    verdict: ({ carrier }) => `Lost or damaged, says ${carrier}`,
    next: 'Decide on a new parcel or paying back, and open a claim with the carrier.',
  },
  cancelled_moving: {
    verdict: () => 'The order is cancelled, but a parcel is moving',
    next: 'Try to stop the parcel, and tell the customer what to do if it arrives.',
  },
  cancelled: {
    verdict: ({ cancelled }) => `Cancelled${when(' on ', cancelled)}, nothing was sent`,
    next: 'Check that the money went back, then tell the customer.',
  },
  refunded_moving: {
    verdict: () => 'Fully paid back, but a parcel is moving',
    next: 'Decide what happens with the parcel, then tell the customer.',
  },
  unfulfilled_moving: {
    verdict: () => 'Not sent, says the shop; moving, says the carrier',
    next: 'Correct the order in the shop, then tell the customer where the parcel is.',
  },
  on_hold: {
    verdict: () => 'The shop holds the order back',
    next: 'Look at the hold in the shop. Do not tell the customer its reason before you have.',
  },
  scheduled: {
    verdict: ({ shipBy }) => `Planned for later${when(', leaves on ', shipBy)}`,
    next: 'Tell the customer when it is planned to leave.',
  },
  payment_open: {
    verdict: () => 'The payment is not complete',
    next: 'Check the payment, then tell the customer what is missing.',
  },
  high_risk: {
    verdict: () => 'The order is marked as risky',
    next: 'Review the order. Do not mention risk to the customer.',
  },
  nothing_to_ship: {
    verdict: () => 'Nothing in this order is shipped',
    next: 'Check whether the customer got what was bought, by e-mail or in the account.',
  },
  store_pickup: {
    verdict: () => 'For pickup or local delivery',
    next: 'Check with the store whether it is ready.',
  },
  return_open: {
    verdict: () => 'A return or exchange is open',
    next: 'Find out whether the customer asks about the return or the parcel.',
  },
  tracking_pending: {
    verdict: () => 'New number, the carrier shows nothing yet',
    next: 'Tell the customer that a new number needs a day.',
  },
  tracking_unknown: {
    verdict: ({ carrier }) => `The number is unknown to ${carrier}`,
    next: 'Check number and carrier in the shop; one of them may be wrong.',
  },
  carrier_unavailable: {
    verdict: ({ inPlace, seen }) =>
      `The carrier could not be asked; last scan${inPlace}${when(' ', seen) || ' unknown'}`,
    next: "Look at the carrier's page, then answer.",
  },
  orders_unavailable: {
    verdict: () => 'The shop could not be asked',
    next: 'Look the order up in the shop, then answer.',
  },
  several_orders: {
    verdict: ({ orders }) => `${orders} orders could be meant`,
    next: 'Find out which order is meant.',
  },
  label_replaced: {
    verdict: () => 'A label was replaced by another',
    next: 'Check which number is the right one, and give the customer that.',
  },
  return_label: {
    verdict: () => "The quoted number is a return label's",
    next: 'Find out whether the customer asks about the return or the parcel.',
  },
  local_post: {
    verdict: ({ inPlace }) => `Handed to the local post${inPlace}`,
    next: 'Tell the customer that scans may end here.',
  },
  old_order: {
    verdict: ({ delivered }) => `An old order${when(', delivered on ', delivered)}`,
    next: 'Look at the history of the order before you answer.',
  },
  test_order: {
    verdict: () => 'A test order',
    next: 'Nothing was sold; tell whoever wrote.',
  },
  no_order: {
    verdict: () => 'No order found',
    next: 'Search by name or ask for the order number.',
  },
  unclear: {
    verdict: () => 'The state of the order is unclear',
    next: 'Compare shop and carrier before you answer.',
  },
};
