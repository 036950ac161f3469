import { lazily } from '../../lazily.ts';
import { type CompiledPhrases, compilePhrases } from '../flag-phrases.ts';
import { DE } from './de.ts';
import { EN } from './en.ts';
import { ES } from './es.ts';
import { FR } from './fr.ts';
import { IT } from './it.ts';
import { JA } from './ja.ts';
import { NL } from './nl.ts';
import { PL } from './pl.ts';
import { PT } from './pt.ts';
import { SV } from './sv.ts';

/** Every language's phrases by ISO 639-1 code, compiled when they are first looked for. */
export const PHRASES: ReadonlyMap<string, () => CompiledPhrases> = new Map(
  Object.entries({ en: EN, es: ES, fr: FR, de: DE, it: IT, pt: PT, nl: NL, pl: PL, sv: SV, ja: JA }).map(
    ([code, phrases]) => [code, lazily(() => compilePhrases(phrases))],
  ),
);
