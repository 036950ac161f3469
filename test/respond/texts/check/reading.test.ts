import { describe, expect, it } from '@jest/globals';
import { calendarWords } from '../../../../src/respond/texts/check/calendar-words.ts';
import { dayProblem, momentProblem } from '../../../../src/respond/texts/check/compare-day.ts';
import { moneyProblem } from '../../../../src/respond/texts/check/compare-money.ts';
import { zoneClock } from '../../../../src/respond/texts/check/zone-clock.ts';
import { dayWriter } from '../../../../src/respond/texts/days.ts';
import { daysAgo, NOW } from '../../../support/an-order.ts';
import { LANGUAGES } from '../reply-worlds.ts';

const YEAR = Array.from({ length: 400 }, (_, index) => daysAgo(-index));
const ZONE = 'America/New_York';
const clock = zoneClock(ZONE);

describe.each(LANGUAGES)('in %s', (language) => {
  const reader = { today: '2026-11-18', clock, words: calendarWords(language) };
  const days = dayWriter(language, ZONE, NOW);

  it('every day we write is read as that day, and as no other', () => {
    for (const [index, moment] of YEAR.entries()) {
      const date = clock.dateOf(moment);
      const text = days.day(date);
      expect([text, dayProblem(text, date, reader)]).toEqual([text, null]);
      for (const other of [1, 7, 28, 365]) {
        const wrong = clock.dateOf(YEAR[(index + other) % YEAR.length] ?? NOW);
        expect([text, wrong, dayProblem(text, wrong, reader)]).not.toEqual([text, wrong, null]);
      }
    }
  });

  it('every time we write is read as that time', () => {
    for (const minutes of [0, 5, 59, 187, 719, 720, 725, 1_439]) {
      const at = new Date(Date.parse(NOW) + minutes * 60_000).toISOString();
      const later = new Date(Date.parse(at) + 12 * 3_600_000).toISOString();
      expect([days.time(at), momentProblem(days.time(at), at, reader)]).toEqual([days.time(at), null]);
      expect(momentProblem(days.time(at), later, reader)).not.toBeNull();
    }
  });

  it.each([
    ['USD', '39.90', '39.91'],
    ['EUR', '1239.90', '239.90'],
    ['GBP', '100000.00', '10000.00'],
    ['CHF', '0.05', '0.50'],
    ['JPY', '1200', '12'],
  ])('%s %s is read as that amount and that currency', (currency, amount, other) => {
    const written = new Intl.NumberFormat(language, { style: 'currency', currency })
      .format(Number(amount))
      .replace(/\s/gu, ' ');
    expect(moneyProblem(written, { amount, currency }, language)).toBeNull();
    expect(moneyProblem(written, { amount: other, currency }, language)).toBe(
      'is another amount than its fact',
    );
    expect(moneyProblem(written, { amount, currency: currency === 'EUR' ? 'USD' : 'EUR' }, language)).toBe(
      'is in another currency than its fact',
    );
  });
});

describe('a day', () => {
  const reader = { today: '2026-11-18', clock, words: calendarWords('en') };

  it.each([
    ['Friday, November 20', null],
    ['Thursday, November 20', 'has a weekday that is not its date’s'],
    ['Friday, November 27', 'is another day than its fact'],
    ['Friday, November 20, 2027', 'has a weekday that is not its date’s'],
    ['Saturday, November 20, 2027', 'is another day than its fact'],
    ['November 20', 'is no day one can read'],
    ['Friday, November 20 or 21', 'is no day one can read'],
    ['Friday, November 20, maybe', 'is no day one can read'],
  ])('%s', (text, problem) => {
    expect(dayProblem(text, '2026-11-20', reader)).toBe(problem);
  });
});
