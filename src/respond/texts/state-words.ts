import type { ParcelState } from '../../ticket/shipment.ts';

/** A parcel's state for the team. */
export const STATE_WORDS: Readonly<Record<ParcelState, string>> = {
  label_created: 'label made, not scanned',
  handed_over: 'handed to the carrier',
  in_transit: 'on its way',
  delayed: 'delayed',
  customs: 'with customs',
  address_issue: 'address problem',
  action_needed: 'the carrier waits for something',
  out_for_delivery: 'out for delivery',
  attempted: 'delivery tried',
  available_for_pickup: 'waiting for pickup',
  delivered: 'delivered',
  delivered_elsewhere: 'left elsewhere',
  returning: 'going back',
  lost_or_damaged: 'lost or damaged',
  label_voided: 'label voided',
  unknown: 'state unknown',
};
