import { describe, expect, test } from '@jest/globals';
import { readFormat } from '../../../src/understand/entities/read-format.ts';
import { TRACKING_FORMATS } from '../../../src/understand/entities/tracking-formats/index.ts';
import { UNPUBLISHED_FORMATS } from '../../../src/understand/entities/tracking-formats/unpublished.ts';
import { findMentions } from '../../../src/understand/find-mentions.ts';

const compact = (written: string): string => written.replaceAll(' ', '');
const named = TRACKING_FORMATS.map((format) => [format.id, format] as const);
const published = TRACKING_FORMATS.filter((format) => !UNPUBLISHED_FORMATS.includes(format));

/** Tracking numbers of a text that are none of those mistyped. */
const numbersIn = (text: string): readonly string[] =>
  findMentions([{ text, place: 'message' }])
    .trackingNumbers.filter(({ valid }) => valid !== false)
    .map(({ value }) => value);

describe('the formats of carriers', () => {
  test('are those of the data, with all of its 280 test numbers', () => {
    const numbers = published.flatMap((format) => [...format.numbers.valid, ...format.numbers.invalid]);
    expect(published).toHaveLength(39);
    expect(numbers).toHaveLength(280);
    expect(new Set(TRACKING_FORMATS.map(({ id }) => id)).size).toBe(TRACKING_FORMATS.length);
  });

  test.each(named)('%s knows its own numbers', (_id, format) => {
    const { valid } = format.numbers;
    expect(valid.filter((number) => readFormat(compact(number), format) !== 'valid')).toEqual([]);
    expect(valid).not.toEqual([]);
  });

  test.each(named)('%s refuses what is none of them', (_id, format) => {
    const { invalid } = format.numbers;
    expect(invalid.filter((number) => readFormat(compact(number), format) === 'valid')).toEqual([]);
    expect(invalid).not.toEqual([]);
  });

  test.each(named)('%s: no part of its shape repeats without an end', (_id, { shape }) => {
    expect(shape.source).toMatch(/^\^.*\$$/);
    expect(shape.source).not.toMatch(/[*+]|\{\d+,\}/);
  });

  const written = published.flatMap(({ id, numbers }) =>
    numbers.valid.map((number) => [id, number.trim()] as const),
  );
  test.each(written)('%s %s is found where it is called one', (_id, number) => {
    const found = numbersIn(`Hi, my tracking number is ${number}`);
    expect(found.map((value) => value.replace('-', ''))).toEqual([compact(number).replace('-', '')]);
  });
});

describe('with nothing said beside it', () => {
  const ALONE = /^(?:ups|s10|amazon_logistics|usps_impb_n|usps_impb_c|lasership.*|yunexpress|yodel)$/;
  const strong = TRACKING_FORMATS.filter(({ id }) => ALONE.test(id)).flatMap(({ numbers }) => numbers.valid);
  const grouped = (number: string): boolean => / /.test(number.trim());

  test.each(strong.filter((number) => !grouped(number)))('%s counts', (number) => {
    expect(numbersIn(`${number} has not come`)).toEqual([number]);
  });

  test.each([
    '9101 0268 3733 1000 0395 21',
    '4202 2153 9101 0268 3733 1000 0395 21',
    '420221539101026837331000039521',
  ])('%s counts: the code of the service is right as well', (number) => {
    expect(numbersIn(`${number} has not come`)).toEqual([compact(number)]);
  });

  const weak = TRACKING_FORMATS.filter(({ proof }) => proof !== 'nothing')
    .flatMap(({ numbers }) => numbers.valid)
    .map(compact)
    .filter((number) => /^\d+[A-Z]?$/.test(number) && !/^(?:420|91)/.test(number));

  test.each(weak)('%s does not count', (number) => {
    expect(numbersIn(`${number} has not come`)).toEqual([]);
  });
});
