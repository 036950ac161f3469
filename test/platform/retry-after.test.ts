import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LONGEST_ADVICE_MS, readRetryAfter } from '../../src/platform/retry-after.ts';

const WALL = Date.parse('2026-11-21T10:00:00Z');

describe('Retry-After', () => {
  it.each([
    ['30', 30_000],
    ['0', 0],
    [' 7 ', 7_000],
    ['2.0', 2_000],
    ['0.25', 250],
    [['12', '99'], 12_000],
    ['Sat, 21 Nov 2026 10:01:30 GMT', 90_000],
    ['Saturday, 21-Nov-26 10:00:05 GMT', 5_000],
    ['Sat Nov 21 10:00:09 2026', 9_000],
  ])('of %j is understood', (header, ms) => {
    expect(readRetryAfter(header, { wall: WALL })).toBe(ms);
  });

  it.each([
    '',
    ' ',
    'soon',
    '-5',
    '1e9',
    'NaN',
    'Infinity',
    '0x10',
    '2026-11-21',
    null,
    undefined,
    7,
    {},
    [],
  ])('of %j is no advice', (header) => {
    expect(readRetryAfter(header, { wall: WALL })).toBeNull();
  });

  it('is read by the vendor’s own clock, whatever ours says', () => {
    const date = 'Sat, 21 Nov 2026 09:00:00 GMT';
    expect(readRetryAfter('Sat, 21 Nov 2026 09:00:40 GMT', { date, wall: WALL })).toBe(40_000);
  });

  it('is over when its date is', () => {
    expect(readRetryAfter('Sat, 21 Nov 2026 09:59:00 GMT', { wall: WALL })).toBe(0);
  });

  it.each(['1763719200', '999999999999', 'Thu, 31 Dec 2099 23:59:59 GMT'])(
    'of %s is a mistake, and taken for an hour',
    (header) => {
      expect(readRetryAfter(header, { wall: WALL })).toBe(LONGEST_ADVICE_MS);
    },
  );

  it('never throws and never gives a wait that no clock can keep', () => {
    expect(() =>
      fc.assert(
        fc.property(fc.anything(), fc.anything(), (header, date) => {
          const ms = readRetryAfter(header, { date, wall: WALL });
          return ms === null || (Number.isFinite(ms) && ms >= 0 && ms <= LONGEST_ADVICE_MS);
        }),
      ),
    ).not.toThrow();
  });
});
