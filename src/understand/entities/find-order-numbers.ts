import { matchesOf } from '../../ticket/matches-of.ts';
import { misspellsOneOf } from '../text/misspells.ts';
import { findDecoys, findLinks } from './find-decoys.ts';
import type { FoundNumber } from './find-tracking-numbers.ts';
import { LETTER } from './letter.ts';
import {
  AMOUNT_AFTER,
  ANSWER_FILLER,
  ASKED_FOR,
  GLUED_WORD,
  HASH_OF_OTHER,
  LISTED_BEFORE,
  NAMED_AFTER,
  NAMED_BEFORE,
  NUMBERED_BEFORE,
  ORDER_PREFIX,
  OTHER_BEFORE,
  OTHER_PREFIX,
  VAT_ID,
} from './order-words.ts';
import { around, blank, type Span } from './span.ts';

const NO_LETTER = `(?!${LETTER})`;

// A hash right before; letters may stand in front of the digits and a suffix behind: #1001, #W1234567, #EN-10023-B.
const HASHED = new RegExp(
  String.raw`(?<!${LETTER}|[&\/])[#№]\s?([A-Z]{0,5}-?\d{2,17}(?:-[A-Z0-9]{1,8}){0,3})${NO_LETTER}`,
  'giv',
);
const AMAZON = /(?<![\p{L}\p{N}-])(?:\d{3}|D01)-\d{7}-\d{7}(?![\p{L}\p{N}-])/giu;
const PREFIXED = new RegExp(
  String.raw`(?<!${LETTER}|-)[A-Z]{1,10}-?\d{3,17}(?:-[A-Z0-9]{1,8}){0,2}(?!${LETTER}|-)`,
  'giv',
);
const DIGITS = new RegExp(
  String.raw`(?<!${LETTER}|[.,#\-])\d{3,17}(?:-[A-Z0-9]{1,3})?(?!${LETTER}|[.,\-]\d)`,
  'giv',
);
/** Shopify's confirmation numbers: nine letters and digits, both among them. Only where an order word stands before. */
const CONFIRMATION = /(?<![\p{L}\p{N}-])(?=[A-Z]*\d)(?=\d*[A-Z])[A-Z0-9]{8,12}(?![\p{L}\p{N}-])/gu;

const REACH = 40;
const LONGEST_ANSWER = 60;
/** More numbers than these are a table that was pasted in. */
const MOST = 60;

/** What is known about the text beside its words. */
export interface OrderSearch {
  /** Places of tracking and card numbers: nothing is read there. */
  readonly taken?: readonly Span[];
  /** Places of sums of money: only words right before them make one an order's number. */
  readonly amounts?: readonly Span[];
  /** A text that is hardly more than a number answers our question for it; a signature does not. */
  readonly mayBeAnswer?: boolean;
}

/**
 * Order numbers in a text.
 * `strong`: written like one (`#1001`, `112-1234567-1234567`, `SO-20931`) or named by the words around it;
 * `weak`: a number that could be one. Telephones, dates, prices, invoices, post codes and the like are refused.
 */
export function findOrderNumbers(text: string, search: OrderSearch = {}): readonly FoundNumber[] {
  if (!/\d\d/.test(text)) return [];
  const open = blank(text, [...(search.taken ?? []), ...findLinks(text)]);
  const amazon = found(open, AMAZON, () => 'strong');
  const hashed = found(open, HASHED, ({ value, before }) => hashStrength(value, before));
  const unread = blank(open, [...amazon, ...hashed]);
  const coded = found(unread, PREFIXED, codeStrength);
  const confirmed = found(unread, CONFIRMATION, ({ before }) =>
    NAMED_BEFORE.test(before) ? 'strong' : null,
  );
  const seen = [...amazon, ...hashed, ...coded, ...confirmed];
  const rest = blank(open, seen);
  // "order 2024-11" is a date and "order 1001" is not: words right before a number win over what it looks like.
  const labelled = found(rest, DIGITS, labelStrength);
  const isAnswer = search.mayBeAnswer !== false && isOnlyNumber(text);
  const decoys = [...labelled, ...findDecoys(rest), ...(search.amounts ?? [])];
  const bare = found(blank(rest, decoys), DIGITS, (candidate) => bareStrength(candidate, isAnswer));
  return unique([...seen, ...labelled, ...bare]);
}

