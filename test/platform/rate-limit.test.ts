import { describe, expect, it } from '@jest/globals';
import { QuotaWindow } from '../../src/platform/quota-window.ts';
import { RateLimit, type Turn } from '../../src/platform/rate-limit.ts';
import { settled } from './manual-clock.ts';

const forever = new AbortController().signal;
const giveUp = (): Error => new Error('gave up');

function aTurn<T>(work: Turn<T>['work'], changes: Partial<Turn<T>> = {}): Turn<T> {
  return { weight: 1, effect: 'read', signal: forever, giveUp, windows: [], work, ...changes };
}

const aWindow = (limit: number, perMs: number, share = 1): QuotaWindow =>
  new QuotaWindow({ limit, perMs, share, shared: null });

/** Moments at which so many requests go out when all of them want to at once. */
async function starts(window: QuotaWindow, count: number, durationMs = 0): Promise<readonly number[]> {
  const limit = new RateLimit(1_000);
  const begun = performance.now();
  const moments: number[] = [];
  const one = (): Promise<void> =>
    limit.run(
      aTurn(
        async (sent) => {
          sent();
          moments.push(performance.now() - begun);
          await new Promise((resolve) => setTimeout(resolve, durationMs));
        },
        { windows: [window] },
      ),
    );
  await Promise.all(Array.from({ length: count }, one));
  return moments;
}

/** Most that went out within any stretch of this length. */
function most(moments: readonly number[], perMs: number): number {
  return Math.max(...moments.map((from) => moments.filter((at) => at >= from && at < from + perMs).length));
}

describe('a window', () => {
  it('never lets more through than our share, wherever it begins, and lets that through without delay', async () => {
    const moments = await starts(aWindow(10, 400, 0.5), 20);
    expect(most(moments, 400)).toBe(5);
    expect(moments.filter((at) => at < 300)).toHaveLength(5);
  });

  it('counts from the answer on: when on its way the vendor counted a request is not known', async () => {
    const moments = await starts(aWindow(3, 200), 6, 150);
    expect((moments[3] ?? 0) - (moments[0] ?? 0)).toBeGreaterThanOrEqual(345);
  });

  it('follows a vendor that says less, or more', async () => {
    const window = aWindow(10, 300);
    window.follow(2);
    expect(most(await starts(window, 6), 300)).toBe(2);
    window.follow(6);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(most(await starts(window, 12), 300)).toBe(6);
  });

  it('never shuts: however small the limit, one goes at a time', async () => {
    expect(await starts(aWindow(1, 50, 0.5), 2)).toHaveLength(2);
  });

  it('counts nothing where there is no limit to speak of', async () => {
    expect((await starts(aWindow(1_000_000, 60_000), 500)).length).toBe(500);
  });

  it('keeps no place for a request that was not sent', async () => {
    const window = aWindow(1, 60_000);
    const limit = new RateLimit(5);
    await limit.run(aTurn(async () => 'refused', { windows: [window] }));
    await expect(limit.run(aTurn(async () => 'next', { windows: [window] }))).resolves.toBe('next');
  });

  it('lets texts that are ready go before questions', async () => {
    const window = aWindow(1, 200);
    const limit = new RateLimit(5);
    const order: string[] = [];
    const one = (name: string, effect: 'read' | 'write'): Promise<void> =>
      limit.run(
        aTurn(
          async (sent) => {
            sent();
            order.push(name);
          },
          { windows: [window], effect },
        ),
      );
    const first = one('first', 'read');
    await settled();
    await Promise.all([first, one('question', 'read'), one('text', 'write')]);
    expect(order).toEqual(['first', 'text', 'question']);
  });
});

describe('slots', () => {
  it('are given in the order of asking, as many at once as allowed', async () => {
    const limit = new RateLimit(2);
    const ends: (() => void)[] = [];
    const started: number[] = [];
    const runs = [1, 2, 3].map(async (name) =>
      limit.run(
        aTurn(async () => {
          started.push(name);
          await new Promise<void>((resolve) => ends.push(resolve));
        }),
      ),
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
    const limit = new RateLimit(1);
    const work = async (): Promise<never> => {
      throw new Error('broken');
    };
    await expect(limit.run(aTurn(work))).rejects.toThrow('broken');
    await expect(limit.run(aTurn(async () => 'next'))).resolves.toBe('next');
  });

  it('do not hold a run that ends at the very moment its slot comes free', async () => {
    const limit = new RateLimit(1);
    const { promise: firstEnds, resolve: endFirst } = Promise.withResolvers<void>();
    const first = limit.run(aTurn(async () => firstEnds));
    const run = new AbortController();
    const second = limit.run(aTurn(async () => 'sent', { signal: run.signal }));
    const stopped = first.then(() => run.abort());
    await settled();
    endFirst();
    await expect(second).rejects.toThrow('gave up');
    await stopped;
  });
});
