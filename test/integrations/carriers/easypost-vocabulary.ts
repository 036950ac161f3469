import type { ParcelState } from '../../../src/ticket/shipment.ts';

type Word = readonly [string, string | null, ParcelState];

/** What each detail means while the parcel is in transit, in the order of EasyPost's documentation. */
const IN_TRANSIT: readonly Word[] = [
  ['in_transit', null, 'in_transit'],
  ['in_transit', 'address_correction', 'address_issue'],
  ['in_transit', 'arrived_at_destination', 'in_transit'],
  ['in_transit', 'arrived_at_facility', 'in_transit'],
  ['in_transit', 'arrived_at_pickup_location', 'in_transit'],
  ['in_transit', 'awaiting_information', 'action_needed'],
  ['in_transit', 'cancelled', 'in_transit'],
  ['in_transit', 'damaged', 'lost_or_damaged'],
  ['in_transit', 'delayed', 'delayed'],
  // Without a sentence that says more, nobody knows what happened.
  ['in_transit', 'delivery_exception', 'unknown'],
  ['in_transit', 'departed_facility', 'in_transit'],
  ['in_transit', 'departed_origin_facility', 'in_transit'],
  ['in_transit', 'expired', 'in_transit'],
  ['in_transit', 'failure', 'in_transit'],
  ['in_transit', 'held', 'delayed'],
  ['in_transit', 'in_transit', 'in_transit'],
  ['in_transit', 'label_created', 'in_transit'],
  ['in_transit', 'lost', 'lost_or_damaged'],
  ['in_transit', 'missorted', 'delayed'],
  ['in_transit', 'out_for_delivery', 'in_transit'],
  ['in_transit', 'received_at_destination_facility', 'in_transit'],
  ['in_transit', 'received_at_origin_facility', 'in_transit'],
  ['in_transit', 'refused', 'returning'],
  ['in_transit', 'return', 'returning'],
  ['in_transit', 'status_update', 'in_transit'],
  ['in_transit', 'transferred_to_destination_carrier', 'in_transit'],
  ['in_transit', 'transit_exception', 'delayed'],
  ['in_transit', 'unknown', 'in_transit'],
  ['in_transit', 'weather_delay', 'delayed'],
];

/** Each status alone, and with the noise that real trackers carry beside it. */
const STATUS: readonly Word[] = [
  ['unknown', 'unknown', 'unknown'],
  ['pre_transit', 'label_created', 'label_created'],
  ['pre_transit', 'status_update', 'label_created'],
  ['out_for_delivery', 'out_for_delivery', 'out_for_delivery'],
  ['out_for_delivery', 'unknown', 'out_for_delivery'],
  ['delivered', 'arrived_at_destination', 'delivered'],
  ['delivered', null, 'delivered'],
  ['available_for_pickup', 'arrived_at_pickup_location', 'available_for_pickup'],
  ['return_to_sender', 'return', 'returning'],
  ['return_to_sender', 'unknown', 'returning'],
  ['failure', 'failure', 'lost_or_damaged'],
  ['failure', 'lost', 'lost_or_damaged'],
  ['cancelled', 'cancelled', 'label_voided'],
  ['error', null, 'unknown'],
];

/** All ten statuses and all 28 details EasyPost documents. */
export const EASYPOST_VOCABULARY: readonly Word[] = [...IN_TRANSIT, ...STATUS];
