import { cardNumbersIn, hasCardShape } from '../../ticket/card-number.ts';
import { matchesOf } from '../../ticket/matches-of.ts';
import type { FoundTracking } from './find-tracking-numbers.ts';
import { around, overlaps, type Span } from './span.ts';

const CARD_WORDS =
  /\bcards?\b|\bvisa\b|master ?card|\bamex\b|american express|maestro|\bcvv|\bcvc|karte|\bcarte\b|tarjeta|\bcarta\b|cart[aã]o|kaart|kart[ay]|\bkort|カード|\bexp(?:iry|ires|\.|\b)/u;
/** "my card number is 4111 1111 1111 1112": a slip of the finger does not make it less of a card. */
const CARD_LABEL =
  /(?:\bcard|visa|master ?card|amex|karte|kartennummer|carte|tarjeta|carta|cart[aã]o|kaart|kart[ay]|kort|カード)(?: ?-?(?:number|nummer|no|nr|num[ée]ro|n[úu]mero|numero|details|番号)\.?)?(?: ?(?:is|ist|est|es|[eèé]|:|=|#|は)){0,2}\s{0,2}$/u;
const TYPED_CARD = /(?<![\p{L}\p{N}+-])\d(?:[ -]?\d){12,18}(?![\p{L}\p{N}]|-\d)/gu;
const SECURITY_CODE =
  /\b(?:cvv2?|cvc2?|csc|cv2|security code|pr[üu]fziffer|kartenpr[üu]fnummer|cryptogramme|c[óo]digo de seguridad|codice di sicurezza|c[óo]digo de seguran[çc]a|beveiligingscode)\b\D{0,12}(\d{3,4})(?!\d)/gi;

/** How far around a number words are read. */
const REACH = 40;

/**
 * Where payment card numbers stand: a scheme's prefix, length and check digit, or named as a card and mistyped. A stretch of
 * a parcel's number that passes by chance is none. A whole number that could be either is a card: to hide a parcel's
 * number costs a person's look, to keep a card's is forbidden.
 * @param parcels tracking numbers found in the same text
 */
export function findCardNumbers(text: string, parcels: readonly FoundTracking[] = []): readonly Span[] {
  const certain = cardNumbersIn(text).filter((card) => !isPartOfParcel(text, card, parcels));
  const typed = matchesOf(text, TYPED_CARD)
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter((span) => hasCardShape(text.slice(span.start, span.end).replace(/\D/g, '')))
    .filter((span) => CARD_LABEL.test(around(text, span, REACH).before))
    .filter((span) => !certain.some((card) => overlaps(card, span)));
  return [...certain, ...typed];
}

/** Where the three or four digits stand that prove the card is at hand; nobody may keep them at all. */
export function findSecurityCodes(text: string): readonly Span[] {
  return matchesOf(text, SECURITY_CODE).map((match) => {
    const end = match.index + match[0].length;
    return { start: end - (match[1] ?? '').length, end };
  });
}

/** A longer number with a check digit of its own, or one that only a carrier writes; words about a card undo both. */
function isPartOfParcel(text: string, card: Span, parcels: readonly FoundTracking[]): boolean {
  const shields = parcels.some(
    (parcel) => overlaps(parcel, card) && (parcel.strength === 'strong' || isLonger(parcel, card)),
  );
  if (!shields) return false;
  const { before, after } = around(text, card, REACH);
  return !CARD_WORDS.test(before) && !CARD_WORDS.test(after);
}

/** Without a check digit it would prove nothing about the card that stands in it. */
function isLonger(parcel: FoundTracking, card: Span): boolean {
  return parcel.checked && (parcel.start < card.start || parcel.end > card.end);
}
