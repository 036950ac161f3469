import { person } from '../judgement.ts';
import type { ParcelCondition } from './parcel-condition.ts';

/** Row 23. */
export const lostOrDamaged: ParcelCondition = ({ state }) =>
  state === 'lost_or_damaged'
    ? person('lost_or_damaged', 'reported lost, damaged or not deliverable for good')
    : null;

/** Row 22: on its way back, refused, or already with the sender. */
export const returning: ParcelCondition = ({ state }) =>
  state === 'returning' ? person('returning', 'on its way back to the sender') : null;

/** Row 12. */
export const addressProblem: ParcelCondition = ({ state }) =>
  state === 'address_issue' ? person('address_problem', 'the carrier has a problem with the address') : null;

/** Row 41: what is tracked goes to the shop, not to the customer. */
export const returnLabel: ParcelCondition = ({ tracking }) =>
  tracking?.isReturn === true ? person('return_label', 'the number belongs to a return label') : null;

/** Row 40: cancelled, and no other label has taken its place. */
export const labelVoided: ParcelCondition = ({ state }) =>
  state === 'label_voided' ? person('label_replaced', 'the label was cancelled') : null;
