import { describe, expect, test } from '@jest/globals';
import { type LookUpTools, lookUp } from '../../src/look-up/look-up.ts';
import { aPolicy } from '../support/a-policy.ts';
import { aTracking } from '../support/a-tracking.ts';
import { aCandidate, anOrder, aScan, daysAgo, NOW } from '../support/an-order.ts';
import { anUnderstanding } from '../support/an-understanding.ts';
import { aMessage, aTicket } from './a-ticket.ts';
import { type Behaviour, fakes } from './fake-ports.ts';
import { look } from './look.ts';

const NUMBER = '1Z9X8Y7W0300000011';
const hours = (count: number): string => daysAgo(count / 24);
/** In hours. */
const SECOND = 1 / 3_600;

describe('what the carrier said before', () => {
  const kept = (age: number, overrides: Parameters<typeof aTracking>[0] = {}) =>
    aTracking({ source: 'easypost:trk_kept', fetchedAt: hours(age), ...overrides });
  const delivered = { scans: [aScan({ at: daysAgo(1), state: 'delivered' })] };
  const outNow = { scans: [aScan({ at: hours(3), state: 'out_for_delivery' })] };

  test.each<[string, Behaviour, number, 'carrier' | 'cache' | 'none']>([
    ['ten minutes ago is as good as now', { cached: [kept(0.16)] }, 0, 'cache'],
    ['a second less than fifteen minutes too', { cached: [kept(0.25 - SECOND)] }, 0, 'cache'],
    ['fifteen minutes ago is asked again', { cached: [kept(0.25)] }, 0, 'carrier'],
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
    ['six hours less a second will do', { cached: [kept(6 - SECOND)], trackMs: 4_000 }, 1_000, 'cache'],
    ['six hours ago will not', { cached: [kept(6)], trackMs: 4_000 }, 3_000, 'none'],
    [
      'an answer from the future is as far from now as one from the past',
      { cached: [kept(-7)] },
      0,
      'carrier',
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
    ['out for delivery two hours ago will not', { cached: [kept(2, outNow)], trackMs: 4_000 }, 3_000, 'none'],
    ['out for delivery an hour ago will', { cached: [kept(1, outNow)], trackMs: 4_000 }, 1_000, 'cache'],
    [
      'an earlier parcel under the number is none',
      { cached: [kept(5, { scans: [aScan({ at: daysAgo(90) })] })], trackMs: 4_000 },
      3_000,
      'none',
    ],
    ['a cache that is broken is no cache', { cacheThrows: new Error('database gone') }, 0, 'carrier'],
    [
      'a word of the carrier that was overtaken by a webhook',
      { cached: [kept(5, { source: 'easypost:trk_0001', changedAt: hours(-1) })] },
      0,
      'cache',
    ],
    [
      'a delivery of the parcel that had the number before is not final',
      {
        cached: [
          kept(0.34, {
            state: 'delivered',
            scans: [aScan(), aScan({ at: daysAgo(90), state: 'delivered' })],
          }),
        ],
      },
      0,
      'carrier',
    ],
    [
      'a tracker without news is asked again at once',
      { cached: [kept(0.01, { scans: [], state: 'unknown' })] },
      0,
      'carrier',
    ],
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

  test('a cache that does not answer costs a second in all, and no answer, be the carrier slow as well', async () => {
    const { result, clock } = await look({ cacheMs: 60_000, trackMs: 2_900 });
    expect(result.picture).toMatchObject({ condition: 'in_transit', leading: { evidence: 'carrier' } });
    expect(clock.elapsed).toBe(3_900);
  });
});

describe('a tracker that was made before', () => {
  const tracker = { source: 'easypost:trk_kept', fetchedAt: hours(1) };

  test.each([
    ['is asked by its id', aTracking(tracker)],
    ['is asked by its id, although it knew nothing', aTracking({ ...tracker, scans: [], state: 'unknown' })],
  ])('%s', async (_what, cached) => {
    const { asked } = await look({ cached: [cached] });
    expect(asked.filter((call) => call.startsWith('track'))).toEqual([
      `track ${NUMBER} as easypost:trk_kept`,
    ]);
  });

  test('for an earlier parcel with this number is not asked', async () => {
    const { asked } = await look({
      cached: [aTracking({ ...tracker, scans: [aScan({ at: daysAgo(90) })] })],
    });
    expect(asked.filter((call) => call.startsWith('track'))).toEqual([`track ${NUMBER}`]);
  });

  test('for the same number, of which only one has news: that one is asked', async () => {
    const silent = aTracking({ source: 'easypost:trk_silent', scans: [], state: 'unknown' });
    const { asked } = await look({ cached: [silent, aTracking(tracker)] });
    expect(asked.filter((call) => call.startsWith('track'))).toEqual([
      `track ${NUMBER} as easypost:trk_kept`,
    ]);
  });
});

describe('a number that somebody else is asking about for the first time', () => {
  test('is waited for, and what they found is used', async () => {
    const { clock, tools, asked, kept } = fakes({ claimedMs: 60_000 });
    const other = clock.sleep(700).then(() => {
      kept.set('easypost:trk_0001', aTracking());
    });
    const result = await clock.run(looked(tools));
    await other;
    expect(result.picture.leading?.evidence).toBe('cache');
    expect(asked.some((call) => call.startsWith('track'))).toBe(false);
    expect(clock.elapsed).toBeLessThan(1_000);
  });

  test('is asked about by us when they found nothing', async () => {
    const { result, asked } = await look({ claimedMs: 700 });
    expect(result.picture.leading?.evidence).toBe('carrier');
    expect(asked.filter((call) => call.startsWith('track'))).toEqual([`track ${NUMBER}`]);
  });

  test.each<[string, Behaviour]>([
    ['answers', {}],
    ['knows nothing of it', { tracked: { kind: 'none' } }],
    ['fails', { trackThrows: new Error('away') }],
    ['takes too long', { trackMs: 60_000 }],
    ['does not serve it', { serves: false }],
  ])('is free for the next one when the carrier %s', async (_what, behaviour) => {
    const { claimed } = await look(behaviour);
    expect([...claimed]).toEqual([]);
  });

  test('is given up on after three seconds in all, and the note says so', async () => {
    const { result, clock } = await look({ claimedMs: 60_000 });
    expect(clock.elapsed).toBe(3_000);
    expect(result.picture).toMatchObject({
      condition: 'carrier_unavailable',
      unchecked: ['easypost: timeout'],
    });
  });
});

describe('what the shop said before', () => {
  const gets = (asked: readonly string[]): number => asked.filter((call) => call.startsWith('get')).length;
  const read = (seconds: number, overrides: Parameters<typeof anOrder>[0] = {}) =>
    anOrder({ fetchedAt: hours(seconds * SECOND), ...overrides });

  test.each<[string, Behaviour, number]>([
    ['a minute ago is used once more', { cachedOrders: [read(60)] }, 0],
    ['a second longer ago is read anew', { cachedOrders: [read(61)] }, 1],
    ['a minute ahead of us (another machine) is used', { cachedOrders: [read(-1)] }, 0],
    ['tomorrow is not believed', { cachedOrders: [read(-86_400)] }, 1],
    [
      'before it was cancelled is read anew',
      { candidates: [aCandidate({ cancelled: true })], cachedOrders: [read(5)] },
      1,
    ],
    [
      'before it was put on hold is read anew',
      { candidates: [aCandidate({ fulfilment: 'on_hold' })], cachedOrders: [read(5)] },
      1,
    ],
    [
      'is forgotten by a cache that is broken',
      { cachedOrders: [read(5)], cacheThrows: new Error('gone') },
      1,
    ],
  ])('%s', async (_what, behaviour, readings) => {
    const { asked, result } = await look(behaviour);
    expect(gets(asked)).toBe(readings);
    expect(result.picture.order?.id).toBe(anOrder().id);
  });

  test('is told with the time at which it was read', async () => {
    const { result } = await look({ cachedOrders: [read(40)] });
    const fact = result.picture.facts.find(({ name }) => name === 'order_name');
    expect(fact?.at).toBe(hours(40 * SECOND));
  });

  test('is kept for the next ticket', async () => {
    const { keptOrders } = await look();
    expect([...keptOrders.keys()]).toEqual([anOrder().id]);
  });

  test('proves nothing for somebody else', async () => {
    const stranger = { ownerAddresses: ['somebody.else@example.com'] };
    const { result } = await look({ cachedOrders: [read(5, stranger)] });
    expect(result.identity.level).not.toBe('V2');
    expect(result.picture.parcels).toEqual([]);
  });
});

describe('a message that has waited for hours', () => {
  const parcel = aTracking({ source: 'easypost:trk_kept', fetchedAt: hours(0.1) });
  const order = anOrder({ fetchedAt: hours(SECOND) });

  test('is answered from what shop and carrier say now, whatever was kept a moment ago', async () => {
    const { asked, result } = await look({ cached: [parcel], cachedOrders: [order] }, { anew: true });
    expect(result.picture.leading?.evidence).toBe('carrier');
    expect(asked.filter((one) => one.startsWith('get'))).toHaveLength(1);
  });

  test('goes to a person rather than being told what was kept, when the carrier does not answer', async () => {
    const { result } = await look({ cached: [parcel], trackMs: 4_000 }, { anew: true });
    expect(result.picture.leading?.evidence).toBe('none');
  });

  test('leaves what it found for the next', async () => {
    const { keptOrders } = await look({ cachedOrders: [order] }, { anew: true });
    expect([...keptOrders.keys()]).toEqual([order.id]);
  });
});

async function looked(tools: LookUpTools): ReturnType<typeof lookUp> {
  const context = { signal: new AbortController().signal, record: () => undefined };
  const about = { ticket: aTicket(), message: aMessage(), understanding: anUnderstanding() };
  return lookUp({ ...about, policy: aPolicy(), now: NOW }, tools, context);
}
