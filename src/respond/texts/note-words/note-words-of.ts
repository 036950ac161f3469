import type { Policy } from '../../../ticket/policy.ts';
import { DE } from './de/de.ts';
import { EN } from './en/en.ts';
import { ES } from './es/es.ts';
import { FR } from './fr/fr.ts';
import { IT } from './it/it.ts';
import { NL } from './nl/nl.ts';
import type { NoteWords } from './note-words.ts';
import { PT } from './pt/pt.ts';

/** A note's words in every language a team may read them in. A language without words does not compile. */
export const NOTE_WORDS: Readonly<Record<Policy['team']['language'], NoteWords>> = {
  en: EN,
  de: DE,
  fr: FR,
  es: ES,
  it: IT,
  nl: NL,
  pt: PT,
};

/** The words this policy's team reads. */
export function noteWordsOf({ team }: Pick<Policy, 'team'>): NoteWords {
  return NOTE_WORDS[team.language];
}
