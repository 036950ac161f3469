import { matchesOf } from '../../ticket/matches-of.ts';
import { LETTER } from './letter.ts';
import { readTracking, type TrackingReading } from './read-tracking.ts';
import { overlaps, type Span } from './span.ts';

export interface FoundNumber extends Span {
  readonly value: string;
  readonly strength: 'strong' | 'weak';
}

const START = `(?<!${LETTER})`;
/** Not inside a link, an order number or a date either. */
const FREE = String.raw`(?<!${LETTER}|[#\/.\-])`;
const STOP = String.raw`(?![A-Z0-9\/]|-\d)`;

// Letters in front or behind, digits in groups: with the spaces and dashes people copy along.
const CODES: readonly RegExp[] = [
  String.raw`${START}1 {0,3}Z(?:[ \-]{0,3}[A-Z0-9]){16}(?![A-Z0-9])`,
  String.raw`${START}1 {0,3}L {0,3}S(?: {0,3}[A-Z0-9]){12}(?: {0,3}[0-9] {0,3}- {0,3}1)?(?![A-Z0-9])`,
  // Every sign apart, as some pages print them.
  String.raw`${START}[A-Z](?: {1,3}[A-Z]){0,3}(?: {1,3}\d){8,24}(?: {1,3}[A-Z]){0,2}(?![A-Z0-9])`,
  String.raw`${START}3S[A-Z0-9]{11,15}(?![A-Z0-9])`,
  String.raw`${FREE}[A-Z]{1,4}\d?(?:[ \-]{0,3}\d){8,24}(?: ?[A-Z]{1,2}\d?)?${STOP}`,
  String.raw`${FREE}(?=[A-Z]{0,6}\d)[A-Z0-9]{8,24}${STOP}`,
].map((pattern) => new RegExp(pattern, 'giv'));
const DIGITS = new RegExp(
  String.raw`(?<!${LETTER}|[#\/.+\-])\d(?:[ \-]{0,3}\d){9,}(?: ?[A-Z])?${STOP}`,
  'giv',
);

/** More groups than these are a table, not a number. */
const MOST_GROUPS = 16;
/** No shorter stretch of groups counts with nothing said beside it. */
const SHORTEST_ALONE = 20;

/** A tracking number, or what was meant as one. */
export interface FoundTracking extends FoundNumber {
  /** `false`: it was meant as one, and its check digit says that it is mistyped. */
  readonly valid: boolean;
  /** A check digit of its own says that all of it is one number. */
  readonly checked: boolean;
  /** The words right beside it call it one. */
  readonly labelled?: true;
}

/**
 * Tracking numbers in a text. `strong`: a carrier's own shape whose check digit is right; `weak`: a shape that other
 * numbers share, with words beside it that say so. Each stands where it was written, its spaces included. Those that
 * are mistyped come out as well, marked, where no valid one stands.
 */
export function findTrackingNumbers(text: string): readonly FoundTracking[] {
  const codes = CODES.flatMap((pattern) => matchesOf(text, pattern)).flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    return found(readTracking(text, span), span) ?? [];
  });
  const digits = matchesOf(text, DIGITS).flatMap((match) => readDigits(text, match[0], match.index));
  const sorted = [...codes, ...digits].toSorted(
    (a, b) => Number(b.valid) - Number(a.valid) || a.start - b.start || b.end - a.end,
  );
  return sorted
    .filter((one, at) => !sorted.slice(0, at).some((other) => overlaps(one, other)))
    .toSorted((a, b) => a.start - b.start);
}

/** The whole run, or else the longest stretch of its groups: "order 1001 9400 1112 ..." runs together. */
function readDigits(text: string, written: string, start: number): readonly FoundTracking[] {
  const end = start + written.length;
  const bare = end - (/ [A-Z]$/i.exec(written)?.[0].length ?? 0);
  const wholes = [end, bare].flatMap((last) => {
    const span = { start, end: last };
    return found(readTracking(text, span), span) ?? [];
  });
  const whole = wholes.find(({ valid }) => valid) ?? strongStretch(text, written, start) ?? wholes[0];
  return whole === undefined ? [] : [whole];
}

function strongStretch(text: string, written: string, start: number): FoundTracking | null {
  const groups = matchesOf(written, /[A-Z0-9-]+/gi);
  if (groups.length < 2 || groups.length > MOST_GROUPS) return null;
  const stretches = groups
    .flatMap((first, from) => groups.slice(from).map((last) => spanOf(first, last, start)))
    .filter((span) => span.end - span.start >= SHORTEST_ALONE)
    .toSorted((a, b) => b.end - b.start - (a.end - a.start));
  for (const span of stretches) {
    const reading = readTracking(text, span);
    if (reading?.valid === true && reading.strength === 'strong') return found(reading, span);
  }
  return null;
}

function spanOf(first: RegExpExecArray, last: RegExpExecArray, start: number): Span {
  return { start: start + first.index, end: start + last.index + last[0].length };
}

const found = (reading: TrackingReading | null, span: Span): FoundTracking | null =>
  reading === null ? null : { ...reading, ...span };
