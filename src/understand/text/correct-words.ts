import type { CompiledLexicon } from '../lexicon/lexicon.ts';
import { misspellsOneOf } from './misspells.ts';

/** Right words that are one letter away from a keyword. */
const RIGHT = new Set(
  'shopping shopped shopper skipping skipped slipping slipped snipped chipped whipped cancer retain retained returns received receiver delivers delivery refuse refused refunds statue status paying payments amount account accounts packaged addressed waited wanting wasting missile hissing passing mission receipt recipe arrives relayed deplayed stays stats police polite policies customers customer costumes costume parcel portal panel wearing tracing trucking exchanges changed purchased purchaser cancels damages'.split(
    ' ',
  ),
);

const SHORTEST = 6;

/**
 * Folded words with slips of the finger mended where a keyword is meant (`pacakge`, `recieved`). Short words are left
 * alone: too many right ones are a letter away from them.
 */
export function correctWords(folded: string, lexicon: CompiledLexicon): string {
  const { keywords, vocabulary } = lexicon;
  const byLetter = Map.groupBy(keywords, (keyword) => keyword[0] ?? '');
  return folded.replace(/[a-z]{5,14}/g, (word) => {
    if (word.length < SHORTEST - 1 || vocabulary.has(word) || RIGHT.has(word)) return word;
    const near = (byLetter.get(word[0] ?? '') ?? []).filter((keyword) => keyword.length >= SHORTEST);
    return near.find((keyword) => misspellsOneOf(word, [keyword])) ?? word;
  });
}
