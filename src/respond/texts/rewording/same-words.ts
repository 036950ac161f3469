import { de } from './same-words/de.ts';
import { en } from './same-words/en.ts';
import { es } from './same-words/es.ts';
import { fr } from './same-words/fr.ts';
import { it } from './same-words/it.ts';
import { nl } from './same-words/nl.ts';
import { pt } from './same-words/pt.ts';

/**
 * What may be said in another way without saying anything else. A line too few costs a shop a little of its tone, a line
 * too wide tells a customer something false: each must be true of every text of ours that holds one of its words.
 */
export interface SameSources {
  /** One line for words that mean the same, parted by `=`; plain text, as it stands within a sentence. */
  readonly same: string;
  /** Sentences of the harmless kinds (`own-claims`), for whoever words a text to choose from. One a line. */
  readonly courtesies: string;
}

/** The same, ready to be used. */
export interface SameWords {
  readonly same: readonly (readonly string[])[];
  readonly courtesies: readonly string[];
  /** A sentence with the first of its line in the place of every word that has others: two that mean the same are alike. */
  readonly fold: (sentence: string) => string;
}

const SOURCES: ReadonlyMap<string, SameSources> = new Map(Object.entries({ de, en, es, fr, it, nl, pt }));
const made = new Map<string, SameWords>();

/** `null`: nobody taught this language. Made when it is first asked for. @param language ISO 639-1 */
export function sameWordsIn(language: string): SameWords | null {
  const sources = SOURCES.get(language);
  if (sources === undefined) return null;
  const words = made.get(language) ?? sameWords(sources);
  made.set(language, words);
  return words;
}

function sameWords(sources: SameSources): SameWords {
  const same = linesOf(sources.same).map((line) => line.split('=').map((words) => words.trim()));
  const first = new Map(
    same.flatMap((line) => line.map((words) => [uncapitalised(words), line[0] ?? words] as const)),
  );
  // The longest first: "reply here" is a part of "please reply here".
  const longest = [...first.keys()].toSorted((a, b) => b.length - a.length).map(inEitherCase);
  const pattern = new RegExp(`(?<![\\p{L}\\p{M}'])(?:${longest.join('|')})(?![\\p{L}\\p{M}])`, 'gu');
  return {
    same,
    courtesies: linesOf(sources.courtesies),
    fold: (sentence) =>
      // Capitals within a sentence are letters of their own: "Ihr" is yours and "ihr" is hers.
      uncapitalised(sentence)
        // A full stop or an exclamation mark; never a question mark, which takes back what was said.
        .replace(/[.!]$/u, '')
        .replace(pattern, (words) => `<${first.get(uncapitalised(words)) ?? words}>`),
  };
}

const linesOf = (list: string): readonly string[] =>
  list
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** What begins a sentence, as it stands within one. */
const uncapitalised = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

const inEitherCase = (words: string): string =>
  `[${words.charAt(0)}${words.charAt(0).toUpperCase()}]${escaped(words.slice(1))}`;

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
