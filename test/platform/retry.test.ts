import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { pauseBeforeRetry } from '../../src/platform/retry.ts';
import { Misconfigured, UpstreamMalformed, UpstreamUnavailable } from '../../src/ports/errors.ts';

const down = (details: { status?: number; retryAfterMs?: number } = {}): UpstreamUnavailable =>
  new UpstreamUnavailable('vendor', { reached: 'refused', ...details });

describe('the pause before a read is tried again', () => {
  it('grows, and lies between half and the whole of its step', () => {
    expect([pauseBeforeRetry(down(), 1, 0), pauseBeforeRetry(down(), 1, 1)]).toEqual([100, 200]);
    expect([pauseBeforeRetry(down(), 2, 0), pauseBeforeRetry(down(), 2, 1)]).toEqual([400, 800]);
  });

  it('is over after the third attempt', () => {
    expect(pauseBeforeRetry(down(), 3, 0)).toBeNull();
  });

  it('is the vendor’s own advice, when there is time for it', () => {
    expect(pauseBeforeRetry(down({ status: 429, retryAfterMs: 1_500 }), 1, 0)).toBe(1_500);
    expect(pauseBeforeRetry(down({ status: 503, retryAfterMs: 3_001 }), 1, 0)).toBeNull();
  });

  it('is none for a 429 without advice, a wrong key or an unknown shape', () => {
    expect(pauseBeforeRetry(down({ status: 429 }), 1, 0)).toBeNull();
    expect(pauseBeforeRetry(new Misconfigured('vendor', 'key'), 1, 0)).toBeNull();
    expect(pauseBeforeRetry(new UpstreamMalformed('vendor', 'id'), 1, 0)).toBeNull();
    expect(pauseBeforeRetry(new TypeError('a bug'), 1, 0)).toBeNull();
  });

  it('never exceeds what a run can wait', () => {
    expect(() =>
      fc.assert(
        fc.property(
          fc.integer({ min: 1, max: 9 }),
          fc.double({ min: 0, max: 1, noNaN: true }),
          fc.nat(),
          (n, random, ms) => {
            const pause = pauseBeforeRetry(down({ retryAfterMs: ms }), n, random) ?? 0;
            return pause >= 0 && pause <= 3_000;
          },
        ),
      ),
    ).not.toThrow();
  });
});
