import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cleanMaterial } from '../../src/masking/clean-material.ts';
import { findAgain } from '../../src/masking/find-again.ts';
import { type KnownPersonal, NOTHING_KNOWN } from '../../src/masking/known-personal.ts';
import { maskTexts, unmaskText } from '../../src/masking/mask-text.ts';
import { processorMs } from '../support/processor-time.ts';

const KNOWN: KnownPersonal = {
  ...NOTHING_KNOWN,
  names: ['Quendolina Xaverberg'],
  addresses: ['Hollow Tree Cottage'],
  orderNumbers: ['#WQ-77A'],
};

/** What must never leave, as customers write it. */
const CANARIES = [
  'quendolina@canary.example',
  'q.xaverberg+shop@canary-mail.example',
  '+49 170 5550147',
  '(555) 010-4477',
  '020 7946 0958',
  '4111 1111 1111 1111',
  '5555-5555-5555-4444',
  '378282246310005',
  '1ZW0A2230398765431',
  '9400 1112 0255 5847 9110 26',
  'RB123456785GB',
  '#908172',
  'WQ-77A',
  '112-7654321-7654321',
  'Quendolina',
  'QUENDOLINA XAVERBERG',
  'Xaverberg',
  '4217 Willow Bend Road',
  'Kastanienallee 417',
  'Springfield, IL 62704',
  'Hollow Tree Cottage',
  'https://canary.example/track?n=99887766',
  'DE89370400440532013000',
  'AB12CD34EF',
  '8837462910',
] as const;

const FILLER = [
  'Where is my parcel?',
  'Hallo, wo bleibt es denn',
  'it was for',
  'je l’attends depuis lundi :',
  'I need it by Dec 24,',
  'y mi pedido',
  'paid $49.90 for',
  'Thanks',
  '—',
  'ご確認ください',
  'name:',
  '(',
  '"',
] as const;

const GAPS = [' ', '\n', ', ', '. ', ' / ', '\n\n', ': ', '\t', '; ', ' - ', '! '] as const;

const letter = fc
  .array(fc.tuple(fc.constantFrom(...FILLER, ...CANARIES), fc.constantFrom(...GAPS)), {
    minLength: 1,
    maxLength: 12,
  })
  .map((parts) => parts.flat().join(''));

/** Digits and letters alone: a canary that survives in another spelling has survived. */
const bare = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
const withoutTokens = (text: string): string => text.replaceAll(/\[[A-Z]+_\d+\]/g, '|');

const word = fc.stringMatching(/^[a-z0-9]{2,10}$/);
const madeAddress = fc
  .tuple(
    word,
    fc.constantFrom('', '.x', '+shop', '_1', "'s", '&co'),
    word,
    fc.constantFrom('example', 'co.uk', 'de'),
  )
  .map(([local, more, host, end]) => `${local}${more}@${host}.${end}`);
/** Of seven digits and more, and nobody's day. */
const madeNumber = fc
  .tuple(
    fc.array(fc.stringMatching(/^\d{3,5}$/), { minLength: 3, maxLength: 6 }),
    fc.constantFrom(' ', '-', '.', '/', '', ' - '),
  )
  .map(([groups, gap]) => groups.join(gap));
const madeCode = fc
  .stringMatching(/^[A-Z0-9]{8,16}$/)
  .filter((code) => code.replaceAll(/\D/g, '').length > 2 && /[A-Z]/.test(code));

const AROUND = [
  'where is …?',
  'order … please',
  '(…)',
  'id:…,',
  'call … now',
  'Bestellung … vom 3. Mai',
  'I paid $49.90 for … on 24.12.2026',
  '24.12.2026 …',
  '注文番号…です',
  'ref=…;',
  'by … or tomorrow',
] as const;

