import { describe, expect, test } from '@jest/globals';
import { withinBudget } from '../../src/look-up/budget.ts';
import { VirtualClock } from './virtual-clock.ts';

const context = { signal: new AbortController().signal, record: () => undefined };

describe('a budget of time', () => {
  test('work that is over the budget is told to stop', async () => {
    const clock = new VirtualClock();
    const seen: AbortSignal[] = [];
    const work = withinBudget(1_000, { clock, context }, async ({ signal }) => {
      seen.push(signal);
      await clock.sleep(60_000, signal);
    });
    expect(await clock.run(work)).toEqual({ kind: 'late' });
    expect(seen.map(({ aborted }) => aborted)).toEqual([true]);
    expect(clock.elapsed).toBe(1_000);
  });

  test('work that ends in time leaves no timer behind', async () => {
    const clock = new VirtualClock();
    const done = await clock.run(withinBudget(1_000, { clock, context }, async () => 'here'));
    expect(done).toEqual({ kind: 'done', value: 'here' });
    await clock.run(Promise.resolve());
    expect(clock.elapsed).toBe(0);
  });

  test('a failure in time is the failure itself', async () => {
    const clock = new VirtualClock();
    const fail = withinBudget(1_000, { clock, context }, async () => {
      throw new RangeError('no such place');
    });
    await expect(clock.run(fail)).rejects.toThrow('no such place');
  });
});
