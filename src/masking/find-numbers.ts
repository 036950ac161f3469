import { matchesOf } from '../ticket/matches-of.ts';
import type { TextSpan } from '../ticket/understanding.ts';
import { LETTER } from '../understand/entities/letter.ts';

/** Digits in groups, and codes of letters and digits: whatever no finder has a name for. */
const GROUPED = new RegExp(String.raw`(?<!${LETTER})\d(?:[ \t.\-\/\(\)·_\u2010-\u2015]{0,3}\d){4,40}`, 'gv');
const CODE = new RegExp(
  String.raw`(?<!${LETTER})[A-Z0-9]{1,40}(?:[\-_]{1,2}[A-Z0-9]{1,40}){0,5}(?!${LETTER})`,
  'giv',
);
/** Glued to letters of any script. */
const BURIED = /\d{5,}/g;

/** 24.12.2026, 2026-12-24, 12/24/26, and the time behind it. */
const DATE =
  /^(?:(?:19|20)\d{2}([./-])(?:0?[1-9]|1[0-2])\1(?:[0-2]?\d|3[01])|(?:[0-2]?\d|3[01])([./-])(?:[0-2]?\d|3[01])\2(?:(?:19|20)\d{2}|\d{2}))$/;
/** 1.234,56 and 49.90: sums of money, however much. */
const SUM = /^\d{1,3}(?:[.,]\d{3}){0,2}[.,]\d{2}$/;

/** 24-48hrs, 9-10pm, 500ml. */
const MEASURE = /^\d{1,3}(?:-\d{1,3})?(?:[a-z]{1,6}|[AP]M)$/;
/** What shops print beside an order's number: capitals with few digits among them. */
const CONFIRMATION = /^[A-Z0-9]{8,12}$/;

const SHORTEST_CODE = 6;
const DIGITS_OF_CODE = 3;
const FEWEST_IN_GROUPS = 7;
const FEWEST_TOGETHER = 5;

/**
 * Numbers and codes that could name a person or what is theirs. Days, times, sums and small counts are left: a reader needs
 * them. A canary proves the rest.
 */
export function findNumbers(text: string): readonly TextSpan[] {
  const grouped = matchesOf(text, GROUPED).flatMap((match) => partsOf(match[0], match.index));
  const codes = spans(matchesOf(text, CODE)).filter((span) => isCode(text.slice(span.start, span.end)));
  return [...grouped, ...codes, ...spans(matchesOf(text, BURIED))];
}

/** A day beside a number must not hide it: what stands between days and sums is judged for itself. */
function partsOf(written: string, start: number): readonly TextSpan[] {
  const words = matchesOf(written, /[^ \t]+/g);
  const parts: TextSpan[] = [];
  let from = 0;
  for (const word of [...words.filter(([one]) => isHarmless(one)), null]) {
    const end = word?.index ?? written.length;
    if (isMany(written.slice(from, end))) parts.push({ start: start + from, end: start + end });
    from = end + (word?.[0].length ?? 0);
  }
  return parts;
}

const isHarmless = (written: string): boolean => DATE.test(written) || SUM.test(written);

function isMany(written: string): boolean {
  const digits = written.replaceAll(/\D/g, '').length;
  return digits >= FEWEST_IN_GROUPS || (digits >= FEWEST_TOGETHER && /\d{5}/.test(written));
}

function isCode(written: string): boolean {
  if (DATE.test(written) || MEASURE.test(written) || !/[a-z]/i.test(written)) return false;
  const digits = written.replaceAll(/\D/g, '').length;
  if (written.length >= SHORTEST_CODE && digits >= DIGITS_OF_CODE) return true;
  return CONFIRMATION.test(written) && digits >= 1;
}

const spans = (matches: readonly RegExpExecArray[]): readonly TextSpan[] =>
  matches.map((match) => ({ start: match.index, end: match.index + match[0].length }));
