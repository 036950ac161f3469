import { isUnspaced } from '../text/is-unspaced.ts';
import { classesIn, classOf } from './word-classes/class-of.ts';

/** The words of a text as features; each once. */
export interface Words {
  /** Words as they are, and the classes they belong to (`<goods>`). */
  readonly words: ReadonlySet<string>;
  /** Neighbours, and neighbours but one, classes in the place of their words; triples too. */
  readonly pairs: ReadonlySet<string>;
  /** Parts of words, by which inflections and slips of the finger are recognised. */
  readonly pieces: ReadonlySet<string>;
}

const MOST_WORDS = 400;
const PIECES = [3, 4, 5] as const;
const LONGEST_WORD = 14;
const SENTENCE = '|';

export function wordsOf(folded: string, language: string | null): Words {
  const words = new Set<string>();
  const pairs = new Set<string>();
  const pieces = new Set<string>();
  let one = SENTENCE;
  let two = SENTENCE;
  for (const raw of folded.trim().split(' ').slice(0, MOST_WORDS)) {
    const word = numberClass(raw);
    const named = classOf(word, language);
    const three = named === null ? word : `<${named}>`;
    if (word !== SENTENCE) {
      words.add(word);
      if (named !== null) words.add(three);
      addClasses(raw, words);
      addPieces(word, pieces);
    }
    addPairs([one, two, three], pairs);
    [one, two] = [two, three];
  }
  return { words, pairs, pieces };
}

/** For a sentence without spaces, which is no word of any list itself. */
function addClasses(word: string, words: Set<string>): void {
  if (!isUnspaced(word)) return;
  for (const name of classesIn(word)) words.add(`<${name}>`);
}

function addPairs([one, two, three]: readonly [string, string, string], pairs: Set<string>): void {
  pairs.add(`${two} ${three}`);
  if (one === SENTENCE && two === SENTENCE) return;
  pairs.add(`${one} ${two} ${three}`);
  if (two !== SENTENCE) pairs.add(`${one} _ ${three}`);
}

function addPieces(word: string, pieces: Set<string>): void {
  if (isUnspaced(word)) {
    for (const size of [1, 2, 3, 4])
      for (let at = 0; at + size <= word.length; at += 1) pieces.add(word.slice(at, at + size));
    return;
  }
  if (word.startsWith('#')) return;
  const framed = `_${word.slice(0, LONGEST_WORD)}_`;
  for (const size of PIECES)
    for (let at = 0; at + size <= framed.length; at += 1) pieces.add(framed.slice(at, at + size));
}

const MOST_DIGITS = 6;

/** Numbers say what they are, not which: a year, a size and an order number are told apart by their length. */
function numberClass(word: string): string {
  if (!/\d/.test(word)) return word;
  // Without spaces the word is a sentence, of which more than its number is to be read.
  if (isUnspaced(word)) return word.replace(/\d+/g, '…');
  if (/^\d+$/.test(word)) return `#${Math.min(word.length, MOST_DIGITS)}`;
  return word.length > MOST_DIGITS ? '#mixed' : `#${word.replace(/\d+/g, '')}`;
}
