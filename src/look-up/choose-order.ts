import type { OrderCandidate } from '../ports/order-source.ts';
import { sameAddress } from '../ticket/address.ts';
import type { Instant } from '../ticket/instant.ts';
import type { Mention, Understanding } from '../ticket/understanding.ts';
import { isNumberOf } from './order-number.ts';

/** An order of the last month is what somebody means who names none. */
const RECENT_MS = 30 * 86_400_000;

/** What to choose from, and for whom. */
export interface OrderQuestion {
  /** The search's raw guess, foreign and fuzzy orders included. */
  readonly candidates: readonly OrderCandidate[];
  readonly understanding: Pick<Understanding, 'orderNumbers' | 'claims'>;
  readonly requesterAddress: string | null;
  readonly now: Instant;
}

/**
 * Which order is meant.
 * - `chosen`: exactly one, and it belongs to the requester's address
 * - `several`: orders of the requester between which nothing decides
 * - `not_owner`: the order exists and belongs to another address
 * - `none`: nothing that could be meant; `own` are orders of the requester that are not it
 */
export type OrderChoice =
  | { readonly kind: 'chosen'; readonly candidate: OrderCandidate }
  | { readonly kind: 'several'; readonly candidates: readonly OrderCandidate[] }
  | { readonly kind: 'not_owner'; readonly candidate: OrderCandidate }
  | { readonly kind: 'none'; readonly why: string; readonly own: readonly OrderCandidate[] };

/**
 * Chooses the order a message is about. Pure. Ownership is the requester's address and nothing else: an address or a
 * number in the text proves nothing, since order numbers count up and anybody can guess one.
 */
export function chooseOrder(question: OrderQuestion): OrderChoice {
  const { candidates, understanding, requesterAddress } = question;
  const own = candidates.filter((candidate) => isOwnedBy(candidate, requesterAddress));
  const foreign = candidates.filter((candidate) => !own.includes(candidate));
  const named = understanding.orderNumbers.filter(isNamed);
  if (named.length > 0) return byName(named, own, foreign);
  return byHint(understanding.orderNumbers, own, foreign) ?? byAddress(question, own);
}

/** Whether an address may hear about an order. An order without known owners belongs to nobody who asks. */
export function isOwnedBy(order: Pick<OrderCandidate, 'ownerAddresses'>, address: string | null): boolean {
  return order.ownerAddresses.some((owner) => sameAddress(owner, address));
}

/** The customer's own words say that this is an order number. */
const isNamed = (mention: Mention): boolean =>
  mention.strength === 'strong' && mention.place !== 'quote' && mention.place !== 'forwarded';

function byName(
  named: readonly Mention[],
  own: readonly OrderCandidate[],
  foreign: readonly OrderCandidate[],
): OrderChoice {
  const matches = meantBy(named, own);
  const others = named.filter((mention) => meantBy([mention], own).length === 0);
  const stranger = meantBy(others, foreign)[0];
  // One own and one foreign number in a message: answering half of it would hide the other half.
  if (stranger !== undefined) return { kind: 'not_owner', candidate: stranger };
  if (matches.length > 0) return oneOrSeveral(matches);
  // A number that does not exist may be mistyped, or another shop's: their other orders are not what was asked.
  return { kind: 'none', why: 'no order has the number that was given', own };
}

/**
 * Numbers in quoted or forwarded mail, and those that only look like one. They count if they are on an order of the
 * requester's own; a foreign order in a quoted mail means that somebody else's order is being asked for.
 */
function byHint(
  mentions: readonly Mention[],
  own: readonly OrderCandidate[],
  foreign: readonly OrderCandidate[],
): OrderChoice | null {
  const matches = meantBy(mentions, own);
  if (matches.length > 0) return oneOrSeveral(matches);
  const stranger = meantBy(mentions.filter(isStrong), foreign)[0];
  return stranger === undefined ? null : { kind: 'not_owner', candidate: stranger };
}

const isStrong = (mention: Mention): boolean => mention.strength === 'strong';

function byAddress(question: OrderQuestion, own: readonly OrderCandidate[]): OrderChoice {
  const open = own.filter((order) => isOpen(order, question.now));
  const recent = own.filter((order) => isRecent(order, question.now));
  const { saysDelivered, saysNotReceived } = question.understanding.claims;
  // "It says delivered": a parcel delivered last week may be meant as well as the one that is still on its way.
  const delivered =
    saysDelivered || saysNotReceived ? recent.filter((order) => order.delivered === true) : [];
  const meant = open.length > 0 ? [...open, ...delivered] : recent;
  if (meant.length > 0) return oneOrSeveral(meant);
  return { kind: 'none', why: 'this address has no open order and none of the last 30 days', own };
}

function isOpen(order: OrderCandidate, now: Instant): boolean {
  if (order.cancelled || order.delivered === true) return false;
  // Where nobody reports deliveries every order would stay open for ever.
  return order.delivered === false || order.fulfilment !== 'fulfilled' || isRecent(order, now);
}

const isRecent = (order: OrderCandidate, now: Instant): boolean =>
  Date.parse(now) - Date.parse(order.processedAt) <= RECENT_MS;

function oneOrSeveral(meant: readonly OrderCandidate[]): OrderChoice {
  const [first, second] = meant;
  if (first === undefined) return { kind: 'none', why: 'nothing fits', own: [] };
  return second === undefined ? { kind: 'chosen', candidate: first } : { kind: 'several', candidates: meant };
}

const meantBy = (
  mentions: readonly Mention[],
  candidates: readonly OrderCandidate[],
): readonly OrderCandidate[] =>
  candidates.filter((candidate) => mentions.some((mention) => isNumberOf(mention.value, candidate)));
