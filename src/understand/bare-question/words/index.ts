import { lazily } from '../../lazily.ts';
import { type CompiledBareWords, compileBareWords } from '../compile-bare-words.ts';
import { DE_BARE } from './de.ts';
import { EN_BARE } from './en.ts';
import { ES_BARE } from './es.ts';
import { FR_BARE } from './fr.ts';
import { IT_BARE } from './it.ts';
import { NL_BARE } from './nl.ts';
import { PT_BARE } from './pt.ts';

const BY_LANGUAGE: ReadonlyMap<string, () => CompiledBareWords> = new Map([
  ['en', lazily(() => compileBareWords('en', EN_BARE))],
  ['es', lazily(() => compileBareWords('es', ES_BARE))],
  ['fr', lazily(() => compileBareWords('fr', FR_BARE))],
  ['de', lazily(() => compileBareWords('de', DE_BARE))],
  ['it', lazily(() => compileBareWords('it', IT_BARE))],
  ['pt', lazily(() => compileBareWords('pt', PT_BARE))],
  ['nl', lazily(() => compileBareWords('nl', NL_BARE))],
]);

/** Every language's: a few words are easily taken for a neighbour's language. */
export const BARE_WORDS: readonly (() => CompiledBareWords)[] = [...BY_LANGUAGE.values()];

/** The languages a message may deny or contradict something in: its own, or all where that is unknown. */
export function tellingWordsFor(language: string | null): readonly CompiledBareWords[] {
  const own = BY_LANGUAGE.get(language ?? '');
  return (own === undefined ? BARE_WORDS : [own]).map((words) => words());
}
