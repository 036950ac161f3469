import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dayThere, morningOf, outsideQuietHours } from '../../src/conversation/quiet-hours.ts';

const NIGHT = { from: '20:00', to: '08:00' };
const NEW_YORK = 'America/New_York';

describe('quiet hours', () => {
  it.each<[string, string, [typeof NIGHT, string], string]>([
    ['in the middle of the day', '2026-11-18T15:00:00.000Z', [NIGHT, NEW_YORK], '2026-11-18T15:00:00.000Z'],
    ['in the evening', '2026-11-19T01:00:00.000Z', [NIGHT, NEW_YORK], '2026-11-19T13:00:00.000Z'],
    ['after midnight', '2026-11-19T08:30:00.000Z', [NIGHT, NEW_YORK], '2026-11-19T13:00:00.000Z'],
    ['to the minute they end', '2026-11-19T13:00:00.000Z', [NIGHT, NEW_YORK], '2026-11-19T13:00:00.000Z'],
    [
      'at the other end of the world',
      '2026-11-18T15:00:00.000Z',
      [NIGHT, 'Asia/Tokyo'],
      '2026-11-18T23:00:00.000Z',
    ],
    [
      'within a day',
      '2026-11-18T12:30:00.000Z',
      [{ from: '12:00', to: '14:00' }, 'UTC'],
      '2026-11-18T14:00:00.000Z',
    ],
    [
      'that there are none of',
      '2026-11-18T03:00:00.000Z',
      [{ from: '08:00', to: '08:00' }, 'UTC'],
      '2026-11-18T03:00:00.000Z',
    ],
    [
      'in a zone nobody knows',
      '2026-11-18T03:00:00.000Z',
      [NIGHT, 'Mars/Olympus'],
      '2026-11-18T08:00:00.000Z',
    ],
    [
      'in the night the clocks change',
      '2026-03-08T03:00:00.000Z',
      [NIGHT, NEW_YORK],
      '2026-03-08T12:00:00.000Z',
    ],
  ])('%s', (_when, at, [quiet, zone], expected) => {
    expect(outsideQuietHours(at, quiet, zone)).toBe(expected);
  });

  it('never hold a text back for more than a day, and never let one out while they last', () => {
    const time = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }));
    const clock = ([hours, minutes]: [number, number]): string =>
      `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
    const moment = fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(
        moment,
        time,
        time,
        fc.constantFrom('UTC', NEW_YORK, 'Asia/Kolkata'),
        (at, from, to, zone) => {
          const quiet = { from: clock(from), to: clock(to) };
          const opens = outsideQuietHours(at.toISOString(), quiet, zone);
          const waited = Date.parse(opens) - at.getTime();
          expect(waited).toBeGreaterThanOrEqual(0);
          expect(waited).toBeLessThanOrEqual(25 * 3_600_000);
          expect(outsideQuietHours(opens, quiet, zone)).toBe(opens);
        },
      ),
    );
  });
});

describe('the morning of a day', () => {
  it('is nine where the customer is', () => {
    expect(morningOf('2026-11-23', NIGHT, NEW_YORK)).toBe('2026-11-23T14:00:00.000Z');
    expect(morningOf('2026-11-23', NIGHT, 'Asia/Tokyo')).toBe('2026-11-23T00:00:00.000Z');
  });

  it('is later where nobody is written to before', () => {
    expect(morningOf('2026-11-23', { from: '18:00', to: '10:30' }, 'UTC')).toBe('2026-11-23T10:30:00.000Z');
  });
});

it('a day begins where the customer is', () => {
  expect(dayThere('2026-11-19T01:00:00.000Z', NEW_YORK)).toBe('2026-11-18');
  expect(dayThere('2026-11-19T01:00:00.000Z', 'Asia/Tokyo')).toBe('2026-11-19');
});
