import { matchesOf } from './matches-of.ts';
import type { TextSpan } from './understanding.ts';

/** Digits with at most two signs between them, however people and programs group them. */
const RUN = /(?<!\p{Nd})\p{Nd}(?:[\s.·_/\\|*\u2010-\u2015\u2212-]{0,2}\p{Nd}){11,}/gu;
/** What a card's digits never continue across: a dash or a dot inside a longer number belongs to that number. */
const GROUP = /\p{Nd}+(?:[.·_*\u2010-\u2015\u2212-]{1,2}\p{Nd}+)*/gu;
/** A letter before the digits makes them part of a code, unless it ends one of these words typed without a space. */
const GLUED = /(?:card|karte|carte|visa|master|amex|maestro|number|nummer|no|nr)$/i;

const MOST_DIGITS = 19;
/** What cardholders know their card by, and what anybody may keep of it. */
const SHOWN = 4;

/** [prefix, lengths] of the card schemes, per their published number ranges (ISO/IEC 7812-1). */
const SCHEMES: readonly (readonly [RegExp, readonly number[]])[] = [
  [/^4/, [13, 16, 19]],
  [/^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720|220[0-4])/, [16]],
  [/^3[47]/, [15]],
  [/^(?:6011|64[4-9]|65|62|81)/, [16, 18, 19]],
  [/^(?:30[0-5]|3095|36|38|39)/, [14]],
  [/^35(?:2[89]|[3-8])/, [16]],
  [/^(?:5018|5019|5020|5038|58|6304|67)/, [13, 15, 16, 18, 19]],
];

/**
 * Where payment card numbers stand in a text: a scheme's prefix and length and the right check digit, in any grouping,
 * also beside other numbers. One number in ten of that shape passes by chance, so a caller that knows better (this
 * order's own parcel) names it in `known` as bare digits. Pure; linear in the text.
 */
export function cardNumbersIn(text: string, known: readonly string[] = []): readonly TextSpan[] {
  return matchesOf(text, RUN).flatMap((run) => {
    const before = text.slice(Math.max(0, run.index - 12), run.index);
    const groups = matchesOf(run[0], GROUP).map((group) => ({
      start: run.index + group.index,
      end: run.index + group.index + group[0].length,
    }));
    // A plus makes the first group a telephone's; letters make it part of a code.
    const first = before.endsWith('+') || (/\p{L}$/u.test(before) && !GLUED.test(before)) ? 1 : 0;
    return cardsAmong(text, groups.slice(first), known);
  });
}

/** The text with every card number's digits but the last four replaced by `•`; nothing moves, so positions stay right. */
export function maskCardNumbers(text: string, known: readonly string[] = []): string {
  let masked = text;
  // The last four digits of one may make a card of the number behind them.
  for (let cards = cardNumbersIn(masked, known); cards.length > 0; cards = cardNumbersIn(masked, known))
    masked = maskDigits(masked, cards, SHOWN);
  return masked;
}

/** Replaces the digits of these places by `•`, but for the last `shown`. */
export function maskDigits(text: string, spans: readonly TextSpan[], shown: number): string {
  return spans.reduce((masked, { start, end }) => {
    const digits = matchesOf(masked.slice(start, end), /\p{Nd}/gu);
    const kept = digits.at(-shown)?.index ?? 0;
    const head = shown === 0 ? end - start : kept;
    const hidden = masked.slice(start, start + head).replace(/\p{Nd}/gu, (digit) => '•'.repeat(digit.length));
    return masked.slice(0, start) + hidden + masked.slice(start + head);
  }, text);
}

/** Whether these digits are a card's: prefix, length and check digit. */
export function isCardNumber(digits: string): boolean {
  return hasCardShape(digits) && passesLuhn(digits);
}

/** Prefix and length of a card, whatever the check digit. */
export function hasCardShape(digits: string): boolean {
  return SCHEMES.some(([prefix, lengths]) => lengths.includes(digits.length) && prefix.test(digits));
}

/** The longest stretch of whole groups that is a card, from the left, then on behind it. */
function cardsAmong(
  text: string,
  groups: readonly TextSpan[],
  known: readonly string[],
): readonly TextSpan[] {
  const cards: TextSpan[] = [];
  const digits = groups.map(({ start, end }) => digitsOf(text.slice(start, end)));
  for (let from = 0; from < groups.length; from += 1) {
    const last = lastGroupOfCard(digits, from, known);
    if (last === null) continue;
    cards.push({ start: groups[from]?.start ?? 0, end: groups[last]?.end ?? 0 });
    from = last;
  }
  return cards;
}

function lastGroupOfCard(
  digitsOfGroups: readonly string[],
  from: number,
  known: readonly string[],
): number | null {
  let digits = '';
  let last: number | null = null;
  for (let at = from; at < digitsOfGroups.length && digits.length <= MOST_DIGITS; at += 1) {
    digits += digitsOfGroups[at];
    if (isCardNumber(digits) && !known.includes(digits)) last = at;
  }
  return last;
}

const digitsOf = (text: string): string => text.normalize('NFKC').replace(/\D/g, '');

/** ISO/IEC 7812-1 check digit. */
function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const digit = Number(digits[digits.length - 1 - at]);
    const doubled = at % 2 === 0 ? digit : digit * 2;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
