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

/** What counts of several days: the earliest that is known. */
const earliestIn = (text: string): readonly (string | null)[] => {
  const days = daysIn(text);
  const known = days.filter((day) => day !== null).toSorted();
  return known.length > 0 ? known.slice(0, 1) : days.slice(0, 1);
};

describe.each(['en', 'de', 'fr', 'es', 'it', 'pt', 'nl'])('said as people say it, in %s', (language) => {
  const said = readNumbers(`days-${language}`);

  test.each(said.filter(({ needBy }) => needBy?.length === 1))('$text: by $needBy', ({ text, needBy }) => {
    expect(earliestIn(text)).toEqual(needBy);
  });

  test.each(said.filter(({ needBy }) => needBy?.length === 0))('$text: no need', ({ text }) => {
    expect(earliestIn(text)).toEqual([]);
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
    expect(daysIn('I needed it before 12 November')).toEqual(['2026-11-11']);
  });

  test('the 24th of a month that has passed it is the next month’s', () => {
    expect(daysIn('please deliver by the 17th')).toEqual(['2026-12-17']);
    expect(daysIn('please deliver by the 31st')).toEqual(['2026-12-31']);
  });

  test('29 February waits for a leap year', () => {
    expect(daysIn('needed by 29 February')).toEqual(['2028-02-29']);
  });
});

describe('a stretch that has begun ends today', () => {
  test.each([
    ['I need it by the end of the week', '2026-11-20T15:00:00.000Z', '2026-11-20'],
    ['I need it this weekend', '2026-11-21T15:00:00.000Z', '2026-11-21'],
    ['I need it this weekend', '2026-11-22T15:00:00.000Z', '2026-11-22'],
    ['I need it this weekend', '2026-11-23T15:00:00.000Z', '2026-11-28'],
  ])('%s, written at %s', (text, at, date) => {
    expect(daysIn(text, { at })).toEqual([date]);
  });
});

describe('the last day that serves', () => {
  test.each([
    ['I need it by the 20th', '2026-11-20'],
    ['I need it on or before the 20th', '2026-11-20'],
    ['I need it before the 20th', '2026-11-19'],
    ['I need it two days before the 20th', '2026-11-18'],
    ['I need it a week before 5 December', '2026-11-28'],
    ['I need it the day before the wedding on the 24th', '2026-11-23'],
    ['Ich brauche es drei Tage vor dem 24.', '2026-11-21'],
  ])('%s: %s', (text, date) => {
    expect(daysIn(text)).toEqual([date]);
  });

  test('stands beside the one that was named', () => {
    expect(findNeedBy('I need it before Friday', TODAY)).toMatchObject([
      { date: '2026-11-19', named: '2026-11-20' },
    ]);
  });
});

describe('a day that cannot be known is said to be one', () => {
  test.each([
    ['I need it by 3/4', 'Americans read March'],
    ['I need it by next Friday', 'this week or the week after'],
    ['ich brauche es bis nächsten Freitag', 'this week or the week after'],
    ['needed by 31 February', 'there is none'],
    ['it is for my mother’s birthday', 'no day is named'],
    ['I need it for Mother’s Day', 'another day in another country'],
  ])('%s: %s', (text) => {
    expect(daysIn(text)).toEqual([null]);
  });

  test('without the message’s time only a full date is known', () => {
    expect(daysIn('I need it by Friday', { at: null })).toEqual([null]);
    expect(daysIn('I need it by 24 December 2026', { at: null })).toEqual(['2026-12-24']);
  });
});

describe('a day beside a need that nobody can place is none to rely on', () => {
  const unsureIn = (text: string): readonly boolean[] =>
    findNeedBy(text, TODAY).map(({ isUnsure }) => isUnsure === true);

  test.each([
    'The wedding party wears them. Friday. Help.',
    'I need help. Friday, you know.',
    'Necesito ayuda. Viernes, ya sabe.',
    'Ich brauche Hilfe. Freitag, Sie wissen schon.',
    'J’ai besoin d’aide. Vendredi, vous savez.',
    'Ho bisogno di aiuto. Venerdì, lo sapete.',
    'Preciso de ajuda. Sexta-feira, já sabem.',
    'Ik heb hulp nodig. Vrijdag, u weet wel.',
  ])('%s', (text) => {
    expect(unsureIn(text)).toEqual([true]);
    expect(daysIn(text)).toEqual([null]);
  });

  test.each([
    'It was promised for Friday.',
    'I ordered on Friday and I need to know where it is.',
    'The carrier says Friday.',
    'Es war für Freitag versprochen.',
    'On me l’avait promis pour vendredi.',
    'Me lo prometieron para el viernes.',
    'Era promesso per venerdì.',
    'Foi prometido para sexta-feira.',
    'Het was voor vrijdag beloofd.',
  ])('and what others said is none at all: %s', (text) => {
    expect(unsureIn(text)).toEqual([]);
  });
});

test('the place of the day is given', () => {
  const text = 'Hello! I need it by 24 December, thanks';
  const places = findNeedBy(text, TODAY).map(({ span }) => text.slice(span.start, span.end));
  expect(places).toEqual(['24 December']);
});
