import { countWords } from '../text/count-words.ts';
import type { CompiledPhrases, WordedSign } from './flag-phrases.ts';
import { PHRASES } from './phrases/phrases.ts';

/** A sign and the folded words that gave it. */
export interface FoundSign {
  readonly sign: WordedSign;
  readonly words: string;
}

export interface SignReading {
  readonly found: readonly FoundSign[];
  /** The folded text without what only looks like a sign. */
  readonly telling: string;
}

/** The language of so few words is a guess, unless its lexicon knows them; when its phrases say nothing, all are asked. */
const FEW_WORDS = 8;

/**
 * Finds what in a folded text (`foldWords`) only a person may handle, in the phrases of its language, or of all ten when
 * that is unknown or has none. Every sign once, with its first words.
 */
export function findSigns(
  folded: string,
  { language, languageIsSure }: { readonly language: string | null; readonly languageIsSure: boolean },
): SignReading {
  const own = language === null ? undefined : PHRASES.get(language);
  if (own === undefined) return readAll(folded);
  const reading = readWith([own()], folded);
  const isGuess = !languageIsSure && reading.found.length === 0 && countWords(folded) <= FEW_WORDS;
  return isGuess ? readAll(folded) : reading;
}

/** Short words mean other things next door: Polish `sad` is a court. */
const SHORTEST_FOREIGN = /[^\p{ASCII}]|.{6}/u;

function readAll(folded: string): SignReading {
  const reading = readWith(
    [...PHRASES.values()].map((phrases) => phrases()),
    folded,
  );
  return { ...reading, found: reading.found.filter(({ words }) => SHORTEST_FOREIGN.test(words)) };
}

function readWith(languages: readonly CompiledPhrases[], folded: string): SignReading {
  const telling = languages.reduce((text, { harmless, blank }) => text.replace(harmless, blank), folded);
  const found = languages.flatMap(({ signs }) =>
    signs.flatMap(([sign, pattern]) => {
      const hit = telling.match(pattern)?.[0];
      return hit === undefined ? [] : [{ sign, words: hit.trim() }];
    }),
  );
  return { telling, found: found.filter(isFirst) };
}

function isFirst({ sign }: FoundSign, at: number, all: readonly FoundSign[]): boolean {
  return all.findIndex((other) => other.sign === sign) === at;
}
