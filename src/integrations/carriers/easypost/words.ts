import type { ActionBy, ParcelState } from '../../../ticket/shipment.ts';

/** What one of EasyPost's words means. */
export interface EasypostWord {
  readonly state: ParcelState;
  readonly actionBy: ActionBy;
  readonly says: string;
  readonly lastOfTracking?: true;
}

/** Words EasyPost documents for `status`, and what they mean when neither the detail nor the carrier says more. */
export const STATUS_WORDS: ReadonlyMap<string, EasypostWord> = new Map([
  ['unknown', { state: 'unknown', actionBy: 'shop', says: 'the carrier has no data' }],
  [
    'pre_transit',
    { state: 'label_created', actionBy: 'shop', says: 'label made; the carrier does not have it yet' },
  ],
  ['in_transit', { state: 'in_transit', actionBy: 'nobody', says: 'on its way' }],
  ['out_for_delivery', { state: 'out_for_delivery', actionBy: 'nobody', says: 'out for delivery' }],
  ['delivered', { state: 'delivered', actionBy: 'nobody', says: 'delivered' }],
  [
    'available_for_pickup',
    { state: 'available_for_pickup', actionBy: 'customer', says: 'waiting to be collected' },
  ],
  ['return_to_sender', { state: 'returning', actionBy: 'shop', says: 'going back to the sender' }],
  ['failure', { state: 'lost_or_damaged', actionBy: 'shop', says: 'it will not arrive' }],
  ['cancelled', { state: 'label_voided', actionBy: 'shop', says: 'the label was cancelled' }],
  // EasyPost or the carrier could not process the number: no news about the parcel, least of all bad news.
  ['error', { state: 'unknown', actionBy: 'shop', says: 'EasyPost could not ask the carrier' }],
]);

const MOVING = { state: 'in_transit', actionBy: 'nobody', says: 'on its way' } as const;

/**
 * The 28 words EasyPost documents for `status_detail`, as they are read beside `in_transit`. Those without a line of
 * their own are noise (FedEx "Picked up" arrives as `arrived_at_facility`, "On the way" as `unknown`).
 */
export const DETAIL_WORDS: ReadonlyMap<string, EasypostWord> = new Map<string, EasypostWord>([
  [
    'address_correction',
    { state: 'address_issue', actionBy: 'customer', says: 'the address needs correcting' },
  ],
  ['arrived_at_destination', MOVING],
  ['arrived_at_facility', MOVING],
  ['arrived_at_pickup_location', MOVING],
  [
    'awaiting_information',
    { state: 'action_needed', actionBy: 'customer', says: 'the carrier waits for papers or an answer' },
  ],
  ['cancelled', MOVING],
  ['damaged', { state: 'lost_or_damaged', actionBy: 'shop', says: 'reported damaged' }],
  ['delayed', { state: 'delayed', actionBy: 'carrier', says: 'late; nothing to be done' }],
  // Anything from a closed shop to a lost parcel; only the carrier's own words tell which.
  [
    'delivery_exception',
    { state: 'unknown', actionBy: 'shop', says: 'it could not be delivered; why is not said' },
  ],
  ['departed_facility', MOVING],
  ['departed_origin_facility', MOVING],
  ['expired', MOVING],
  ['failure', MOVING],
  ['held', { state: 'delayed', actionBy: 'carrier', says: 'held on its way' }],
  ['in_transit', MOVING],
  ['label_created', MOVING],
  ['lost', { state: 'lost_or_damaged', actionBy: 'shop', says: 'reported lost' }],
  ['missorted', { state: 'delayed', actionBy: 'carrier', says: 'sent the wrong way' }],
  ['out_for_delivery', MOVING],
  ['received_at_destination_facility', MOVING],
  ['received_at_origin_facility', MOVING],
  ['refused', { state: 'returning', actionBy: 'shop', says: 'the receiver refused it' }],
  ['return', { state: 'returning', actionBy: 'shop', says: 'going back to the sender' }],
  ['status_update', MOVING],
  [
    'transferred_to_destination_carrier',
    {
      ...MOVING,
      says: 'handed to the carrier of the last mile; scans may end',
      lastOfTracking: true,
    },
  ],
  ['transit_exception', { state: 'delayed', actionBy: 'carrier', says: 'something held it up on the way' }],
  ['unknown', MOVING],
  ['weather_delay', { state: 'delayed', actionBy: 'carrier', says: 'late because of weather' }],
]);
