import { describe, expect, it } from '@jest/globals';
import { isInLanguage } from '../../../src/model/wording/is-in-language.ts';
import { ROWS } from '../../respond/texts/reply-rows.ts';
import { ourText } from '../../respond/texts/rewording/read-edits.ts';

const LANGUAGES = ['de', 'en', 'es', 'fr', 'it', 'nl', 'pt'];

const wordsIn = (language: string, row: string): string =>
  ourText(language, row).text.replaceAll(/\{\{[^{}]*\}\}/g, ' ');

describe.each(LANGUAGES)('our own texts in %s', (language) => {
  const texts = Object.keys(ROWS)
    .filter((row) => row !== 'split')
    .map((row) => wordsIn(language, row));

  it('are taken for texts in it, and for no other', () => {
    expect(texts.filter((text) => !isInLanguage(text, language, LANGUAGES))).toEqual([]);
    for (const other of LANGUAGES.filter((one) => one !== language))
      expect(texts.filter((text) => isInLanguage(text, other, LANGUAGES))).toEqual([]);
  });
});
