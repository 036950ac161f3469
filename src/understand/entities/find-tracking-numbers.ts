import { LETTER } from './letter.ts';
import { around, type Span } from './span.ts';
import { TRACKING_FORMATS, type TrackingFormat } from './tracking-formats.ts';
import { OTHER_NUMBER, PARCEL_WORDS, TRACKING_LABEL } from './tracking-words.ts';

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

/** How far before a number the word may stand that makes it a tracking number. */
const REACH = 45;
/** More groups than these are a table, not a number. */
const MOST_GROUPS = 16;

/**
 * Tracking numbers in a text. `strong`: a carrier's own shape whose check digit is right; `weak`: a shape that other
 * numbers share, with words beside it that say so. Each stands where it was written, its spaces included.
 */
export function findTrackingNumbers(text: string): readonly FoundNumber[] {
  const codes = CODES.flatMap((pattern) => [...text.matchAll(pattern)]).flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    return read(text, span) ?? [];
  });
  const digits = [...text.matchAll(DIGITS)].flatMap((match) => readDigits(text, match[0], match.index));
  const sorted = [...codes, ...digits].toSorted((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter((one, at) => !sorted.slice(0, at).some((other) => one.start < other.end));
}

/** The whole run, or else the longest stretch of its groups: "order 1001 9400 1112 ..." runs together. */
function readDigits(text: string, written: string, start: number): readonly FoundNumber[] {
  const end = start + written.length;
  const whole =
    read(text, { start, end }) ??
    read(text, { start, end: end - (/ [A-Z]$/i.exec(written)?.[0].length ?? 0) });
  if (whole !== null) return [whole];
  const groups = [...written.matchAll(/[A-Z0-9-]+/gi)];
  if (groups.length < 2 || groups.length > MOST_GROUPS) return [];
  const stretches = groups
    .flatMap((first, from) => groups.slice(from).map((last) => spanOf(first, last, start)))
    .filter((span) => span.end - span.start >= 20)
    .toSorted((a, b) => b.end - b.start - (a.end - a.start));
  for (const span of stretches) {
    const found = read(text, span);
    if (found?.strength === 'strong') return [found];
  }
  return [];
}

function spanOf(first: RegExpExecArray, last: RegExpExecArray, start: number): Span {
  return { start: start + first.index, end: start + last.index + last[0].length };
}

function read(text: string, span: Span): FoundNumber | null {
  const written = text.slice(span.start, span.end).toUpperCase();
  const value = written.replace(/[ -]/g, '');
  // Nobody's parcel: ten zeros pass every check digit there is.
  if (/^(\d)\1+$/.test(value)) return null;
  const dashed = written.replace(/ /g, '');
  const formats = TRACKING_FORMATS.filter(
    ({ shape, valid }) =>
      (shape.test(value) && valid(value)) || (dashed.startsWith('1LS') && shape.test(dashed)),
  );
  const [first] = formats;
  if (first === undefined) return null;
  const own = formats.some(({ proof }) => proof === 'nothing');
  const kept = first.name === 'lasership' && first.shape.test(dashed) ? dashed : value;
  if (own) return { value: kept, strength: 'strong', ...span };
  return formats.some((format) => isSaid(format, text, span)) ? { value, strength: 'weak', ...span } : null;
}

const SAID_AFTER =
  /^[\s)]{0,3}(?:\(|,|is|ist|est|es|è|via|with|by|mit|par|con|com|met|przez)?\s?(?:the |my )?(?:tracking|ups|usps|fedex|dhl|dpd|gls)\b/;

function isSaid(format: TrackingFormat, text: string, span: Span): boolean {
  const { before, after } = around(text, span, REACH);
  if (OTHER_NUMBER.test(before.slice(-30)) && !TRACKING_LABEL.test(before)) return false;
  const near = before + after.slice(0, 25);
  if (format.proof === 'words') return PARCEL_WORDS.test(before) || SAID_AFTER.test(after);
  return format.carrier?.test(near) === true || (format.proof === 'label' && TRACKING_LABEL.test(before));
}
