import { describe, expect, test } from '@jest/globals';
import { isCardNumber } from '../../../src/ticket/card-number.ts';
import type { Mention } from '../../../src/ticket/understanding.ts';
import { seededRandom } from '../../../src/train/random.ts';
import { findMentions } from '../../../src/understand/find-mentions.ts';
import { processorMs } from '../../support/processor-time.ts';

const mentionsIn = (text: string): readonly Mention[] =>
  findMentions([{ text, place: 'message' }]).trackingNumbers;
const numbersIn = (text: string): readonly string[] =>
  mentionsIn(text)
    .filter(({ valid }) => valid !== false)
    .map(({ value }) => value);
const mistypedIn = (text: string): readonly string[] =>
  mentionsIn(text)
    .filter(({ valid }) => valid === false)
    .map(({ value }) => value);

describe('of 10,000 numbers by chance, 8 to 22 digits long,', () => {
  const random = seededRandom(20_261_118);
  const upTo = (end: number): number => Math.floor(random() * end);
  const chance = Array.from({ length: 10_000 }, () =>
    Array.from({ length: 8 + upTo(15) }, () => upTo(10)).join(''),
  );
  /** The mark of USPS on 22 digits; with the right check digit such a number is one, whoever wrote it. */
  const isUsps = (number: string): boolean => /^9[1-5]\d{20}$/.test(number);

  const SAID: readonly ((number: string) => string)[] = [
    (number) => number,
    (number) => `My reference is ${number}, thank you`,
    (number) => `I paid ${number} and nobody answers me`,
    (number) => `Bitte melden Sie sich, Vorgang ${number}`,
    (number) => `Order ${number}: the lamp is the wrong colour`,
    (number) => `${number.slice(0, 4)} ${number.slice(4)} est mon code client`,
  ];
  test.each(SAID.map((say) => [say('...'), say] as const))('none is a parcel’s in "%s"', (_text, say) => {
    const hits = chance.filter((number) => numbersIn(say(number)).length > 0);
    expect(hits.filter((number) => !isUsps(number))).toEqual([]);
    // One in 300 of 22 digits has mark and check digit by chance (measured for C9: 0.4 %).
    const longest = chance.filter((number) => number.length === 22);
    expect(hits.length).toBeLessThan(longest.length / 100);
  });
});

describe('a number of which one in ten passes by chance', () => {
  test.each([
    'my parcel with FedEx, it is 771209345616',
    'the package 771209345616 is late',
    'das Paket 771209345616 fehlt',
    'Tracking:\n771209345616',
    '771209345616 (FedEx)',
    'ヤマト運輸の伝票番号は450213387105です',
  ])('counts beside a word of parcels: %s', (text) => {
    expect(mentionsIn(text)).toMatchObject([{ strength: 'weak' }]);
  });

  test.each([
    ['tracking number: 771209345616', true],
    ['Sendungsnummer 771209345616', true],
    ['FedEx 771209345616', true],
    ['the package 771209345616 is late', undefined],
    ['my parcel with FedEx, it is 771209345616', undefined],
  ])('is called one right beside it: %s, %s', (text, labelled) => {
    const [mention] = mentionsIn(text);
    expect([mention?.strength, mention?.labelled]).toEqual(['weak', labelled]);
  });

  test.each([
    '771209345616',
    'my number is 771209345616',
    'my parcel is late, and I have been waiting for such a long time now: 771209345616',
    'I ordered a tracksuit, 771209345616',
    'parcel for order 771209345616',
  ])('does not count without, or too far from one: %s', (text) => {
    expect(numbersIn(text)).toEqual([]);
  });

  test.each([
    ['my parcel 60120172242323 is late', []],
    ['my parcel GM295117494011169042 is late', []],
    ['my parcel 3SKBTA204718355 is late', []],
    ['my parcel 50412345678901 is late', []],
    ['my DHL parcel 60120172242323 is late', ['60120172242323']],
    ['DHL, GM295117494011169042', ['GM295117494011169042']],
    ['PostNL pakket 3SKBTA204718355', ['3SKBTA204718355']],
    ['Royal Mail 3A0B110456D0002F', ['3A0B110456D0002F']],
    ['el envío PQ4K7B0700123456708001C de Correos', ['PQ4K7B0700123456708001C']],
    ['pacco Poste Italiane 5P0D0X1234567', ['5P0D0X1234567']],
  ])('without a check digit counts only beside its carrier’s name: %s', (text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers);
  });
});

