import type { ParcelState, Shipment } from '../ticket/shipment.ts';
import type { Tracking } from '../ticket/tracking.ts';
import { isDelivered, type Timeline } from './timeline.ts';

/** Worst first: states that a calmer word must not soften, because parcels travel on while something is wrong. */
const GRAVE: readonly ParcelState[] = [
  'lost_or_damaged',
  'returning',
  'label_voided',
  'address_issue',
  'action_needed',
  'unknown',
  'attempted',
  'customs',
  'delayed',
];

/** What the shop says of goods that it hands over itself. */
const SHOPS_OWN: readonly ParcelState[] = ['available_for_pickup', 'delivered'];

/**
 * What one parcel is doing (E3.2): its scans say so, unless the carrier's roll-up knows of something worse. The
 * shop's roll-up is the weakest of all, except where no carrier is between the shop and the customer.
 * @param word the carrier's, where it has said anything
 */
export function parcelState(
  { state }: Timeline,
  word: Tracking | null,
  shipment: Shipment,
  isShops: boolean,
): ParcelState {
  if (isShops && word === null && SHOPS_OWN.includes(shipment.state)) return shipment.state;
  if (word?.state === 'returning') return 'returning';
  if (state === null) return rollUpAlone(word?.state ?? null, shipment.state);
  if (word === null || isDelivered(state)) return state;
  return GRAVE.includes(word.state) && gravity(word.state) < gravity(state) ? word.state : state;
}

/** 0 the worst; all that is calm comes after all that is grave. */
function gravity(state: ParcelState): number {
  const at = GRAVE.indexOf(state);
  return at === -1 ? GRAVE.length : at;
}

/** Without a scan a roll-up proves that a label exists, or that something went wrong; never that a parcel moves. */
function rollUpAlone(carriers: ParcelState | null, shops: ParcelState): ParcelState {
  const rollUp = carriers ?? shops;
  if (GRAVE.includes(rollUp)) return rollUp;
  const isLabel = carriers !== null && !isDelivered(carriers) && carriers !== 'available_for_pickup';
  return isLabel ? 'label_created' : 'unknown';
}