interface Candidate {
  readonly value: string;
  readonly before: string;
  readonly after: string;
}

type Strength = 'strong' | 'weak' | null;

function found(
  text: string,
  pattern: RegExp,
  judge: (candidate: Candidate) => Strength,
): readonly FoundNumber[] {
  return matchesOf(text, pattern)
    .slice(0, MOST)
    .flatMap((match) => {
      const glued = GLUED_WORD.exec(match[0])?.[0].length ?? 0;
      const span = { start: match.index + glued, end: match.index + match[0].length };
      const value = (match[1] ?? match[0].slice(glued)).toUpperCase();
      const strength = judge({ value, ...around(text, span, REACH) });
      return strength === null ? [] : [{ value, strength, ...span }];
    });
}

function hashStrength(value: string, before: string): Strength {
  if (HASH_OF_OTHER.test(before) || OTHER_BEFORE.test(before)) return null;
  if (misspellsOneOf(lastWord(before), OTHER_WORDS)) return null;
  return NAMED_BEFORE.test(before) || /\d{3,}/.test(value) ? 'strong' : null;
}

function codeStrength({ value, before, after }: Candidate): Strength {
  if (OTHER_PREFIX.test(value)) return null;
  const named = NAMED_BEFORE.test(before) || NAMED_AFTER.test(after) || ASKED_FOR.test(before);
  if (named) return /\d{3,}/.test(value) ? 'strong' : null;
  if (OTHER_BEFORE.test(before) || VAT_ID.test(value)) return null;
  if (ORDER_PREFIX.test(value) && /\d{4,}/.test(value)) return 'strong';
  return /^[A-Z]{1,3}\d/.test(value) && !/\d{5,}/.test(value) ? null : 'weak';
}

const OTHER_WORDS = ['invoice', 'bill', 'receipt'];

function lastWord(before: string): string {
  return /(\p{L}+)[\s:#.]*(?:(?:number|no|nr|is|id)[\s:#.]*)*$/u.exec(before)?.[1] ?? '';
}

function labelStrength({ value, before, after }: Candidate): Strength {
  const named = NAMED_BEFORE.test(before) || misspellsOneOf(lastWord(before), ['order', 'purchase']);
  if (!named || isCount(value) || AMOUNT_AFTER.test(after)) return null;
  // "I placed an order 2024" is a year; "order number 2024" and "order #2024" are not.
  const isYear = /^(?:19|20)\d{2}$/.test(value);
  return isYear && !YEAR_IS_NUMBER.test(before) ? null : 'strong';
}

const YEAR_IS_NUMBER =
  /(?:number|nummer|numer|num[ée]ro|n[úu]mero|numero|no\.?|nr\.?|n[°º]|#|id|番号|:|：)\s?(?:is|ist|est|es|[eèé]|to|[äa]r|は)?\s?$/u;

function bareStrength({ value, before, after }: Candidate, isAnswer: boolean): Strength {
  if (isCount(value) || /^(?:19|20)\d{2}$/.test(value)) return null;
  if (OTHER_BEFORE.test(before)) return null;
  if (NAMED_AFTER.test(after) || ASKED_FOR.test(before)) return 'strong';
  if (NUMBERED_BEFORE.test(before) || isAnswer) {
    // Ten digits alone are a telephone as often as an order.
    return value.length <= 9 ? 'strong' : 'weak';
  }
  if (LISTED_BEFORE.test(before)) return 'weak';
  return value.length >= 4 && value.length <= 12 ? 'weak' : null;
}

/** The message is the number and what is polite to write beside it, or begins with it and a name follows. */
function isOnlyNumber(text: string): boolean {
  if (text.length > LONGEST_ANSWER) return false;
  const others = text.replace(ANSWER_FILLER, '').match(/\p{L}+/gu)?.length ?? 0;
  return others === 0 || (others <= 2 && /^\s*\d{5,}/.test(text));
}

/** Too short to name an order: "order 2 shirts". */
function isCount(value: string): boolean {
  return value.replace(/\D/g, '').length < 3;
}

function unique(numbers: readonly FoundNumber[]): readonly FoundNumber[] {
  const ordered = numbers.toSorted((a, b) => a.start - b.start);
  return ordered.filter(
    (one, at) =>
      !ordered.slice(0, at).some((other) => other.value === one.value && other.strength === one.strength),
  );
}
