import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { eld } from 'eld/extrasmall';
import fc from 'fast-check';
import { ELD, languageTable } from '../../../scripts/language-table.ts';
import { CORPUS } from '../../../src/cli/corpus-folder.ts';
import { readCorpus } from '../../../src/train/corpus.ts';
import { readTable, writeTable } from '../../../src/understand/language/language-table.ts';
import { scoreLanguages, TABLE_FILE } from '../../../src/understand/language/score-languages.ts';

const fromPackage = (text: string): (readonly [string, number])[] =>
  Object.entries(eld.detect(text).getScores());
const ours = (text: string): (readonly [string, number])[] =>
  scoreLanguages(text).map(({ language, score }) => [language, score]);

/** Letters of many scripts, signs of two and of no halves, and what stands between words. */
const SIGN = fc.oneof(
  fc.constantFrom(' ', ' ', '\n', "'", '’', '`', '.', ',', '-', '1', 'İ', 'ß', '\uD800', '\u{1F4E6}'),
  fc.integer({ min: 0x41, max: 0x24f }).map((code) => String.fromCodePoint(code)),
  fc.integer({ min: 0x370, max: 0x1fff }).map((code) => String.fromCodePoint(code)),
  fc.integer({ min: 0x3000, max: 0xd7a3 }).map((code) => String.fromCodePoint(code)),
  fc.integer({ min: 0x10000, max: 0x1ffff }).map((code) => String.fromCodePoint(code)),
);

describe('the language table', () => {
  it('is the one of the installed package', async () => {
    expect(writeTable(await languageTable(), ELD).equals(readFileSync(TABLE_FILE))).toBe(true);
  });

  it('is not read from a file that is cut short', () => {
    const file = readFileSync(TABLE_FILE);
    expect(() => readTable(file.subarray(0, file.length - 1))).toThrow('npm run languages');
  });
});

describe('scores of languages', () => {
  const messages = readCorpus(CORPUS).filter((_, place) => place % 8 === 0);

  it('are those of the package for messages of the corpus', () => {
    expect(messages.length).toBeGreaterThan(4_000);
    const differing = messages.filter(
      ({ text }) => JSON.stringify(ours(text)) !== JSON.stringify(fromPackage(text)),
    );
    expect(differing).toEqual([]);
  });

  it('are those of the package for any words', () => {
    const words = fc.array(fc.string({ unit: SIGN, maxLength: 90 }), { maxLength: 12 });
    fc.assert(
      fc.property(words, (text) => {
        expect(ours(text.join(' '))).toEqual(fromPackage(text.join(' ')));
      }),
      { numRuns: 3_000 },
    );
  });

  it('are those of the package where long texts are cut off', () => {
    const letter = fc.constantFrom('a', 'é', 'ж', '語', ' ');
    fc.assert(
      fc.property(fc.string({ unit: letter, minLength: 100, maxLength: 1_100 }), (text) => {
        expect(ours(text)).toEqual(fromPackage(text));
      }),
      { numRuns: 500 },
    );
  });

  it.each(['', ' ', '12 34', "'", '!?'])('are none for "%s"', (text) => {
    expect(scoreLanguages(text)).toEqual(fromPackage(text));
    expect(scoreLanguages(text)).toEqual([]);
  });
});
