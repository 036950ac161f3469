import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { pauseAfter } from '../../src/jobs/pause.ts';
import { TIMING } from '../../src/jobs/ticket-queue.ts';
import { UpstreamUnavailable } from '../../src/ports/errors.ts';

const { pausesMs } = TIMING;
const FIRST = { number: 1, counts: true };

describe('the pause after a failed attempt', () => {
  test('grows from seconds to minutes and ends after eight attempts', () => {
    const pauses = [1, 2, 3, 4, 5, 6, 7, 8].map((attempt) =>
      pauseAfter(new Error('x'), { number: attempt, counts: true }, pausesMs, 0.5),
    );
    expect(pauses).toEqual([2_000, 5_000, 15_000, 45_000, 120_000, 300_000, 300_000, null]);
  });

  test('is never shorter than a vendor asks for, nor longer than an hour', () => {
    const asked = (retryAfterMs: number): UpstreamUnavailable =>
      new UpstreamUnavailable('zendesk', { reached: 'refused', status: 429, retryAfterMs });
    expect(pauseAfter(asked(90_000), FIRST, pausesMs, 0.5)).toBe(90_000);
    expect(pauseAfter(asked(100), FIRST, pausesMs, 0.5)).toBe(2_000);
    expect(pauseAfter(asked(86_400_000), FIRST, pausesMs, 0.5)).toBe(3_600_000);
    expect(pauseAfter(asked(Number.NaN), FIRST, pausesMs, 0.5)).toBe(2_000);
  });

  test('goes on where the vendor only asks us to come later: that is never the last attempt', () => {
    expect(pauseAfter(null, { number: 8, counts: false }, pausesMs, 0.5)).toBe(300_000);
    expect(pauseAfter(null, { number: 8, counts: true }, pausesMs, 0.5)).toBeNull();
  });

  test('spreads jobs that failed together, by a fifth at most', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 7 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (attempt, random) => {
          const planned = pausesMs[attempt - 1] ?? 0;
          const pause = pauseAfter(null, { number: attempt, counts: true }, pausesMs, random) ?? 0;
          expect(pause).toBeGreaterThanOrEqual(planned * 0.8 - 1e-6);
          expect(pause).toBeLessThanOrEqual(planned * 1.2 + 1e-6);
        },
      ),
    );
  });
});