describe('a card number', () => {
  const random = seededRandom(7);
  const digits = (length: number): string => Array.from({ length }, () => Math.floor(random() * 10)).join('');
  const cards = Array.from({ length: 4_000 }, (_, at) =>
    at % 2 === 0 ? `4${digits(15)}` : `37${digits(13)}`,
  ).filter(isCardNumber);

  test.each(['tracking number ', 'my parcel ', 'Canada Post ', 'FedEx tracking number: ', ''])(
    'is never a parcel’s, whatever is said: "%s"',
    (before) => {
      // Enough for some that are right numbers of Canada Post or FedEx Ground as well.
      expect(cards.length).toBeGreaterThan(300);
      const read = cards.map((number) => findMentions([{ text: before + number, place: 'message' }]));
      expect(read.flatMap(({ trackingNumbers }) => trackingNumbers)).toEqual([]);
      expect(read.every(({ hasCardNumber }) => hasCardNumber)).toBe(true);
    },
  );

  test('hidden in a long number whose check digit is right is none', () => {
    const found = findMentions([
      { text: 'tracking 9622001560001234567100794808390594', place: 'message' },
      {
        text: 'tracking 9 6 2 2 0 0 1 5 6 0 0 0 1 2 3 4 5 6 7 1 0 0 7 9 4 8 0 8 3 9 0 5 9 4',
        place: 'message',
      },
    ]);
    expect(found).toMatchObject({
      hasCardNumber: false,
      trackingNumbers: [{ value: '9622001560001234567100794808390594' }],
    });
  });
});

describe('a mistyped number', () => {
  test.each([
    ['1Z7Q4W810342605181 is stuck', '1Z7Q4W810342605181'],
    ['1z 7q4 w81 03 4260 5181', '1Z7Q4W810342605181'],
    ['RR473829166DE', 'RR473829166DE'],
    ['RR 473 829 166 DE where is it', 'RR473829166DE'],
    ['9400 1112 0620 6406 2607 88', '9400111206206406260788'],
    ['420787459400111206206406260788', '420787459400111206206406260788'],
    ['my tracking number is 771209345617', '771209345617'],
    ['Sendungsnummer: 00340434123456789013', '00340434123456789013'],
    ['FedEx 771209345617 please', '771209345617'],
    ['numéro de suivi 01505071204418D', '01505071204418D'],
  ])('is said to be one, and is none: %s', (text, value) => {
    expect(mentionsIn(text)).toMatchObject([{ value, strength: 'strong', valid: false }]);
  });

  test.each([
    '771209345617',
    'my parcel has not come, my number is 771209345617',
    'the FedEx driver did not find us and did not call 771209345617',
    'DHL hat mich unter 01512345678 nicht erreicht',
    'order number 771209345617',
    'serial number RR473829166DE',
    'invoice 9400111206206406260788',
    '1Z is my number, 1234567 and so on',
    'RB123456785XX',
    'IBAN DE89 3704 0044 0532 0130 00',
    'tracking 4111 1111 1111 1111',
  ])('is not suspected where nothing says tracking number: %s', (text) => {
    expect(mistypedIn(text)).toEqual([]);
  });

  test('beside a right one is told apart from it', () => {
    const found = mentionsIn('I have 1Z7Q4W810342605181 or 1Z7Q4W810342605180');
    expect(found.map(({ value, valid }) => [value, valid !== false])).toEqual([
      ['1Z7Q4W810342605180', true],
      ['1Z7Q4W810342605181', false],
    ]);
  });

  test('hides no order’s number', () => {
    const { orderNumbers, trackingNumbers } = findMentions([
      { text: 'order #771209345617, tracking number is the same 771209345617', place: 'message' },
    ]);
    expect(orderNumbers).toMatchObject([{ value: '771209345617', strength: 'strong' }]);
    expect(trackingNumbers.filter(({ valid }) => valid !== false)).toEqual([]);
  });

  test('in groups is not taken for orders', () => {
    const { orderNumbers } = findMentions([{ text: '9400 1112 0620 6406 2607 88', place: 'message' }]);
    expect(orderNumbers).toEqual([]);
  });
});

const SIZE = 40_000;
const fill = (piece: string): string => piece.repeat(Math.ceil(SIZE / piece.length)).slice(0, SIZE);

describe('time', () => {
  test.each([
    '1',
    '9',
    '1 ',
    '94 ',
    'A1',
    '1Z',
    '1 Z ',
    '1Z7Q4W810342605181 ',
    'RR473829166DE',
    'R R 4 7 3 8 2 9 1 6 6 D E ',
    'GM9E44608A27984866BA2D',
    '420',
    '4202215391010268373310003952',
    'tracking number is 771209345617\n',
    'tracking tracking ',
    'dhl 1234567890-',
    'FedEx 12 34 56 78 90 12 ',
    '1LS7119013618127-1 ',
    '3S',
    '0000000000 ',
  ])('40,000 characters of "%s" are read in a moment', (piece) => {
    const text = fill(piece);
    // Tens of milliseconds when it grows with the text; a pattern that grows with its square takes many seconds.
    expect(processorMs(() => mentionsIn(text))).toBeLessThan(600);
  });
});