const anyText = fc.oneof(
  letter,
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc
    .array(
      fc.constantFrom(
        '[ORDER_1]',
        '[',
        ']',
        '{{',
        '}}',
        '_1',
        'ORDER',
        '\u200B',
        '\u0301',
        '\uD83D',
        '1001',
        ' ',
      ),
      {
        maxLength: 40,
      },
    )
    .map((parts) => parts.join('')),
);

describe('masking', () => {
  test('lets no canary through, whatever stands around it', () => {
    fc.assert(
      fc.property(letter, (text) => {
        const [masked = ''] = maskTexts([text], KNOWN).texts;
        const pieces = withoutTokens(masked).split('|').map(bare);
        for (const canary of CANARIES.filter((one) => text.includes(one)))
          expect(pieces.filter((piece) => piece.includes(bare(canary)))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test.each([
    ['address', madeAddress],
    ['number in groups', madeNumber],
    ['code', madeCode],
  ] as const)('lets no made-up %s through', (_what, made) => {
    fc.assert(
      fc.property(made, fc.constantFrom(...AROUND), (canary, around) => {
        const [masked = ''] = maskTexts([around.replace('…', canary)]).texts;
        const pieces = withoutTokens(masked).split('|').map(bare);
        expect(pieces.filter((piece) => piece.includes(bare(canary)))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('gives back what was there', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 3 }), (texts) => {
        const masked = maskTexts(texts, KNOWN);
        const back = masked.texts.map((text) => unmaskText(text, masked.tokens));
        const hasCard = [...masked.tokens.keys()].some((token) => token.startsWith('[CARD'));
        const seen = (text: string): string => (hasCard ? text.replaceAll(/[\p{Nd}•]/gu, '0') : text);
        expect(back.map(({ text }) => seen(text))).toEqual(texts.map(cleanMaterial).map(seen));
        expect(back.flatMap(({ unknown }) => unknown)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('leaves no value standing anywhere that it has masked once', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 3 }), (texts) => {
        const { texts: masked, tokens } = maskTexts(texts, KNOWN);
        const left = masked.map((text) => text.replaceAll(/\[[A-Z]+_\d+\]/g, ' '));
        const values = [...tokens.values()].filter((value) => value.length > 2);
        expect(values.filter((value) => left.some((text) => findAgain(text, value).length > 0))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('cleans once and for all', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const clean = cleanMaterial(text);
        expect(cleanMaterial(clean)).toBe(clean);
        expect(clean.isWellFormed()).toBe(true);
        expect(clean).not.toMatch(
          /\[[A-Z]+_\d{1,4}\]|\{\{|[\u200B-\u200F\u202A-\u202E]|[\u{E0000}-\u{E007F}]/u,
        );
      }),
      { numRuns: 200 },
    );
  });

  test('leaves no sign that nobody sees, of all there are', () => {
    const seen = Array.from({ length: 0x110000 }, (_, code) => code)
      .filter((code) => code < 0xd800 || code > 0xdfff)
      .map((code) => String.fromCodePoint(code))
      .filter((sign) => /[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}]/u.test(sign))
      .filter((sign) => cleanMaterial(`re${sign}fund`) !== 'refund');
    expect(seen.map((sign) => sign.codePointAt(0)?.toString(16))).toEqual([]);
  });

  test.each([
    ['one letter', 'a'],
    ['digits', '1'],
    ['digits apart', '1 '],
    ['addresses that never end', 'a@a.'],
    ['dots', 'a.'],
    ['names', 'Anna de '],
    ['streets that never come', '12 Elm '],
    ['lines', 'Thanks\nMara\n'],
    ['tokens', '[ORDER_1]'],
    ['orders', '#1001 '],
    ['many different numbers', ''],
  ])('takes its time with the longest text of %s, and no more', (_what, part) => {
    const text =
      part === ''
        ? Array.from({ length: 6_000 }, (_, n) => `${100_000 + n}`).join(' ')
        : part.repeat(40_000 / part.length);
    expect(processorMs(() => void maskTexts([text], KNOWN))).toBeLessThan(2_000);
  });
});
