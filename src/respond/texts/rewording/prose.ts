import { escapeHtml } from '../clean.ts';
import type { Composed, Part } from '../compose.ts';
import { plainText } from '../plain-text.ts';
import { mark, type Segment, segmentsOf } from '../slots.ts';

/** Said by code, before and after: who writes, how to reach a person, the links, the signature. Nobody words them anew. */
const FIXED: readonly Part['name'][] = ['disclosure', 'closing'];

/** Paragraphs and nothing else: what has lists or links in its middle stays as it is. */
const PLAIN = /^(?:<p>[^<>]+<\/p>\s*)+$/u;

const SLOT = /\{\{ ?([a-z][a-z0-9_]*) ?\}\}/gu;

/** The paragraphs of a reply between its disclosure and its links; `null`: there are none, or they are not plain. */
export function proseOf({ parts }: Composed): readonly Segment[] | null {
  const marked = parts
    .filter((part) => !isFixed(part))
    .map((part) => part.marked)
    .join('\n');
  return PLAIN.test(marked) ? segmentsOf(plainText(marked)) : null;
}

/** With a name in braces for every fact, `{{expected_day}}`: no value of anybody's is in it. */
export function withSlots(segments: readonly Segment[]): string {
  return segments.map(({ slot, text }) => (slot === null ? text : `{{${slot}}}`)).join('');
}

/** Names of the facts in the order in which they stand. */
export function slotNames(slotted: string): readonly string[] {
  return [...slotted.matchAll(SLOT)].map(([, name = '']) => name);
}

export const withoutSlots = (slotted: string): string => slotted.replace(SLOT, ' ');

/** The reply's parts with other paragraphs in the place of its own. @param slotted plain text, paragraphs on lines of their own */
export function withProse(
  { parts, values }: Pick<Composed, 'parts' | 'values'>,
  slotted: string,
): readonly Part[] {
  const marked = slotted
    .split(/\n+/u)
    .map((line) => line.replace(/ {2,}/gu, ' ').trim())
    .filter(Boolean)
    .map((line) => `<p>${inMarks(line, values)}</p>`)
    .join(' ');
  const at = parts.findIndex((part) => !isFixed(part));
  return parts.flatMap((part, index) => {
    if (isFixed(part)) return [part];
    return index === at ? [{ ...part, marked }] : [];
  });
}

function inMarks(line: string, values: Composed['values']): string {
  return escapeHtml(line).replace(SLOT, (_, name: string) => mark(name, escapeHtml(values.get(name) ?? '')));
}

const isFixed = ({ name }: Part): boolean => FIXED.includes(name);
