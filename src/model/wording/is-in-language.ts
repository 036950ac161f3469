import { scoreLanguages } from '../../understand/language/score-languages.ts';

/** Whether of all languages in which a text can be checked its letters make this one the likeliest. @param languages ISO 639-1 */
export function isInLanguage(text: string, language: string, languages: readonly string[]): boolean {
  const likeliest = scoreLanguages(text)
    .filter((one) => languages.includes(one.language))
    .toSorted((a, b) => b.score - a.score)[0];
  return likeliest?.language === language;
}
