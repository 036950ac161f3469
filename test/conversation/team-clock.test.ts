import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type TeamClock, teamClock } from '../../src/conversation/team-clock.ts';
import type { OpeningHours, TeamPolicy } from '../../src/ticket/team.ts';
import { aTeam } from '../support/a-policy.ts';

const HOUR = 3_600_000;
const always: () => boolean = () => true;
const week = (hours: OpeningHours | null): TeamPolicy['hours'] => ({
  monday: hours,
  tuesday: hours,
  wednesday: hours,
  thursday: hours,
  friday: hours,
  saturday: hours,
  sunday: hours,
});
const office = (zone = 'America/New_York', isWorkday: (day: string) => boolean = always): TeamClock =>
  teamClock(aTeam().hours, zone, isWorkday);
const roundTheClock = (zone: string): TeamClock =>
  teamClock(week({ from: '00:00', to: '24:00' }), zone, always);

describe('the time of a team', () => {
  it.each([
    // Wednesday, 10:00 in New York.
    ['within a day', '2026-11-18T15:00:00.000Z', 4, '2026-11-18T19:00:00.000Z'],
    ['to the very end of a day', '2026-11-18T15:00:00.000Z', 7, '2026-11-18T22:00:00.000Z'],
    ['over a night', '2026-11-18T15:00:00.000Z', 8, '2026-11-19T15:00:00.000Z'],
    ['over a weekend', '2026-11-20T21:00:00.000Z', 2, '2026-11-23T15:00:00.000Z'],
    ['from the middle of a weekend', '2026-11-21T12:00:00.000Z', 1, '2026-11-23T15:00:00.000Z'],
    ['from before the morning', '2026-11-18T08:00:00.000Z', 1, '2026-11-18T15:00:00.000Z'],
  ])('passes %s', (_, from, hours, due) => {
    expect(office().after(from, hours * HOUR)).toBe(due);
    expect(office().between(from, due)).toBe(hours * HOUR);
  });

  it('stands still on a day on which nobody is there', () => {
    const clock = office('America/New_York', (day) => day !== '2026-11-26');
    expect(clock.after('2026-11-25T21:00:00.000Z', 2 * HOUR)).toBe('2026-11-27T15:00:00.000Z');
  });

  it('keeps office hours on both sides of a change of the clocks', () => {
    // Sunday, 2026-11-01: New York goes back an hour; nine o'clock is an hour later in UTC on Monday.
    expect(office().after('2026-10-30T20:00:00.000Z', 2 * HOUR)).toBe('2026-11-02T15:00:00.000Z');
    expect(office().after('2026-03-06T21:00:00.000Z', 2 * HOUR)).toBe('2026-03-09T14:00:00.000Z');
  });

  it('has 23 and 25 hours on the days of a change', () => {
    const sunday: TeamPolicy['hours'] = { ...week(null), sunday: { from: '00:00', to: '24:00' } };
    const clock = teamClock(sunday, 'America/New_York', always);
    expect(clock.between('2026-03-07T12:00:00Z', '2026-03-09T12:00:00Z')).toBe(23 * HOUR);
    expect(clock.between('2026-10-31T12:00:00Z', '2026-11-02T12:00:00Z')).toBe(25 * HOUR);
  });

  it('counts a team that is away for good as always there', () => {
    const clock = office('America/New_York', () => false);
    expect(clock.after('2026-11-18T15:00:00.000Z', HOUR)).toBe('2026-11-18T16:00:00.000Z');
  });

  const zones = fc.constantFrom(
    'UTC',
    'America/New_York',
    'Europe/Berlin',
    'Asia/Kolkata',
    'Australia/Lord_Howe',
    'America/Santiago',
    'Pacific/Apia',
  );
  const moments = fc.date({
    min: new Date('2026-01-01T00:00:00Z'),
    max: new Date('2027-06-01T00:00:00Z'),
    noInvalidDate: true,
  });
  const times = fc
    .tuple(fc.integer({ min: 0, max: 95 }), fc.integer({ min: 0, max: 95 }))
    .filter(([from, to]) => from < to)
    .map(([from, to]) => ({ from: quarter(from), to: quarter(to) }));
  const weeks = fc
    .record({
      monday: times,
      tuesday: fc.option(times),
      wednesday: fc.option(times),
      thursday: fc.option(times),
      friday: fc.option(times),
      saturday: fc.option(times),
      sunday: fc.option(times),
    })
    .map((hours): TeamPolicy['hours'] => hours);
  const clocks = fc
    .tuple(weeks, zones, fc.integer({ min: 2, max: 9 }))
    .map(([hours, zone, nth]) => teamClock(hours, zone, (day) => Number(day.slice(8)) % nth !== 0));
  const spans = fc.integer({ min: 1, max: 60 * HOUR });

  it('has passed as much when it is due as was given', () => {
    fc.assert(
      fc.property(clocks, moments, spans, (clock, from, ms) => {
        const due = clock.after(from.toISOString(), ms);
        expect(clock.between(from.toISOString(), due)).toBe(ms);
        expect(Date.parse(due)).toBeGreaterThanOrEqual(from.getTime() + ms);
      }),
      { numRuns: 300 },
    );
  });

  it('is due no sooner where it begins later, or is given more', () => {
    fc.assert(
      fc.property(clocks, moments, spans, spans, (clock, from, ms, more) => {
        const at = from.toISOString();
        const later = new Date(from.getTime() + more).toISOString();
        expect(clock.after(later, ms) >= clock.after(at, ms)).toBe(true);
        expect(clock.after(at, ms + more) > clock.after(at, ms)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('adds up, and is never more than what really passes', () => {
    fc.assert(
      fc.property(clocks, moments, spans, spans, (clock, from, one, other) => {
        const [a, b, c] = [0, one, one + other].map((ms) => new Date(from.getTime() + ms).toISOString());
        if (a === undefined || b === undefined || c === undefined) throw new Error('three moments');
        expect(clock.between(a, b) + clock.between(b, c)).toBe(clock.between(a, c));
        expect(clock.between(a, c)).toBeLessThanOrEqual(one + other);
        expect(clock.between(c, a)).toBe(0);
      }),
      { numRuns: 300 },
    );
  });

  it('is real time where somebody is always there, through every change of clocks', () => {
    fc.assert(
      fc.property(zones, moments, fc.integer({ min: 1, max: 400 * HOUR }), (zone, from, ms) => {
        const to = new Date(from.getTime() + ms).toISOString();
        expect(roundTheClock(zone).between(from.toISOString(), to)).toBe(ms);
        expect(roundTheClock(zone).after(from.toISOString(), ms)).toBe(to);
      }),
      { numRuns: 300 },
    );
  });
});

function quarter(count: number): string {
  return `${String(Math.floor(count / 4)).padStart(2, '0')}:${String((count % 4) * 15).padStart(2, '0')}`;
}
