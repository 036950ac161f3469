import { describe, expect, test } from '@jest/globals';
import { fieldMention, findMentions } from '../../../src/understand/find-mentions.ts';
import { normaliseText } from '../../../src/understand/text/normalise-text.ts';
import { readNumbers } from './read-numbers.ts';

function read(text: string): ReturnType<typeof findMentions> {
  return findMentions([{ text: normaliseText(text).text, place: 'message' }]);
}

const strongIn = (text: string): readonly string[] =>
  read(text)
    .orderNumbers.filter(({ strength }) => strength === 'strong')
    .map(({ value }) => value);

describe('an order’s number is found in ten languages', () => {
  test.each(readNumbers('orders'))('$text', ({ text, orderNumbers }) => {
    expect(strongIn(text)).toEqual(orderNumbers);
  });
});

describe('a number of something else is no order', () => {
  test.each(readNumbers('decoys'))('$text', ({ text }) => {
    expect(strongIn(text)).toEqual([]);
  });
});

describe('a parcel’s number is known by its check digit and the words beside it', () => {
  test.each(readNumbers('parcels'))('$text', ({ text, trackingNumbers }) => {
    const numbers = read(text).trackingNumbers.filter(({ valid }) => valid !== false);
    expect(numbers.map(({ value }) => value)).toEqual(trackingNumbers);
  });

  test('it is not taken for an order as well', () => {
    for (const { text, trackingNumbers = [] } of readNumbers('parcels')) {
      const orders = read(text).orderNumbers.map(({ value }) => value);
      expect(trackingNumbers.filter((number) => orders.includes(number))).toEqual([]);
    }
  });
});

describe('money and quantities', () => {
  const sums = readNumbers('sums');

  test.each(sums.filter(({ amounts }) => amounts !== undefined))('money: $text', ({ text, amounts }) => {
    expect(read(text).amounts.map(({ amount, currency }) => `${amount} ${currency}`)).toEqual(amounts);
  });

  test.each(sums.filter(({ quantities }) => quantities !== undefined))(
    'how many: $text',
    ({ text, quantities }) => {
      expect(read(text).quantities.map(({ count }) => count)).toEqual(quantities);
    },
  );

  test('of a quoted mail are not the customer’s', () => {
    const found = findMentions([{ text: 'Your 2 shirts, $89.00 in total', place: 'quote' }]);
    expect([...found.amounts, ...found.quantities]).toEqual([]);
  });
});

describe('a form’s or a custom field', () => {
  test.each([
    ['#1001', '1001'],
    [' 1001 ', '1001'],
    ['Order #1001', '1001'],
    ['ＥＮ－10023', 'EN-10023'],
    ['SO\u201120931', 'SO-20931'],
    ['112-1234567-1234567', '112-1234567-1234567'],
  ])('%s holds an order’s number', (value, number) => {
    expect(fieldMention(value)?.value).toBe(number);
  });

  test.each(['', 'n/a', 'hello', '2026-11-20', '4111111111111111', '4111 1111 1111 1111'])(
    '%s holds none',
    (value) => {
      expect(fieldMention(value)).toBeNull();
    },
  );
});

describe('where a number stands', () => {
  test('weighs: the words themselves first, each number once', () => {
    const found = findMentions([
      { text: 'Where is order 1001?', place: 'message' },
      { text: 'Order 1001, order 1002', place: 'quote' },
    ]);
    expect(found.orderNumbers).toEqual([
      { value: '1001', place: 'message', strength: 'strong', span: { start: 15, end: 19 } },
      { value: '1002', place: 'quote', strength: 'strong', span: { start: 18, end: 22 } },
    ]);
  });

  test('a lone number is an answer to our question, below a signature it is not', () => {
    expect(strongIn('20931')).toEqual(['20931']);
    const { orderNumbers } = findMentions([{ text: '20931', place: 'signature' }]);
    expect(orderNumbers).toMatchObject([{ value: '20931', strength: 'weak' }]);
  });
});
