import type { TextSpan } from '../ticket/understanding.ts';
import { ADDRESS_PATTERN } from '../understand/entities/find-addresses.ts';
import { findCardNumbers, findSecurityCodes } from '../understand/entities/find-card-numbers.ts';
import { findOrderNumbers } from '../understand/entities/find-order-numbers.ts';
import { findTrackingNumbers } from '../understand/entities/find-tracking-numbers.ts';
import { blank, spansOf } from '../understand/entities/span.ts';
import { findBirthdays } from './find-labelled.ts';
import { findLiterally } from './find-literally.ts';
import { findNames } from './find-names.ts';
import { findNumbers } from './find-numbers.ts';
import { findPhones } from './find-phones.ts';
import { findPostal } from './find-postal.ts';
import { foldInPlace } from './fold-in-place.ts';
import type { KnownPersonal } from './known-personal.ts';
import { findKnownName } from './name-parts.ts';
import type { MaskedKind } from './token.ts';

/** A place to mask. */
export interface PersonalSpan extends TextSpan {
  readonly kind: MaskedKind;
}

/** What is no proper address and is meant as one: odd signs before a domain, or words around the sign. */
const LOOSE_EMAILS: readonly RegExp[] = [
  /[^\s<>()[\]",;:@]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu,
  /[^\s<>()[\]"',;:@]{0,63}[\p{L}\p{N}_+-](?:@|\s?[([]\s?(?:at|arroba|chiocciola)\s?[)\]]\s?)[^\s<>()[\]"',;:@]{1,100}/giu,
];
const LINK = /(?:https?:\/\/|www\.)[^\s<>"']{1,2000}/gi;
/** A host and a path, without what makes it a link: only where no address stands. */
const LOOSE_LINK =
  /(?<![\p{L}\p{N}@.-])[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}\/[^\s<>"']{0,2000}/giu;
const IBAN = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:\s?[A-Z0-9]{4}){2,7}(?:\s?[A-Z0-9]{1,3})?(?![\p{L}\p{N}])/gu;

type Finder = (open: string, known: KnownPersonal) => readonly TextSpan[];

/** Surest first: each sees only what those before it have left, so that no place is two things. */
const FINDERS: readonly (readonly [MaskedKind, Finder])[] = [
  ['LINK', (text) => spansOf(text, LINK)],
  ['NUMBER', (text) => [...spansOf(text, IBAN), ...findBirthdays(text)]],
  ['CARD', (text) => [...findCardNumbers(text, findTrackingNumbers(text)), ...findSecurityCodes(text)]],
  ['EMAIL', (text, { emails }) => [...literally(text, emails), ...emailsIn(text)]],
  ['LINK', (text) => spansOf(text, LOOSE_LINK)],
  [
    'TRACKING',
    (text, { trackingNumbers }) => [...literally(text, trackingNumbers), ...findTrackingNumbers(text)],
  ],
  [
    'ORDER',
    (text, { orderNumbers }) => [
      ...literally(text, orderNumbers.map(withoutHash)),
      ...ordersIn(text, 'strong'),
    ],
  ],
  ['PHONE', (text, { phones }) => [...literally(text, phones), ...findPhones(text)]],
  ['ADDRESS', (text, { addresses }) => [...literally(text, addresses), ...findPostal(text)]],
  ['ORDER', (text) => ordersIn(text, 'weak')],
  ['NUMBER', findNumbers],
  ['NAME', findEveryName],
];

/** Every place of a cleaned text that has to be masked, in order and apart from each other. Pure. */
export function findPersonal(text: string, known: KnownPersonal): readonly PersonalSpan[] {
  let open = text;
  const found: PersonalSpan[] = [];
  for (const [kind, finder] of FINDERS) {
    for (const span of apart(finder(open, known), found, open)) found.push({ ...span, kind });
    open = blank(text, found);
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** What no finder before has taken, apart from each other, and without blanks at the ends. */
function apart(spans: readonly TextSpan[], taken: readonly TextSpan[], open: string): readonly TextSpan[] {
  const kept: TextSpan[] = [];
  let at = 0;
  // Longest first where two begin together.
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const rest = { start: Math.max(span.start, at), end: span.end };
    if (rest.start >= rest.end) continue;
    kept.push(...outside(rest, taken).map((piece) => trimmed(piece, open)));
    at = span.end;
  }
  return kept.filter(({ start, end }) => end > start);
}

/** A finder may reach across a place that was taken: a line that is called an address, with a telephone in it. */
function outside(span: TextSpan, taken: readonly TextSpan[]): readonly TextSpan[] {
  const inside = taken.filter((one) => one.start < span.end && one.end > span.start);
  const pieces: TextSpan[] = [];
  let at = span.start;
  for (const { start, end } of inside.toSorted((a, b) => a.start - b.start)) {
    pieces.push({ start: at, end: start });
    at = end;
  }
  return [...pieces, { start: at, end: span.end }];
}

function trimmed({ start, end }: TextSpan, text: string): TextSpan {
  const written = text.slice(start, end);
  const begin = start + (written.length - written.trimStart().length);
  return { start: begin, end: Math.max(begin, end - (written.length - written.trimEnd().length)) };
}

function literally(text: string, values: readonly string[]): readonly TextSpan[] {
  if (values.length === 0) return [];
  const folded = foldInPlace(text);
  return values.flatMap((value) => findLiterally(folded, value));
}

function findEveryName(text: string, { names }: KnownPersonal): readonly TextSpan[] {
  const folded = foldInPlace(text);
  return [...names.flatMap((name) => findKnownName(text, folded, name)), ...findNames(text)];
}

const withoutHash = (name: string): string => name.replace(/^[#№\s]+/, '');

const emailsIn = (text: string): readonly TextSpan[] =>
  [...LOOSE_EMAILS, ADDRESS_PATTERN].flatMap((pattern) => spansOf(text, pattern));

/** A number that is called an order's may begin like a telephone's; one that only could be an order's waits for its turn. */
function ordersIn(text: string, strength: 'strong' | 'weak'): readonly TextSpan[] {
  const found = findOrderNumbers(text).filter((number) => number.strength === strength);
  return found.map((span) => behindHash(text, span));
}

/** `#1001` and `1001` are one order: the sign stays in the text. */
function behindHash(text: string, { start, end }: TextSpan): TextSpan {
  const hash = /^[#№\s]*/.exec(text.slice(start, end))?.[0].length ?? 0;
  return { start: start + hash, end };
}
