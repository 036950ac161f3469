import { describe, expect, it } from '@jest/globals';
import { systemClock } from '../../src/platform/clock.ts';

describe('the clock', () => {
  it('is the real time unless told otherwise', () => {
    const clock = systemClock();
    expect(clock.offsetMs).toBe(0);
    expect(Math.abs(clock.now() - Date.now())).toBeLessThan(1_000);
  });

  it('starts business time at NOW and lets it tick, while signatures keep the real time', async () => {
    const clock = systemClock('2030-01-01T00:00:00Z');
    const start = clock.now();
    expect(Math.abs(start - Date.parse('2030-01-01T00:00:00Z'))).toBeLessThanOrEqual(1_500);
    await clock.sleep(20);
    expect(clock.now() - start).toBeGreaterThanOrEqual(19);
    expect(Math.abs(clock.wall() - Date.now())).toBeLessThan(1_000);
  });

  it('is off by whole seconds, so that stamps of both times compare', () => {
    expect(systemClock('2030-01-01T00:00:00.123Z').offsetMs % 1_000).toBe(0);
  });

  it('wakes a sleeper with the reason for which it was stopped', async () => {
    const controller = new AbortController();
    const reason = new Error('budget used up');
    const sleeping = systemClock().sleep(60_000, controller.signal);
    controller.abort(reason);
    await expect(sleeping).rejects.toBe(reason);
    await expect(systemClock().sleep(60_000, controller.signal)).rejects.toBe(reason);
  });
});
