import { describe, expect, it } from '@jest/globals';
import { lineDay } from '../../src/conversation/line-day.ts';
import { teamClock } from '../../src/conversation/team-clock.ts';
import type { TeamPolicy } from '../../src/ticket/team.ts';
import { aTeam } from '../support/a-policy.ts';

const HOUR = 3_600_000;
const NEW_YORK = 'America/New_York';
/** Thanksgiving, and the Friday after it. */
const CLOSED = ['2026-11-26', '2026-11-27'];

function dayFor(
  now: string,
  hours: number,
  {
    week = aTeam().hours,
    zone = NEW_YORK,
    shop = NEW_YORK,
  }: { week?: TeamPolicy['hours']; zone?: string; shop?: string } = {},
): string | null {
  const team = teamClock(week, zone, (day) => !CLOSED.includes(day));
  return lineDay({ now, dueAt: team.after(now, hours * HOUR) }, team, shop);
}

const late: TeamPolicy['hours'] = { ...aTeam().hours, wednesday: { from: '12:00', to: '24:00' } };
const never: TeamPolicy['hours'] = {
  monday: null,
  tuesday: null,
  wednesday: null,
  thursday: null,
  friday: null,
  saturday: null,
  sunday: null,
};

describe('the day by which a customer is told that a person answers', () => {
  it.each([
    ['today, while there is time', '2026-11-18T15:00:00Z', 4, '2026-11-18'],
    ['today, to the last minute of it', '2026-11-18T15:00:00Z', 7, '2026-11-18'],
    ['tomorrow', '2026-11-18T15:00:00Z', 8, '2026-11-19'],
    ['Monday, asked on Friday afternoon', '2026-11-20T21:00:00Z', 2, '2026-11-23'],
    ['Monday, asked at the weekend', '2026-11-21T12:00:00Z', 4, '2026-11-23'],
    ['Monday, asked before holidays and a weekend', '2026-11-25T21:00:00Z', 8, '2026-11-30'],
    ['the third working day', '2026-11-20T15:00:00Z', 16, '2026-11-24'],
    ['Monday, over the night the clocks go back', '2026-10-30T20:00:00Z', 8, '2026-11-02'],
    ['Monday, over the night the clocks go forward', '2026-03-06T21:00:00Z', 8, '2026-03-09'],
  ])('is %s', (_, now, hours, day) => {
    expect(dayFor(now, hours)).toBe(day);
  });

  it('is not told where it is more than three working days away', () => {
    expect(dayFor('2026-11-18T15:00:00Z', 24)).toBeNull();
    // A whole day more than fits into today and the two days after it.
    expect(dayFor('2026-11-18T14:00:00Z', 24)).toBe('2026-11-20');
  });

  it('is not told where nobody is ever there', () => {
    expect(dayFor('2026-11-18T15:00:00Z', 4, { week: never })).toBeNull();
  });

  it('is the day that ends at midnight, and not the one that begins', () => {
    expect(dayFor('2026-11-18T18:00:00Z', 11, { week: late })).toBe('2026-11-18');
    expect(dayFor('2026-11-18T18:00:00Z', 5, { week: late })).toBe('2026-11-18');
  });

  it('is the shop’s day where its team sits elsewhere', () => {
    // Manila goes home at 17:00, which is four in the morning of the same day in New York.
    expect(dayFor('2026-11-18T15:00:00Z', 4, { zone: 'Asia/Manila' })).toBe('2026-11-19');
    // Los Angeles goes home at 17:00, which is the next day in Berlin.
    expect(dayFor('2026-11-18T18:00:00Z', 4, { zone: 'America/Los_Angeles', shop: 'Europe/Berlin' })).toBe(
      '2026-11-19',
    );
  });
});
