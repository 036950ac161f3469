import { describe, expect, test } from '@jest/globals';
import { findNeedBy, type Today } from '../../../src/understand/entities/need-by/find-need-by.ts';
import { readNumbers } from './read-numbers.ts';

/** A Wednesday. */
const TODAY: Today = { at: '2026-11-18T09:00:00.000Z', timeZone: 'America/New_York' };

const daysIn = (text: string, today: Partial<Today> = {}): readonly (string | null)[] => [
  ...new Set(findNeedBy(text, { ...TODAY, ...today }).map(({ date }) => date)),
];

describe('by when it is needed, written on Wednesday, 18 November 2026', () => {
  test.each(readNumbers('days'))('$text', ({ text, needBy }) => {
    expect(daysIn(text)).toEqual(needBy);
  });
});

describe('a day is counted from the message, in the shop’s zone', () => {
  test.each([
    ['America/New_York', '2026-11-18'],
    ['Asia/Tokyo', '2026-11-19'],
  ])('"tomorrow", late on Tuesday in London, in %s', (timeZone, date) => {
    expect(daysIn('I need it by tomorrow', { at: '2026-11-17T20:00:00.000Z', timeZone })).toEqual([date]);
  });

  test('"Friday", said on a Friday, is the next one', () => {
    expect(daysIn('I need it by Friday', { at: '2026-11-20T15:00:00.000Z' })).toEqual(['2026-11-27']);
  });

  test('a date without a year is the coming one, or the one just missed', () => {
    expect(daysIn('needed by 3 March')).toEqual(['2027-03-03']);
    expect(daysIn('I needed it before 12 November')).toEqual(['2026-11-12']);
  });

  test('the 24th of a month that has passed it is the next month’s', () => {
    expect(daysIn('please deliver before the 17th')).toEqual(['2026-12-17']);
    expect(daysIn('please deliver before the 31st')).toEqual(['2026-12-31']);
  });

  test('29 February waits for a leap year', () => {
    expect(daysIn('needed by 29 February')).toEqual(['2028-02-29']);
  });
});

describe('a day that cannot be known is said to be one', () => {
  test.each([
    ['I need it by 3/4', 'Americans read March'],
    ['I need it by next Friday', 'this week or the week after'],
    ['ich brauche es bis nächsten Freitag', 'this week or the week after'],
    ['needed by 31 February', 'there is none'],
    ['it is for my mother’s birthday', 'no day is named'],
  ])('%s: %s', (text) => {
    expect(daysIn(text)).toEqual([null]);
  });

  test('without the message’s time only a full date is known', () => {
    expect(daysIn('I need it by Friday', { at: null })).toEqual([null]);
    expect(daysIn('I need it by 24 December 2026', { at: null })).toEqual(['2026-12-24']);
  });
});

test('the place of the day is given', () => {
  const text = 'Hello! I need it by 24 December, thanks';
  const places = findNeedBy(text, TODAY).map(({ span }) => text.slice(span.start, span.end));
  expect(places).toEqual(['24 December']);
});
