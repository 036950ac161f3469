import { isFalselyDenied, isTrue, type Status } from '../check/statuses.ts';
import type { Truth } from '../check/truth.ts';

/**
 * What a shop's own sentence can say an order or a parcel does, and the status that would bear it out; `null`: no look-up
 * brings such a fact, so it is never borne out.
 */
const BORNE_OUT_BY = {
  delivered: 'delivered',
  left_elsewhere: 'left_elsewhere',
  signed: null,
  collected: null,
  out_for_delivery: 'out_for_delivery',
  on_its_way: 'on_its_way',
  customs: 'customs',
  cleared: null,
  lost: 'lost',
  damaged: 'lost',
  returned: 'returned',
  ready_for_pickup: 'ready_for_pickup',
  depot: null,
  shipped: 'shipped',
  packed: 'packed',
  preparing: 'preparing',
  cancelled: 'cancelled',
  refunded: 'refunded',
  attempted: 'attempted',
  delayed: 'delayed',
  held: 'held',
  weather: 'weather',
  misrouted: 'misrouted',
} as const satisfies Readonly<Record<string, Status | null>>;

export type ClaimState = keyof typeof BORNE_OUT_BY;

export const CLAIM_STATES = Object.keys(BORNE_OUT_BY).filter(isClaimState);

function isClaimState(name: string): name is ClaimState {
  return Object.hasOwn(BORNE_OUT_BY, name);
}

/** Whether the facts of this parcel, or of the order, say so. */
export function isBorneOut(state: ClaimState, parcel: number, truth: Truth): boolean {
  const status = BORNE_OUT_BY[state];
  return status !== null && isTrue(status, parcel, truth);
}

/** Whether somebody may say that it is not so: only where that is known. "It is not lost" is a comfort nobody can give. */
export function mayBeDenied(state: ClaimState, parcel: number, truth: Truth): boolean {
  if (state === 'shipped') return !isFalselyDenied(state, parcel, truth);
  return DENIABLE.includes(state) && !isBorneOut(state, parcel, truth);
}

const DENIABLE: readonly ClaimState[] = ['delivered', 'on_its_way', 'out_for_delivery', 'packed'];
