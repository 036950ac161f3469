import { scoreLanguages } from '../understand/language/score-languages.ts';

/** A language is believed if the letters make it one of the likeliest so many. */
const PLAUSIBLE = 5;

/** Whether a text may be in this language (ISO 639-1), by its letters. */
export const isPlausibleLanguage = (text: string, language: string): boolean =>
  scoreLanguages(text)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, PLAUSIBLE)
    .some((one) => one.language === language);
