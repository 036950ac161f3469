import { matchesOf } from '../ticket/matches-of.ts';
import type { TextSpan } from '../ticket/understanding.ts';
import { foldInPlace } from './fold-in-place.ts';

/** Scripts that put no spaces between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const BEFORE = '(?<![\\p{L}\\p{N}])';
const BEHIND = '(?![\\p{L}\\p{N}])';
/** Between the words of one value: "Mara  Lindqvist", "Lindqvist, Mara" is another value. */
const GAP = '[\\s.,·-]{1,3}';
const LONGEST = 200;

const escaped = (word: string): string => word.replaceAll(/[\\^$*+?()[\]{}|/]/g, '\\$&');

/**
 * Where a value stands, whole and however it is spelt: case, accents and gaps do not count.
 * @param folded the text after `foldInPlace`
 */
export function findLiterally(folded: string, value: string): readonly TextSpan[] {
  const words = foldInPlace(value.normalize('NFKC').slice(0, LONGEST)).match(/[^\s.,·-]+/gu) ?? [];
  if (words.length === 0) return [];
  const pattern = words.map(escaped).join(GAP);
  const isBound = !UNSPACED.test(value);
  const bound = new RegExp(isBound ? `${BEFORE}${pattern}${BEHIND}` : pattern, 'gu');
  return matchesOf(folded, bound).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
