import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cardNumbersIn, isCardNumber, maskCardNumbers } from '../../../src/ticket/card-number.ts';
import type { TextSpan } from '../../../src/ticket/understanding.ts';
import { findNeedBy } from '../../../src/understand/entities/need-by/find-need-by.ts';
import { findMentions, maskCards } from '../../../src/understand/find-mentions.ts';
import { normaliseText } from '../../../src/understand/text/normalise-text.ts';
import { readNumbers } from './read-numbers.ts';

const TODAY = { at: '2026-11-18T09:00:00.000Z', timeZone: 'UTC' };
const examples = ['orders', 'decoys', 'parcels', 'sums', 'days'].flatMap((name) =>
  readNumbers(name).map(({ text }) => text),
);

/** Texts of ours, run together with what numbers are made of. */
const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom(...examples),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom(
        '#',
        ' order ',
        '1001',
        '-',
        '\n',
        ' by ',
        '4111 1111 1111 1111',
        ' 24.12.',
        '€ ',
        ' x ',
      ),
    ),
    { maxLength: 8 },
  )
  .map((parts) => normaliseText(parts.join(' ')).text);

const digits = (length: number): fc.Arbitrary<string> =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((all) => all.join(''));

/** A card of a scheme's prefix and length, with the right check digit, grouped as people do. */
const card = fc
  .constantFrom<readonly [string, number]>(
    ['4', 16],
    ['4', 13],
    ['52', 16],
    ['2345', 16],
    ['37', 15],
    ['6011', 16],
    ['3528', 16],
    ['36', 14],
    ['62', 19],
  )
  .chain(([prefix, length]) => digits(length - prefix.length - 1).map((middle) => prefix + middle))
  .map((body) => `${body}${Array.from('0123456789').find((last) => isCardNumber(body + last)) ?? ''}`);
const written = fc
  .tuple(card, fc.constantFrom('', ' ', '-', '.', '\u00A0', '\u2013', '\n'), fc.constantFrom(4, 5, 6))
  .map(([number, gap, size]) => (number.match(new RegExp(`.{1,${size}}`, 'g')) ?? []).join(gap));

/** Digits of scripts beyond the first plane are two units long, and so is what hides them. */
const withoutDigits = (text: string): string =>
  text.replace(/[•\p{Nd}]/gu, (digit) => '0'.repeat(digit.length));
const spell = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();
const at = (text: string, { start, end }: TextSpan): string => text.slice(start, end);

describe('whatever is written', () => {
  test('each number is what stands at its place', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const found = findMentions([{ text, place: 'message' }]);
        for (const { value, span } of [...found.orderNumbers, ...found.trackingNumbers])
          expect(spell(at(text, span))).toBe(spell(value));
        for (const { amount, span } of found.amounts)
          expect(spell(at(text, span))).toContain(spell(amount).slice(0, 1));
        for (const { span } of found.quantities) expect(at(text, span)).toMatch(/^[\p{L}\p{N}]+$/u);
      }),
      { numRuns: 400 },
    );
  });

  test('a day needed by is a day of the calendar, and stands in the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { date, span } of findNeedBy(text, TODAY)) {
          expect(date === null || new Date(`${date}T00:00:00Z`).toISOString().startsWith(date)).toBe(true);
          expect(at(text, span)).not.toBe('');
        }
      }),
      { numRuns: 400 },
    );
  });

  test('1001 is never read as 10010, nor 10010 as 1001', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 9_999_999 }),
        fc.integer({ min: 0, max: 9 }),
        fc.constantFrom('order ', '#', 'Bestellung Nr. ', 'commande n° ', '注文番号', 'where is '),
        fc.constantFrom('', '?', '.', ', please', ' is late'),
        (number, next, before, after) => {
          const long = `${number}${next}`;
          const read = (text: string): readonly string[] =>
            findMentions([{ text, place: 'message' }]).orderNumbers.map(({ value }) => value);
          expect(read(`${before}${number}${after}`)).not.toContain(long);
          expect(read(`${before}${long}${after}`)).not.toContain(String(number));
        },
      ),
    );
  });
});

describe('a card number', () => {
  test('is found and hidden, whatever stands around it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...examples, ''),
        written,
        fc.constantFrom(' ', '\n', ', '),
        (text, number, gap) => {
          for (const whole of [`${text}${gap}${number}`, `${number}${gap}${text}`, `1001 ${number} 2002`]) {
            expect(cardNumbersIn(whole)).not.toEqual([]);
            expect(maskCardNumbers(whole).replace(/\D/g, '')).not.toContain(number.replace(/\D/g, ''));
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test('does not survive masking: no run of digits left is one', () => {
    fc.assert(
      fc.property(texts, written, texts, (before, number, after) => {
        const masked = maskCardNumbers(`${before} ${number} ${after}`);
        expect(cardNumbersIn(masked)).toEqual([]);
        expect((masked.match(/\d+/g) ?? []).filter(isCardNumber)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('moves nothing when it is hidden', () => {
    fc.assert(
      fc.property(texts, written, (text, number) => {
        const whole = `${text} ${number}`;
        for (const mask of [maskCards, maskCardNumbers]) {
          const masked = mask(whole);
          expect(masked).toHaveLength(whole.length);
          expect(withoutDigits(masked)).toBe(withoutDigits(whole));
        }
      }),
    );
  });

  test('is no order’s number, and is reported', () => {
    fc.assert(
      fc.property(fc.constantFrom('order ', '#', 'tracking number ', '', '€ '), written, (before, number) => {
        const found = findMentions([{ text: normaliseText(`${before}${number}`).text, place: 'message' }]);
        const orders = found.orderNumbers.map(({ value }) => value.replace(/\D/g, ''));
        expect(orders.filter(isCardNumber)).toEqual([]);
        // A parcel's number with the right check digit of its carrier, called one: it is no card.
        expect(found.hasCardNumber || found.trackingNumbers.length > 0).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
