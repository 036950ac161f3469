import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { RateLimit, refill } from '../../src/platform/rate-limit.ts';
import { settled } from './manual-clock.ts';

const forever = new AbortController().signal;
const giveUp = (): Error => new Error('gave up');

describe('the refill of a quota', () => {
  it.each([
    [100, 60_000, { amount: 5, everyMs: 3_000 }],
    [400, 60_000, { amount: 5, everyMs: 750 }],
    [40, 20_000, { amount: 1, everyMs: 500 }],
    [2, 10_000, { amount: 1, everyMs: 5_000 }],
    [3, 1_000, { amount: 3, everyMs: 1_000 }],
    [1_000, 20_000, { amount: 25, everyMs: 500 }],
  ])('of %d per %d ms is exact', (limit, perMs, expected) => {
    expect(refill(limit, perMs)).toEqual(expected);
  });

  it('never gives more than the vendor allows, and hardly less', () => {
    expect(() =>
      fc.assert(
        fc.property(
          fc.integer({ min: 1, max: 5_000 }),
          fc.integer({ min: 4, max: 400 }),
          (limit, quarters) => {
            const perMs = quarters * 250;
            const { amount, everyMs } = refill(limit, perMs);
            const share = (amount / everyMs) * perMs;
            return share <= limit * 1.000001 && share >= limit * 0.989;
          },
        ),
      ),
    ).not.toThrow();
  });
});

describe('slots', () => {
  it('are given in the order of asking, as many at once as allowed', async () => {
    const limit = new RateLimit({ limit: 100, perMs: 1_000, atOnce: 2 });
    const ends: (() => void)[] = [];
    const started: number[] = [];
    const runs = [1, 2, 3].map(async (name) =>
      limit.run({
        weight: 1,
        signal: forever,
        giveUp,
        work: async () => {
          started.push(name);
          await new Promise<void>((resolve) => ends.push(resolve));
        },
      }),
    );
    await settled();
    expect(started).toEqual([1, 2]);
    ends.shift()?.();
    await settled();
    expect(started).toEqual([1, 2, 3]);
    for (const end of ends) end();
    await Promise.all(runs);
  });

  it('come back when the work fails', async () => {
    const limit = new RateLimit({ limit: 100, perMs: 1_000, atOnce: 1 });
    const work = async (): Promise<never> => {
      throw new Error('broken');
    };
    await expect(limit.run({ weight: 1, signal: forever, giveUp, work })).rejects.toThrow('broken');
    await expect(limit.run({ weight: 1, signal: forever, giveUp, work: async () => 'next' })).resolves.toBe(
      'next',
    );
  });

  it('do not hold a run that ends at the very moment its slot comes free', async () => {
    const limit = new RateLimit({ limit: 1, perMs: 60_000, atOnce: 1 });
    const { promise: firstEnds, resolve: endFirst } = Promise.withResolvers<void>();
    const first = limit.run({ weight: 1, signal: forever, giveUp, work: async () => firstEnds });
    const run = new AbortController();
    const work = async (): Promise<string> => 'sent';
    const second = limit.run({ weight: 1, signal: run.signal, giveUp, work });
    const stopped = first.then(() => run.abort());
    await settled();
    endFirst();
    await expect(second).rejects.toThrow('gave up');
    await stopped;
  });
});
