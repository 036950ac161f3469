import { DE_CLASSES } from './de.ts';
import { EN_CLASSES } from './en.ts';
import { ES_CLASSES } from './es.ts';
import { FR_CLASSES } from './fr.ts';
import { IT_CLASSES } from './it.ts';
import { JA_CLASSES } from './ja.ts';
import { NL_CLASSES } from './nl.ts';
import { PL_CLASSES } from './pl.ts';
import { PT_CLASSES } from './pt.ts';
import { SV_CLASSES } from './sv.ts';
import type { WordClasses } from './word-classes.ts';

const JAPANESE = byWord(JA_CLASSES);

/** Word to class, by language; made once when the program loads (some milliseconds). */
const BY_LANGUAGE: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  ['de', byWord(DE_CLASSES)],
  ['en', byWord(EN_CLASSES)],
  ['es', byWord(ES_CLASSES)],
  ['fr', byWord(FR_CLASSES)],
  ['it', byWord(IT_CLASSES)],
  ['ja', JAPANESE],
  ['nl', byWord(NL_CLASSES)],
  ['pl', byWord(PL_CLASSES)],
  ['pt', byWord(PT_CLASSES)],
  ['sv', byWord(SV_CLASSES)],
]);

/** The class a folded word belongs to in a language: `goods`, `time` ... `null`: none, or the language has no list. */
export function classOf(word: string, language: string | null): string | null {
  return BY_LANGUAGE.get(language ?? 'en')?.get(word) ?? null;
}

// One expression for all classes: with one for each, the delivery in `配達員` (courier) would be a parcel too.
const JAPANESE_WORD = new RegExp(
  [...JAPANESE.keys()].toSorted((one, other) => other.length - one.length).join('|'),
  'g',
);

/** The classes whose words occur in folded Japanese without spaces; where words overlap, the longer one counts. */
export function classesIn(text: string): ReadonlySet<string> {
  const words = text.match(JAPANESE_WORD) ?? [];
  return new Set(words.map((word) => JAPANESE.get(word)).filter((name) => name !== undefined));
}

function byWord(classes: WordClasses): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(classes).flatMap(([name, words]: [string, string]) =>
      words.split(' ').map((word): [string, string] => [word, name]),
    ),
  );
}
