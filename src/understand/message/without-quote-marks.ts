import { attributionLines } from './attribution.ts';

/**
 * A text in which nothing but quotes was found, as its writer's own: some programs mark what was newly written. The
 * announcements go in any case; they are never anybody's words.
 */
export function withoutQuoteMarks(text: string): string {
  const lines = text.split('\n');
  const own = lines.filter((line) => !/^\s*>/.test(line));
  const unmarked = isBlank(own) ? lines.map((line) => line.replace(/^[\s>]+/, '')) : own;
  const kept: string[] = [];
  for (let at = 0; at < unmarked.length; ) {
    const taken = attributionLines(unmarked, at);
    if (taken === 0) kept.push(unmarked[at] ?? '');
    at += Math.max(taken, 1);
  }
  return kept.join('\n').trim();
}

function isBlank(lines: readonly string[]): boolean {
  return lines.every((line) => line.trim() === '');
}
