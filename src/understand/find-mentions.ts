import { isCardNumber, maskDigits } from '../ticket/card-number.ts';
import type { Mention, MentionPlace, MoneyMention, QuantityMention } from '../ticket/understanding.ts';
import { findAmounts } from './entities/find-amounts.ts';
import { findCardNumbers, findSecurityCodes } from './entities/find-card-numbers.ts';
import { findOrderNumbers } from './entities/find-order-numbers.ts';
import { findQuantities } from './entities/find-quantities.ts';
import { type FoundNumber, findTrackingNumbers } from './entities/find-tracking-numbers.ts';
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
    const { tracking, cards } = longNumbers(text);
    const isOwn = place !== 'quote' && place !== 'forwarded';
    // A card number in a quote or a forwarded mail is not something the customer has just sent.
    if (cards.length > 0 && isOwn) hasCardNumber = true;
    parcels.push(...tracking.map((found) => asMention(found, place)));
    const mayBeAnswer = place !== 'signature';
    const sums = findAmounts(text);
    const taken = [...cards, ...tracking, ...shop.productSpans(text)];
    const search = { taken, amounts: sums.map(({ span }) => span), mayBeAnswer };
    const numbers = shop.forNumbers(text).flatMap((said) => findOrderNumbers(said, search));
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

function longNumbers(text: string): {
  readonly tracking: readonly FoundNumber[];
  readonly cards: ReturnType<typeof findCardNumbers>;
} {
  if (!LONG_NUMBER.test(text)) return { tracking: [], cards: [] };
  const parcels = findTrackingNumbers(text);
  const cards = findCardNumbers(text, parcels);
  return { tracking: parcels.filter((parcel) => !cards.some((card) => overlaps(card, parcel))), cards };
}

/** Typography's dashes inside a number, as plain ones; positions stay. */
function withPlainDashes(text: string): string {
  return text.replace(/(?<=[\p{L}\p{N}])[\u2010-\u2015\u2212](?=[\p{L}\p{N}])/gu, '-');
}

function asMention(found: FoundNumber, place: MentionPlace): Mention {
  const { value, strength, start, end } = found;
  return { value: value.replace(/\s+/g, ''), place, strength, span: { start, end } };
}

function strongestFirst(mentions: readonly Mention[]): readonly Mention[] {
  const ordered = mentions.toSorted(
    (a, b) => Number(b.strength === 'strong') - Number(a.strength === 'strong'),
  );
  return ordered
    .filter((one, at) => !ordered.slice(0, at).some((other) => other.value === one.value))
    .slice(0, MOST);
}
