import { matchesOf } from '../../ticket/matches-of.ts';
import type { TextSpan } from '../../ticket/understanding.ts';

/** Where in a text something stands. */
export type Span = TextSpan;

/** The text with these places blanked by spaces, so that a later search neither sees them nor loses its positions. */
export function blank(text: string, spans: readonly Span[]): string {
  const ordered = spans.toSorted((a, b) => a.start - b.start);
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of ordered) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    parts.push(text.slice(at, from), ' '.repeat(end - from));
    at = end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

/** Every place where a pattern (with the `g` flag) is found; `group` narrows it to that group's text. */
export function spansOf(text: string, pattern: RegExp): readonly Span[] {
  return matchesOf(text, pattern).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The words around a place, lower case: what says whether a number is an order or a telephone. */
export function around(
  text: string,
  span: Span,
  reach: number,
): { readonly before: string; readonly after: string } {
  return {
    before: text.slice(Math.max(0, span.start - reach), span.start).toLowerCase(),
    after: text.slice(span.end, span.end + reach).toLowerCase(),
  };
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
