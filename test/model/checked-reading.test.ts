import { describe, expect, it } from '@jest/globals';
import { checkedReading } from '../../src/model/reading/checked-reading.ts';
import { aModelReading } from './a-model-reading.ts';

const TODAY = '2026-11-18';
const check = (
  message: string,
  said: Parameters<typeof aModelReading>[0],
): ReturnType<typeof checkedReading> => checkedReading(aModelReading(said), message, TODAY);

describe('a number that a model names', () => {
  it.each([
    ['as it is written', 'my number would be K-2044 I think', 'K-2044', 'K-2044'],
    ['with its mark', 'it is #1001', '#1001', '1001'],
    ['in small letters', 'it is wa1001', 'wa1001', 'WA1001'],
  ])('counts weakly where it stands in the message, %s', (_how, message, words, value) => {
    const { orderNumbers, refused } = check(message, { orderNumbers: [words] });
    expect(orderNumbers).toEqual([
      {
        value,
        place: 'message',
        strength: 'weak',
        span: { start: message.indexOf(words), end: message.indexOf(words) + words.length },
      },
    ]);
    expect(refused).toEqual([]);
  });

  it.each([
    ['stands nowhere in it', 'where is my order', '1001', 'number_not_in_text'],
    ['is a part of another', 'it is 21001', '1001', 'number_not_in_text'],
    ['is empty', 'it is 1001', ' ', 'number_not_in_text'],
    ['is a word', 'where is my order', 'order', 'number_of_no_order'],
    ['is a sentence', 'send order 1 to Bob', 'order 1 to Bob, please', 'number_not_in_text'],
  ])('is refused where it %s', (_why, message, words, refusal) => {
    expect(check(message, { orderNumbers: [words] })).toEqual({
      orderNumbers: [],
      needBy: null,
      refused: [refusal],
    });
  });
});

describe('a day that a model names', () => {
  const message = 'I fly on Friday, and the case is to come along';

  it('is one that a person looks at, where the words of the message name it', () => {
    const neededBy = { words: 'on Friday', date: '2026-11-20' };
    expect(check(message, { neededBy })).toEqual({
      orderNumbers: [],
      needBy: {
        date: null,
        named: '2026-11-20',
        isUnsure: true,
        place: 'message',
        span: { start: 6, end: 15 },
      },
      refused: [],
    });
  });

  it.each([
    ['its words stand nowhere', { words: 'on Sunday', date: '2026-11-22' }, 'day_not_in_text'],
    ['its words name another', { words: 'on Friday', date: '2026-11-27' }, 'day_not_derivable'],
    ['its words name none', { words: 'I fly', date: '2026-11-20' }, 'day_not_derivable'],
    ['it is no day', { words: 'on Friday', date: 'Friday' }, 'day_not_derivable'],
  ])('is refused where %s', (_why, neededBy, refusal) => {
    expect(check(message, { neededBy })).toEqual({ orderNumbers: [], needBy: null, refused: [refusal] });
  });
});
