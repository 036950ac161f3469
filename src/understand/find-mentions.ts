import { isCardNumber, maskDigits } from '../ticket/card-number.ts';
import type { Mention, MentionPlace, MoneyMention, QuantityMention } from '../ticket/understanding.ts';
import { findAmounts } from './entities/find-amounts.ts';
import { findCardNumbers, findSecurityCodes } from './entities/find-card-numbers.ts';
import { findOrderNumbers } from './entities/find-order-numbers.ts';
import { findQuantities } from './entities/find-quantities.ts';
import {
  type FoundNumber,
  type FoundTracking,
  findTrackingNumbers,
} from './entities/find-tracking-numbers.ts';
import { overlaps } from './entities/span.ts';
import { NO_SHOP, type ShopReader } from './shop-words.ts';

/** A piece of the ticket and whose words it is. */
export interface Source {
  readonly text: string;
  readonly place: MentionPlace;
}

export interface Mentions {
  readonly orderNumbers: readonly Mention[];
  readonly trackingNumbers: readonly Mention[];
  readonly amounts: readonly MoneyMention[];
  readonly quantities: readonly QuantityMention[];
  readonly hasCardNumber: boolean;
}

/** Eight signs that could begin a tracking or a card number: most texts have none. */
const LONG_NUMBER = /\p{Nd}(?:[\s.·_/\\|*\u2010-\u2015\u2212-]{0,3}[\p{Nd}A-Z]){7}/iu;

/** More of a kind than these say nothing more. */
const MOST = 20;

/** Numbers in all pieces of a ticket, own words first; each value once, in its strongest and nearest place. */
export function findMentions(sources: readonly Source[], shop: ShopReader = NO_SHOP): Mentions {
  const orders: Mention[] = [];
  const parcels: Mention[] = [];
  const amounts: MoneyMention[] = [];
  const quantities: QuantityMention[] = [];
  let hasCardNumber = false;
  for (const { text: written, place } of sources) {
    if (!/\p{N}|\p{L}/u.test(written)) continue;
    const text = withPlainDashes(written);
    const { tracking, mistyped, cards } = longNumbers(text);
    const isOwn = place !== 'quote' && place !== 'forwarded';
    // A card number in a quote or a forwarded mail is not something the customer has just sent.
    if (cards.length > 0 && isOwn) hasCardNumber = true;
    const mayBeAnswer = place !== 'signature';
    const sums = findAmounts(text);
    const taken = [...cards, ...tracking, ...shop.productSpans(text)];
    const search = { taken, amounts: sums.map(({ span }) => span), mayBeAnswer };
    const named = shop.forNumbers(text).flatMap((said) => findOrderNumbers(said, search));
    const wrong = mistyped.filter((one) => !named.some((order) => isNamedAs(order, one)));
    // The groups of a long number are no orders, even if one of its digits is wrong.
    const numbers = named.filter((order) => !wrong.some((one) => overlaps(order, one)));
    parcels.push(...tracking.map((found) => asParcel(found, place)));
    parcels.push(...wrong.map((found) => ({ ...asMention(found, place), valid: false })));
    orders.push(...numbers.map((found) => asMention(found, place)));
    if (!isOwn) continue;
    amounts.push(...sums.map((found) => ({ ...found, place })));
    quantities.push(...findQuantities(text, numbers).map((found) => ({ ...found, place })));
  }
  return {
    orderNumbers: strongestFirst(orders),
    trackingNumbers: strongestFirst(parcels),
    amounts: amounts.slice(0, MOST),
    quantities: quantities.slice(0, MOST),
    hasCardNumber,
  };
}

/** What a form's order field or a custom field of the ticket holds: the whole value is the number, or names it. */
export function fieldMention(value: string, shop: ShopReader = NO_SHOP): Mention | null {
  const text = withPlainDashes(value.normalize('NFKC').trim());
  const number = text.replace(/\s+/g, '').replace(/^[#№]/, '').toUpperCase();
  if (findCardNumbers(text).length > 0 || isCardNumber(number)) return null;
  const isDate = /^(?:19|20)\d{2}-\d{1,2}(?:-\d{1,2})?$/.test(number);
  if (!isDate && /^[A-Z]{0,6}-?\d{3,17}(?:-[A-Z0-9]{1,8}){0,3}$/.test(number))
    return { value: number, place: 'field', strength: 'strong', span: { start: 0, end: value.length } };
  const named = shop
    .forNumbers(text)
    .flatMap((said) => findOrderNumbers(said))
    .find(({ strength }) => strength === 'strong');
  return named === undefined ? null : asMention(named, 'field');
}

/** The text with the digits of its card numbers and security codes hidden; nothing moves. */
export function maskCards(text: string): string {
  const { cards } = longNumbers(text);
  const masked = maskDigits(text, cards, 4);
  return cards.length === 0 ? masked : maskDigits(masked, findSecurityCodes(masked), 0);
}

/** Numbers too long for an order; no place is two of them. */
interface LongNumbers {
  readonly tracking: readonly FoundTracking[];
  /** Meant as tracking numbers; not to be hidden from whoever looks for orders. */
  readonly mistyped: readonly FoundTracking[];
  readonly cards: ReturnType<typeof findCardNumbers>;
}

function longNumbers(text: string): LongNumbers {
  if (!LONG_NUMBER.test(text)) return { tracking: [], mistyped: [], cards: [] };
  const read = findTrackingNumbers(text);
  const cards = findCardNumbers(
    text,
    read.filter(({ valid }) => valid),
  );
  const parcels = read.filter((parcel) => !cards.some((card) => overlaps(card, parcel)));
  return {
    tracking: parcels.filter(({ valid }) => valid),
    mistyped: parcels.filter(({ valid }) => !valid),
    cards,
  };
}

/** Typography's dashes inside a number, as plain ones; positions stay. */
function withPlainDashes(text: string): string {
  return text.replace(/(?<=[\p{L}\p{N}])[\u2010-\u2015\u2212](?=[\p{L}\p{N}])/gu, '-');
}

/** All of it is called an order's number: then it is no mistyped parcel. */
function isNamedAs(order: FoundNumber, parcel: FoundTracking): boolean {
  return order.strength === 'strong' && order.start <= parcel.start && order.end >= parcel.end;
}

function asMention(found: FoundNumber, place: MentionPlace): Mention {
  const { value, strength, start, end } = found;
  return { value: value.replace(/\s+/g, ''), place, strength, span: { start, end } };
}

function asParcel(found: FoundTracking, place: MentionPlace): Mention {
  const mention = asMention(found, place);
  return found.labelled === true ? { ...mention, labelled: true } : mention;
}

function strongestFirst(mentions: readonly Mention[]): readonly Mention[] {
  const ordered = mentions.toSorted(
    (a, b) => Number(b.strength === 'strong') - Number(a.strength === 'strong'),
  );
  return ordered
    .filter((one, at) => !ordered.slice(0, at).some((other) => other.value === one.value))
    .slice(0, MOST);
}
