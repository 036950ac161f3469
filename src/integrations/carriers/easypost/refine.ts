import type { ParcelState } from '../../../ticket/shipment.ts';
import type { CarrierWord } from '../../carrier-words/carrier-word.ts';

/** The carrier says that all is not as usual, or that somebody is needed. */
const TROUBLE: readonly ParcelState[] = [
  'delayed',
  'customs',
  'address_issue',
  'action_needed',
  'attempted',
  'available_for_pickup',
  'returning',
  'lost_or_damaged',
  'label_voided',
];

/**
 * What the carrier's own word may make of each of EasyPost's. What is not in a line leaves EasyPost's word as it is:
 * a parcel that was delivered or turned back stays so, one that the carrier does not have yet does not start to move,
 * and no step is claimed that EasyPost has not seen.
 */
const MAY_BECOME: Readonly<Partial<Record<ParcelState, readonly ParcelState[]>>> = {
  label_created: ['delayed', 'customs', 'address_issue', 'action_needed', 'lost_or_damaged', 'label_voided'],
  in_transit: [...TROUBLE, 'label_created', 'handed_over'],
  out_for_delivery: TROUBLE,
  available_for_pickup: ['action_needed', 'returning', 'lost_or_damaged'],
  lost_or_damaged: ['returning', 'address_issue'],
};

/**
 * EasyPost's state, made more exact by what the carrier says itself.
 * @param word `null`: the carrier said nothing that we can read
 */
export function refine(state: ParcelState, word: CarrierWord | null): ParcelState {
  if (word === null || word.state === null) return state;
  if (state === 'delivered') return whereDelivered(word);
  // The two contradict each other, and either may be wrong.
  if (state === 'in_transit' && (word.state === 'delivered' || word.state === 'delivered_elsewhere'))
    return 'unknown';
  return (MAY_BECOME[state] ?? []).includes(word.state) ? word.state : state;
}

/** EasyPost has one word for delivered; only the carrier says that somebody else has the parcel. */
function whereDelivered(word: CarrierWord): ParcelState {
  if (word.backAtSender) return 'returning';
  const isElsewhere = word.state === 'delivered_elsewhere' || word.state === 'available_for_pickup';
  return isElsewhere ? 'delivered_elsewhere' : 'delivered';
}
