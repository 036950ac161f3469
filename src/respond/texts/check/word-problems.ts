import { claimsOf } from '../claims.ts';
import type { Segment } from '../slots.ts';

/** Text and template must agree word for word; claims are compared first, to say what is wrong. */
export function wordProblems(text: string, segments: readonly Segment[]): readonly string[] {
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
