import type { Truth } from '../check/truth.ts';
import type { Segment } from '../slots.ts';
import { claimProblems, type OwnClaim } from './claim-problems.ts';
import { readingOf, sentencesOf } from './own-sentences.ts';

/**
 * What a shop's text says beyond what can be known of the order, in the words that are not the program's.
 * @param own the shop's text, or a whole reply with one of the shop's texts in it
 * @param builtIn the same with the program's texts, filled with the same facts: its sentences are known to be true
 */
export function ownClaims(
  own: readonly Segment[],
  builtIn: readonly Segment[],
  truth: Truth,
): readonly OwnClaim[] {
  const known = new Set(sentencesOf(builtIn).map(readingOf));
  return sentencesOf(own)
    .filter((sentence) => !known.has(readingOf(sentence)))
    .flatMap((sentence) => claimProblems(sentence, truth));
}
