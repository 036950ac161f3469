import { describe, expect, it } from '@jest/globals';
import { harmlessIn } from '../../../../src/respond/texts/own-claims/harmless-sentences.ts';
import { sameWordsIn } from '../../../../src/respond/texts/rewording/same-words.ts';
import { ROWS } from '../reply-rows.ts';
import * as harmless from './harmless/lists.ts';
import * as hostile from './hostile/lists.ts';
import { ourText, readEdits } from './read-edits.ts';

const LANGUAGES = ['de', 'en', 'es', 'fr', 'it', 'nl', 'pt'];
const HOSTILE = Object.entries(hostile).flatMap(([language, list]) => readEdits(language, list));
const HARMLESS = Object.entries(harmless).flatMap(([language, list]) => readEdits(language, list));

describe('a customer never reads what a model made up', () => {
  it.each(Object.keys(hostile))('in %s', (language) => {
    const edits = HOSTILE.filter((one) => one.language === language);
    const through = edits.filter(({ ours, answer }) => ours.take(answer).kind === 'taken');
    expect(through.map(({ line }) => line)).toEqual([]);
  });

  it('has been tried with many lies in seven languages', () => {
    expect(HOSTILE.length).toBeGreaterThan(200);
  });
});

describe('a model that means well', () => {
  const taken = HARMLESS.filter(({ ours, answer }) => ours.take(answer).kind === 'taken');

  it('is let through most of the time', () => {
    const left = HARMLESS.filter((one) => !taken.includes(one)).map(
      ({ language, line }) => `${language} ${line}`,
    );
    process.stdout.write(`Let through: ${taken.length} of ${HARMLESS.length}. Not:\n${left.join('\n')}\n`);
    expect(HARMLESS.length).toBeGreaterThan(50);
    expect(taken.length / HARMLESS.length).toBeGreaterThan(0.8);
  });

  it('changes no fact: every value of ours is in its text', () => {
    for (const { ours, answer } of taken) {
      const plain = ours.take(ours.text);
      const other = ours.take(answer);
      if (plain.kind !== 'taken' || other.kind !== 'taken') throw new Error('It was taken before');
      const facts = (text: string): string => (text.match(/#?\d+|https:\S+/gu) ?? []).toSorted().join(' ');
      expect(facts(other.text)).toBe(facts(plain.text));
      expect(other.text.split('\n')[0]).toBe(plain.text.split('\n')[0]);
    }
  });
});

describe.each(LANGUAGES)('in %s', (language) => {
  it('a text that comes back as it was stays as it was, but for lists', () => {
    for (const row of Object.keys(ROWS).filter((name) => name !== 'split')) {
      const ours = ourText(language, row);
      expect(ours.take(ours.text)).toMatchObject({ kind: 'taken' });
    }
  });

  it('every sentence offered is of a kind that no order can belie', () => {
    const offered = sameWordsIn(language)?.courtesies ?? [];
    expect(offered.length).toBeGreaterThan(5);
    expect(offered.filter((words) => harmlessIn(language)?.isCourtesy(words) !== true)).toEqual([]);
  });

  it('words that mean the same stand in one list only', () => {
    const words = (sameWordsIn(language)?.same ?? []).flat();
    expect(words.filter((one, at) => words.indexOf(one) !== at)).toEqual([]);
  });
});
