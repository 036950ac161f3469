import { claimsOf } from './claims.ts';
import { COMMITMENTS } from './commitments.ts';
import { type Segment, UNKNOWN, UNNAMED } from './slots.ts';

/** Mails longer than this are not read (E5). */
export const LONGEST_TEXT = 1_200;

export interface CheckedText {
  /** What would be sent, plain. */
  readonly text: string;
  /** How the template made it: its own words and named facts, in order. */
  readonly segments: readonly Segment[];
  /** What each fact may be called, computed from the picture anew. */
  readonly values: ReadonlyMap<string, string>;
}

/**
 * The last look at a public text: is every number, date, place, carrier, number and link in it a fact of this picture,
 * in its own place, or a word of the template? Each slot is held against its own fact and not against all of them, so
 * that two true dates that changed places are found too. Pure; empty: nothing wrong. Never says what a value was.
 */
export function checkText({ text, segments, values }: CheckedText): readonly string[] {
  return [...shapeProblems(text), ...slotProblems(segments, values), ...wordProblems(text, segments)];
}

function shapeProblems(text: string): string[] {
  const problems: string[] = [];
  if (text.length > LONGEST_TEXT) problems.push(`longer than ${LONGEST_TEXT} characters`);
  if (text.trim() === '') problems.push('empty');
  if (/\{\{|\{%|\}\}|%\}/.test(text)) problems.push('a placeholder was left in it');
  if (/[<>]/.test(text)) problems.push('markup in the plain text');
  if (text.includes('![')) problems.push('an image');
  if (/(?!\n)[\p{Cc}\p{Cf}\p{Co}]/u.test(text)) problems.push('invisible characters');
  if (/\d{4}-\d{2}-\d{2}(?![\w-]*\/)|\d{2}:\d{2}:\d{2}/.test(withoutLinks(text)))
    problems.push('a machine-written date');
  return problems;
}

function slotProblems(segments: readonly Segment[], values: ReadonlyMap<string, string>): string[] {
  return segments.flatMap(({ slot, text }) => {
    if (slot === null) return [];
    if (slot === UNKNOWN) return ['the template says a fact that is not known'];
    if (slot === UNNAMED) return ['the template says a value that is no fact'];
    if (values.get(slot) !== text) return [`"${slot}" is not what the order says`];
    return isShopsOwn(slot) || !COMMITMENTS.test(text) ? [] : [`"${slot}" holds a commitment`];
  });
}

/** Text and template must agree word for word; claims are compared first, to say what is wrong. */
function wordProblems(text: string, segments: readonly Segment[]): string[] {
  const rendered = segments.map((segment) => segment.text).join('');
  if (rendered === text) return [];
  const found = claimsOf(text);
  const expected = claimsOf(rendered);
  const at = found.findIndex(({ value }, index) => value !== expected[index]?.value);
  const odd = at < 0 ? expected[found.length] : found[at];
  return odd === undefined
    ? ["its words are not the template's"]
    : [`a ${odd.kind} in it is not what the template says`];
}

/** Brand and signature are the admin's words, as the template is. */
const isShopsOwn = (slot: string): boolean => slot === 'brand' || slot.startsWith('signature_');

const withoutLinks = (text: string): string => text.replace(/https:\/\/\S+/gu, '');
