import { lazily } from '../lazily.ts';
import { DE } from './de.ts';
import { EN } from './en.ts';
import { ES } from './es.ts';
import { FR } from './fr.ts';
import { IT } from './it.ts';
import { JA } from './ja.ts';
import { type CompiledLexicon, compileLexicon } from './lexicon.ts';
import { NL } from './nl.ts';
import { PL } from './pl.ts';
import { PT } from './pt.ts';
import { SV } from './sv.ts';

/** Every lexicon by ISO 639-1 code, compiled when it is first read with. */
export const LEXICONS: ReadonlyMap<string, () => CompiledLexicon> = new Map(
  Object.entries({ en: EN, es: ES, fr: FR, de: DE, it: IT, pt: PT, nl: NL, pl: PL, sv: SV, ja: JA }).map(
    ([code, lexicon]) => [code, lazily(() => compileLexicon(lexicon))],
  ),
);

const UNSPACED_SIGN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * The lexicons to read a folded text with: that of its language, or all that can know a word of it when the language is
 * unknown or has none (a Catalan or Afrikaans customer says much that a neighbour's lexicon knows).
 */
export function lexiconsFor(language: string | null, folded: string): readonly CompiledLexicon[] {
  const own = language === null ? undefined : LEXICONS.get(language);
  if (own !== undefined) return [own()];
  const signs = UNSPACED_SIGN.test(folded);
  return [...LEXICONS.values()].map((lexicon) => lexicon()).filter(({ border }) => border === ' ' || signs);
}
