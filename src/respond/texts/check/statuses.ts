import type { Condition } from '../../../ticket/condition.ts';
import type { ParcelState } from '../../../ticket/shipment.ts';
import type { Truth } from './truth.ts';

/** What a text can say an order or a parcel does, each only where a fact says so (`reliability.md` 4, status verbs). */
export const STATUSES = [
  'delivered',
  'left_elsewhere',
  'out_for_delivery',
  'on_its_way',
  'returned',
  'ready_for_pickup',
  'attempted',
  'next_attempt',
  'next_pickup',
  'customs',
  'delayed',
  'weather',
  'misrouted',
  'held',
  'cancelled',
  'refunded',
  'lost',
  'packed',
  'shipped',
  'preparing',
] as const;

export type Status = (typeof STATUSES)[number];

const MOVING: readonly ParcelState[] = [
  'handed_over',
  'in_transit',
  'delayed',
  'customs',
  'out_for_delivery',
  'attempted',
];

const AT_HOME: readonly ParcelState[] = ['label_created', 'label_voided', 'unknown'];

const LATE: readonly Condition[] = [
  'running_late',
  'carrier_delay',
  'stalled',
  'out_for_delivery_late',
  'preparing_late',
  'label_not_scanned',
];

/** Whether a status is true of one parcel, or of the order where it is the order's. */
export function isTrue(status: Status, parcel: number, truth: Truth): boolean {
  const { picture, purpose } = truth.input;
  if (purpose !== 'answer') return false;
  const { fact } = truth.worldOf(parcel);
  const one = picture.parcels[parcel];
  const state = one?.state ?? null;
  const has = (prefix: string): boolean => picture.facts.some(({ name }) => name.startsWith(prefix));
  switch (status) {
    case 'delivered':
      return state === 'delivered' || state === 'delivered_elsewhere';
    case 'left_elsewhere':
      return state === 'delivered_elsewhere';
    case 'on_its_way':
      return state !== null && MOVING.includes(state);
    case 'returned':
      return state === 'returning' || has('return_') || picture.order?.returnOpen === true;
    case 'ready_for_pickup':
      return state === 'available_for_pickup';
    case 'out_for_delivery':
    case 'attempted':
    case 'customs':
      return state === status;
    case 'delayed':
      return (
        state === 'delayed' ||
        (one !== undefined && LATE.includes(one.condition)) ||
        (parcel === truth.leading && LATE.includes(picture.condition))
      );
    case 'weather':
    case 'misrouted':
    case 'held':
      return fact('delay_reason') === status;
    case 'next_attempt':
      return fact('next_step') === 'attempt';
    case 'next_pickup':
      return fact('next_step') === 'pickup' || state === 'available_for_pickup';
    case 'cancelled':
      return fact('cancelled_on') !== null;
    case 'refunded':
      return fact('refund_amount') !== null;
    case 'lost':
      return state === 'lost_or_damaged';
    case 'packed':
      return one !== undefined;
    case 'shipped':
      return picture.parcels.length > 0;
    case 'preparing':
      return fact('items_unsent') !== null || picture.parcels.length === 0;
  }
}

/** Whether "not delivered", "not sent" contradicts what is known. Other denials bind nobody. */
export function isFalselyDenied(status: Status, parcel: number, truth: Truth): boolean {
  const state = truth.input.picture.parcels[parcel]?.state ?? null;
  if (status === 'delivered') return isTrue(status, parcel, truth);
  return status === 'shipped' && state !== null && !AT_HOME.includes(state);
}
