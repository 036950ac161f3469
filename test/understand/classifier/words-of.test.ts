import { describe, expect, test } from '@jest/globals';
import { classesIn, classOf } from '../../../src/understand/classifier/word-classes/class-of.ts';
import { wordsOf } from '../../../src/understand/classifier/words-of.ts';
import { foldWords } from '../../../src/understand/text/fold-words.ts';

const featuresOf = (text: string, language: string) => wordsOf(foldWords(text), language);

describe('a word is known by what it means to a shop', () => {
  test.each([
    ['de', 'Wo bleiben meine Wanderschuhe?', '<goods>'],
    ['de', 'Wann ist der Rückflug, mein Flugzeug?', '<elsewhere>'],
    ['nl', 'Waar blijft mijn regenjas?', '<goods>'],
    ['nl', 'Staat het bij de buurvrouw?', '<person>'],
    ['pl', 'Gdzie są moje słuchawki?', '<goods>'],
    ['pl', 'Czeka w paczkomacie', '<place>'],
    ['sv', 'Var är mina löparskor?', '<goods>'],
    ['sv', 'Jag har inte fått min orderbekräftelse', '<digital>'],
    ['ja', '先週注文したスニーカーがまだ届きません', '<goods>'],
    ['ja', '飛行機の出発時刻を教えてください', '<elsewhere>'],
  ])('%s: %s', (language, text, expected) => {
    expect(featuresOf(text, language).words).toContain(expected);
  });

  test('only in its own language', () => {
    expect([classOf('pet', 'nl'), classOf('pet', 'de')]).toEqual(['goods', null]);
  });
});

describe('a Japanese sentence without spaces', () => {
  test('shows every class it has words of', () => {
    expect(classesIn('先週注文したスニーカーがまだ届きません')).toEqual(new Set(['time', 'parcel', 'goods']));
  });

  test.each([
    ['a courier is no parcel', '配達員', ['person']],
    ['an address is no dress', 'アドレス', ['digital']],
    ['words of no class are of none', 'よろしくおねがいいたします', []],
  ])('%s', (_, text, expected) => {
    expect([...classesIn(text)]).toEqual(expected);
  });

  test('is still read when a number stands in it', () => {
    const { words, pieces } = featuresOf('3日前に注文した帽子が届きません', 'ja');
    expect(words).toContain('<goods>');
    expect(pieces).toContain('届きま');
  });

  test('is the same whichever number stands in it', () => {
    expect(featuresOf('12日前に注文した帽子', 'ja')).toEqual(featuresOf('3日前に注文した帽子', 'ja'));
  });
});
