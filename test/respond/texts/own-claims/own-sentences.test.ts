import { describe, expect, it } from '@jest/globals';
import { de } from './sentences/de.ts';
import { en } from './sentences/en.ts';
import { es } from './sentences/es.ts';
import { fr } from './sentences/fr.ts';
import { it as italian } from './sentences/it.ts';
import { nl } from './sentences/nl.ts';
import { pt } from './sentences/pt.ts';
import type { SentenceTable } from './sentences/table.ts';
import { trySentence } from './try-sentence.ts';

const TABLES: Readonly<Record<string, SentenceTable>> = { de, en, es, fr, it: italian, nl, pt };

const sentencesIn = (list: string): readonly string[] =>
  list
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

const rowsOf = (kind: keyof SentenceTable): readonly (readonly [language: string, sentence: string])[] =>
  Object.entries(TABLES).flatMap(([language, table]) =>
    sentencesIn(table[kind]).map((sentence) => [language, sentence] as const),
  );

describe('a text about an order that has not left us is not used when it', () => {
  it.each(rowsOf('states'))('%s, says a state: %s', (language, sentence) => {
    expect(trySentence(language, 'preparing', sentence).problems).not.toEqual([]);
  });

  it.each(rowsOf('commitments'))('%s, binds the shop: %s', (language, sentence) => {
    expect(trySentence(language, 'preparing', sentence).problems).not.toEqual([]);
  });

  it.each(rowsOf('times'))('%s, names a time: %s', (language, sentence) => {
    expect(trySentence(language, 'preparing', sentence).problems).not.toEqual([]);
  });
});

describe('nor, unless the shop answers for it, when it', () => {
  it.each(rowsOf('others'))('%s, claims something: %s', (language, sentence) => {
    const { problems, doubts } = trySentence(language, 'preparing', sentence);
    expect([...problems, ...doubts]).not.toEqual([]);
  });
});

describe('a text of the shop’s own words is used', () => {
  it.each(rowsOf('harmless'))('%s, where it says nothing an order could belie: %s', (language, sentence) => {
    expect(trySentence(language, 'preparing', sentence)).toMatchObject({ problems: [], doubts: [] });
  });
});

describe('every language is tried with as much', () => {
  it.each(Object.entries(TABLES))('%s', (_language, { states, commitments, times, harmless }) => {
    expect(sentencesIn(states).length).toBeGreaterThanOrEqual(24);
    for (const list of [commitments, times, harmless])
      expect(sentencesIn(list).length).toBeGreaterThanOrEqual(12);
  });
});
