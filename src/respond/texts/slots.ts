import { matchesOf } from '../../ticket/matches-of.ts';

/**
 * Values travel through a template with an invisible mark around them, so that afterwards every character of the text
 * is known to be either the template's own word or a named fact. The marks are private-use characters, which `oneLine`
 * takes out of everything a vendor wrote: nobody can forge one.
 */
const OPEN = '\uE000';
const NAME_END = '\uE001';
const CLOSE = '\uE002';
const SLOT = new RegExp(`${OPEN}([^${NAME_END}]*)${NAME_END}([^${CLOSE}]*)${CLOSE}`, 'gu');
const MARKS = new RegExp(`${OPEN}[^${NAME_END}]*${NAME_END}|${CLOSE}`, 'gu');

/** A stretch of text. `slot` is the name of the fact it says; `null`: the template's own words. */
export interface Segment {
  readonly slot: string | null;
  readonly text: string;
}

/** Slot of a value that came out of a template without being a fact: a counter, a literal, the product of a filter. */
export const UNNAMED = 'unnamed';

/** Slot of a fact that is not known: the template should have asked before saying it. */
export const UNKNOWN = 'unknown';

export function mark(slot: string, text: string): string {
  return `${OPEN}${slot}${NAME_END}${text}${CLOSE}`;
}

export const isMarked = (text: string): boolean => text.includes(OPEN);

export function withoutMarks(marked: string): string {
  return marked.replace(MARKS, '');
}

/** The text in the order of reading, every character in exactly one segment. */
export function segmentsOf(marked: string): readonly Segment[] {
  const segments: Segment[] = [];
  let end = 0;
  for (const match of matchesOf(marked, SLOT)) {
    if (match.index > end) segments.push({ slot: null, text: marked.slice(end, match.index) });
    segments.push({ slot: match[1] ?? UNNAMED, text: match[2] ?? '' });
    end = match.index + match[0].length;
  }
  if (end < marked.length) segments.push({ slot: null, text: marked.slice(end) });
  return segments;
}
