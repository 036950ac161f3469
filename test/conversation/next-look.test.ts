import { describe, expect, it } from '@jest/globals';
import { nextLook, nextReminderAt } from '../../src/conversation/next-look.ts';
import { teamClock } from '../../src/conversation/team-clock.ts';
import { aTeam } from '../support/a-policy.ts';

const HOUR = 3_600_000;
const SINCE = '2026-11-18T15:00:00.000Z';
const at = (hours: number): string => new Date(Date.parse(SINCE) + hours * HOUR).toISOString();
const team = teamClock(aTeam().hours, 'America/New_York', () => true);
const waiting = { since: SINCE, dueAt: at(24), targetSeconds: 8 * 3_600, remindedAt: null };

describe('the watch', () => {
  it('looks ever more often until a hand-over is due, and when it is', () => {
    const looks: string[] = [];
    for (let now = SINCE; now < waiting.dueAt; ) {
      now = nextLook(waiting, now, waiting.dueAt);
      looks.push(now);
    }
    expect(looks[0]).toBe(at(12));
    expect(looks.at(-1)).toBe(at(24));
    expect(looks).toHaveLength(8);
  });

  it('looks ever more rarely afterwards, and at least once a day', () => {
    const pauses: number[] = [];
    for (let now = waiting.dueAt; pauses.length < 40; ) {
      const next = nextLook(waiting, now, null);
      pauses.push((Date.parse(next) - Date.parse(now)) / HOUR);
      now = next;
    }
    expect(pauses[0]).toBe(6);
    expect(pauses.toSorted((a, b) => a - b)).toEqual(pauses);
    expect(pauses.at(-1)).toBe(24);
  });

  it('misses no reminder', () => {
    expect(nextLook(waiting, at(24), at(25))).toBe(at(25));
  });

  it('reminds with the target, and again a whole target after the note before, however late that was', () => {
    expect(nextReminderAt(waiting, team)).toBe(at(24));
    expect(nextReminderAt({ ...waiting, remindedAt: at(24) }, team)).toBe(at(48));
    expect(nextReminderAt({ ...waiting, remindedAt: at(30) }, team)).toBe('2026-11-20T21:00:00.000Z');
  });
});
