import type { Scene } from './scene.ts';
import { isEstimated } from './state-matches.ts';

/**
 * Words that nobody told this check to be harmless, in the order of reading.
 * @param found what was judged already
 */
export function unknownWords(scene: Scene, found: readonly RegExpExecArray[]): readonly string[] {
  const { text, words, truth } = scene;
  const { name, signature } = truth.input.policy.brand;
  const shops = new Set(`${name} ${signature}`.toLowerCase().match(WORD) ?? []);
  const isKnown = (word: string): boolean => words.isPlain(word) || shops.has(word);
  const estimates = isEstimated('delivered', scene) ? [...text.matchAll(words.hedges)] : [];
  const explained = [...found, ...estimates];
  return [...text.matchAll(WORD)]
    .filter(({ index, 0: word }) => {
      const lower = word.toLowerCase();
      const isExplained = explained.some(
        (match) => index >= match.index && index < match.index + match[0].length,
      );
      return (
        !isExplained &&
        !isAboutWriting(scene, index) &&
        !isKnown(lower) &&
        !lower.split(/['-]/u).every((part) => part === '' || isKnown(part))
      );
    })
    .map(([word]) => word);
}

/** "Answer in your own words": a clause about the message that does not speak of the parcel. */
function isAboutWriting({ clause, words }: Scene, index: number): boolean {
  const said = clause(index);
  return said.search(words.topics) >= 0 && said.search(words.subjects) < 0 && said.search(words.bare) < 0;
}

const WORD = /[\p{L}\p{M}]+(?:['-][\p{L}\p{M}]+)*/gu;
