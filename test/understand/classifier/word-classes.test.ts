import { readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { WordClasses } from '../../../src/understand/classifier/word-classes/word-classes.ts';
import { foldWords } from '../../../src/understand/text/fold-words.ts';

const FOLDER = new URL('../../../src/understand/classifier/word-classes/', import.meta.url);
const CLASSES = [
  'goods',
  'parcel',
  'time',
  'day',
  'person',
  'place',
  'money',
  'digital',
  'service',
  'elsewhere',
] as const satisfies readonly (keyof WordClasses)[];

const languages = readdirSync(FOLDER)
  .map((file) => /^([a-z]{2})\.ts$/.exec(file)?.[1])
  .filter((language) => language !== undefined);

async function classesOf(language: string): Promise<WordClasses> {
  const module: Record<string, WordClasses> = await import(new URL(`${language}.ts`, FOLDER).href);
  const classes = module[`${language.toUpperCase()}_CLASSES`];
  if (classes === undefined) throw new Error(`${language}.ts has no ${language.toUpperCase()}_CLASSES`);
  return classes;
}

const wordsOf = (list: string) => list.split(' ').filter((word) => word !== '');

test('there are languages to read', () => {
  expect(languages).toEqual(
    expect.arrayContaining(['de', 'en', 'es', 'fr', 'it', 'ja', 'nl', 'pl', 'pt', 'sv']),
  );
});

describe.each(languages)('the words of %s', (language) => {
  test('are written as a folded mail has them, or they would never be found', async () => {
    const classes = await classesOf(language);
    for (const name of CLASSES) {
      const changed = wordsOf(classes[name]).filter((word) => foldWords(word) !== ` ${word} `);
      expect({ name, changed }).toEqual({ name, changed: [] });
    }
  });

  test('each have one meaning', async () => {
    const classes = await classesOf(language);
    const all = CLASSES.flatMap((name) => wordsOf(classes[name]));
    const twice = all.filter((word, at) => all.indexOf(word) !== at);
    expect(twice).toEqual([]);
  });

  test('are many enough for goods and topics the corpus never names', async () => {
    const classes = await classesOf(language);
    expect(wordsOf(classes.goods).length).toBeGreaterThanOrEqual(1_000);
    expect(wordsOf(classes.elsewhere).length).toBeGreaterThanOrEqual(250);
    for (const name of CLASSES) expect(wordsOf(classes[name]).length).toBeGreaterThan(0);
  });
});
