import { describe, expect, it } from '@jest/globals';
import { isTemplateName, type TemplateName } from '../../../../src/respond/texts/template-names.ts';
import { de } from './sentences/de.ts';
import { en } from './sentences/en.ts';
import { es } from './sentences/es.ts';
import { fr } from './sentences/fr.ts';
import { it as italian } from './sentences/it.ts';
import { nl } from './sentences/nl.ts';
import { pt } from './sentences/pt.ts';
import type { SentenceTable } from './sentences/table.ts';
import { verdictsOn } from './try-sentence.ts';

const TABLES: Readonly<Record<string, SentenceTable>> = { de, en, es, fr, it: italian, nl, pt };
const LANGUAGES = Object.keys(TABLES);

const linesIn = (list: string): readonly string[] =>
  list
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

const sentencesOf = (language: string, kind: keyof SentenceTable): readonly string[] =>
  linesIn(TABLES[language]?.[kind] ?? '');

/** Those of them of which this is true, in a text about an order that has not left us. */
function sentencesThat(
  is: 'refused' | 'in doubt' | 'used',
  language: string,
  kind: keyof SentenceTable,
): readonly string[] {
  const verdicts = verdictsOn(language, 'preparing', sentencesOf(language, kind));
  return [...verdicts].flatMap(([sentence, { problems, doubts }]) => {
    const verdict = doubts.length > 0 ? 'in doubt' : 'used';
    return (problems.length > 0 ? 'refused' : verdict) === is ? [sentence] : [];
  });
}

describe('a text about an order that has not left us is not used, whoever answers for it, when it', () => {
  it.each(LANGUAGES)('says a state: %s', (language) => {
    expect(sentencesThat('refused', language, 'states')).toEqual(sentencesOf(language, 'states'));
  });

  it.each(LANGUAGES)('binds the shop: %s', (language) => {
    expect(sentencesThat('refused', language, 'commitments')).toEqual(sentencesOf(language, 'commitments'));
  });

  it.each(LANGUAGES)('names a time: %s', (language) => {
    expect(sentencesThat('refused', language, 'times')).toEqual(sentencesOf(language, 'times'));
  });
});

describe('nor, unless the shop answers for it, when it', () => {
  it.each(LANGUAGES)('claims something in words that nobody expected: %s', (language) => {
    expect(sentencesThat('used', language, 'others')).toEqual([]);
  });

  it.each(LANGUAGES)('claims something in a text of another condition: %s', (language) => {
    const rows = sentencesOf(language, 'elsewhere').map((line) => conditionAnd(line));
    const conditions = [...new Set(rows.map(({ name }) => name))];
    const used = conditions.flatMap((name) => {
      const own = rows.filter((row) => row.name === name).map(({ sentence }) => sentence);
      return [...verdictsOn(language, name, own)]
        .filter(([, { problems, doubts }]) => problems.length + doubts.length === 0)
        .map(([sentence]) => sentence);
    });
    expect(used).toEqual([]);
  });

  it.each(LANGUAGES)('may be true of one shop and not of another: %s', (language) => {
    expect(sentencesThat('in doubt', language, 'answeredFor')).toEqual(sentencesOf(language, 'answeredFor'));
  });
});

describe('a text of the shop’s own words is used', () => {
  it.each(LANGUAGES)('where it says nothing an order could belie: %s', (language) => {
    expect(sentencesThat('used', language, 'harmless')).toEqual(sentencesOf(language, 'harmless'));
  });
});

describe('every language is tried with as much', () => {
  it.each(Object.entries(TABLES))('%s', (_language, table) => {
    expect(linesIn(table.states).length).toBeGreaterThanOrEqual(24);
    expect(linesIn(table.elsewhere).length).toBeGreaterThanOrEqual(20);
    for (const list of [table.commitments, table.times, table.harmless])
      expect(linesIn(list).length).toBeGreaterThanOrEqual(12);
  });
});

function conditionAnd(line: string): { readonly name: TemplateName; readonly sentence: string } {
  const [name = '', ...rest] = line.split(': ');
  if (!isTemplateName(name)) throw new Error(`“${line}” names no condition`);
  return { name, sentence: rest.join(': ') };
}
