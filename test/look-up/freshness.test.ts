import { describe, expect, test } from '@jest/globals';
import { aTracking } from '../support/a-tracking.ts';
import { aScan, daysAgo } from '../support/an-order.ts';
import { type Behaviour } from './fake-ports.ts';
import { look } from './look.ts';

const NUMBER = '1Z9X8Y7W0300000011';
const hours = (count: number): string => daysAgo(count / 24);

describe('what the carrier said before', () => {
  const kept = (age: number, overrides: Parameters<typeof aTracking>[0] = {}) =>
    aTracking({ source: 'easypost:trk_kept', fetchedAt: hours(age), ...overrides });
  const delivered = { scans: [aScan({ at: daysAgo(1), state: 'delivered' })] };
  const outNow = { scans: [aScan({ at: hours(3), state: 'out_for_delivery' })] };

  test.each<[string, Behaviour, number, 'carrier' | 'cache' | 'none']>([
    ['ten minutes ago is as good as now', { cached: [kept(0.16)] }, 0, 'cache'],
    ['twenty minutes ago is asked again', { cached: [kept(0.34)] }, 0, 'carrier'],
    ['a delivery is final', { cached: [kept(100, delivered)] }, 0, 'cache'],
    ['five hours ago will do after one second', { cached: [kept(5)], trackMs: 2_000 }, 1_000, 'cache'],
    [
      'five hours ago will do when the carrier fails',
      { cached: [kept(5)], trackThrows: new TypeError('boom') },
      0,
      'cache',
    ],
    [
      'five hours ago will do when the carrier has forgotten',
      { cached: [kept(5)], tracked: { kind: 'none' } },
      0,
      'cache',
    ],
    ['seven hours ago will not', { cached: [kept(7)], trackMs: 4_000 }, 3_000, 'none'],
    [
      'seven hours ago and an answer after two seconds',
      { cached: [kept(7)], trackMs: 2_000 },
      2_000,
      'carrier',
    ],
    [
      'out for delivery three hours ago will not',
      { cached: [kept(3, outNow)], trackMs: 4_000 },
      3_000,
      'none',
    ],
    ['out for delivery an hour ago will', { cached: [kept(1, outNow)], trackMs: 4_000 }, 1_000, 'cache'],
    [
      'an earlier parcel under the number is none',
      { cached: [kept(5, { scans: [aScan({ at: daysAgo(90) })] })], trackMs: 4_000 },
      3_000,
      'none',
    ],
    ['a cache that is broken is no cache', { cacheThrows: new Error('database gone') }, 0, 'carrier'],
  ])('%s', async (_name, behaviour, elapsed, evidence) => {
    const { result, clock } = await look(behaviour);
    expect({ elapsed: clock.elapsed, evidence: result.picture.leading?.evidence }).toEqual({
      elapsed,
      evidence,
    });
  });

  test('an answer that came too late for this ticket is kept for the next', async () => {
    const { clock, kept: cache } = await look({ cached: [kept(5)], trackMs: 2_000 });
    await clock.run(clock.sleep(1_500));
    expect(cache.get('easypost:trk_0001')?.number).toBe(NUMBER);
  });

  test('a day that was moved since is told as moved', async () => {
    const before = kept(7, { estimatedDelivery: '2026-11-19' });
    const { result } = await look({ cached: [before] });
    expect(result.picture).toMatchObject({
      condition: 'running_late',
      action: 'answer',
      leading: { estimatedBefore: '2026-11-19' },
    });
  });

  test('a finished delivery asks nobody', async () => {
    const { asked } = await look({ cached: [kept(100, delivered)] });
    expect(asked.some((call) => call.startsWith('track'))).toBe(false);
  });
});
