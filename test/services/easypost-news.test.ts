import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { signWebhook } from '../../src/sandbox/easypost/index.ts';
import { describeNewsWebhook, type News } from '../contracts/news-webhook.contract.ts';
import { type NewsDesk, SECRETS, startNewsDesk } from '../receive/news-desk.ts';

let last = 0;
/** A parcel of its own for every story. */
function aNumber(): string {
  last += 1;
  return `1ZW0A223039${String(last).padStart(7, '0')}`;
}

type EasypostEvent = ReturnType<NewsDesk['easypost']['changeTracker']>;

/** EasyPost's events about one parcel, in the order in which they happened; none is sent. */
async function story(
  desk: NewsDesk,
  code: string,
  statuses: readonly string[],
  spacingMs = 1_000,
): Promise<readonly EasypostEvent[]> {
  const parcel = { code, carrier: 'UPS', weight: 17 };
  desk.easypost.addTracker({ ...parcel, status: 'pre_transit' });
  await desk.track(code);
  desk.easypost.news.hold();
  const events = statuses.map((status) => {
    desk.clock.pass(spacingMs);
    return desk.easypost.changeTracker({ ...parcel, status });
  });
  await desk.easypost.news.release(() => []);
  return events;
}

const KEYS = { now: SECRETS.easypost, next: SECRETS.nextEasypost, another: 'another', none: '' } as const;

async function someNews(desk: NewsDesk, secret: keyof typeof KEYS = 'now'): Promise<News> {
  const [event] = await story(desk, aNumber(), ['in_transit']);
  if (event === undefined) throw new Error('A change makes an event');
  const { headers, body } = signWebhook(event, KEYS[secret]);
  return secret === 'none' ? { headers: { 'content-type': 'application/json' }, body } : { headers, body };
}

function signed(body: Uint8Array): News {
  const hex = createHmac('sha256', SECRETS.easypost.normalize('NFKD')).update(body).digest('hex');
  return { headers: { 'x-hmac-signature': `hmac-sha256-hex=${hex}` }, body };
}

describeNewsWebhook({
  id: 'easypost',
  news: someNews,
  signed,
  chatter: () =>
    signed(
      Buffer.from(JSON.stringify({ id: 'evt_1', object: 'Event', description: 'batch.created', result: {} })),
    ),
  changes: async (desk) => (await desk.database.query('SELECT 1 FROM whereabouts.parcel_cache')).length,
});

describe('what EasyPost’s news keep up to date', () => {
  let desk: NewsDesk;
  beforeAll(async () => {
    desk = await startNewsDesk();
  });
  afterAll(() => desk.stop());

  const ring = async (event: EasypostEvent, weight?: Parameters<typeof signWebhook>[2]): Promise<number> => {
    const { headers, body } = signWebhook(event, SECRETS.easypost, weight);
    const given = { method: 'POST', headers, body: new Uint8Array(body) };
    return (await fetch(`${desk.origin}/webhooks/easypost`, given)).status;
  };
  const kept = async (code: string): Promise<readonly (readonly [string, string, number])[]> =>
    (await desk.store.parcels.of(code)).map(({ state, fetchedAt, scans }) => [
      state,
      fetchedAt,
      scans.length,
    ]);
  const heardOf = (code: string): readonly string[] => desk.heard.filter((line) => line.startsWith(code));

  it.each([
    ['integer', 'integer'],
    ['decimal', 'decimal'],
    ['integer', 'decimal'],
  ] as const)('a weight sent as %s and signed as %s', async (sent, signedAs) => {
    const code = aNumber();
    const [event] = await story(desk, code, ['out_for_delivery']);
    expect(event && (await ring(event, { sent, signed: signedAs }))).toBe(202);
    expect(await kept(code)).toEqual([['out_for_delivery', expect.any(String), expect.any(Number)]]);
  });

  it('an older event that comes later changes nothing, and nobody is told of it', async () => {
    const code = aNumber();
    const [older, newer] = await story(desk, code, ['in_transit', 'delivered']);
    if (older === undefined || newer === undefined) throw new Error('Two changes make two events');
    await ring(newer);
    const after = await kept(code);
    expect(await ring(older)).toBe(202);
    expect(await kept(code)).toEqual(after);
    expect(after[0]?.[0]).toBe('delivered');
    expect(heardOf(code)).toEqual([`${code} delivered`]);
  });

  it('an event is as old as EasyPost’s change, however long it was on its way', async () => {
    const code = aNumber();
    const [event] = await story(desk, code, ['in_transit']);
    const changedAt = new Date(desk.clock.now()).toISOString();
    desk.clock.pass(3_600_000);
    if (event !== undefined) await ring(event);
    expect(Date.parse(changedAt) - Date.parse((await kept(code))[0]?.[1] ?? '')).toBeLessThan(1_000);
  });

  it('news is told after the cache has it, and again when the listener failed', async () => {
    const code = aNumber();
    const [event] = await story(desk, code, ['out_for_delivery']);
    if (event === undefined) throw new Error('A change makes an event');
    desk.deaf = 1;
    expect([await ring(event), heardOf(code)]).toEqual([503, []]);
    expect([await ring(event), heardOf(code)]).toEqual([202, [`${code} out_for_delivery`]]);
    expect([await ring(event), heardOf(code)]).toEqual([202, [`${code} out_for_delivery`]]);
  });

  it('news that a run has heard before its webhook came is told all the same', async () => {
    const code = aNumber();
    const [event] = await story(desk, code, ['delivered']);
    if (event === undefined) throw new Error('A change makes an event');
    await ring(event);
    const [tracking] = await desk.store.parcels.of(code);
    await desk.database.query('DELETE FROM whereabouts.seen_event');
    if (tracking !== undefined)
      await desk.store.parcels.put({ ...tracking, fetchedAt: new Date(desk.clock.now()).toISOString() });
    await ring(event);
    expect(heardOf(code)).toEqual([`${code} delivered`, `${code} delivered`]);
  });

  it('a tracker without news is remembered, and is no news', async () => {
    const code = aNumber();
    const [event] = await story(desk, code, ['unknown']);
    expect(event && (await ring(event))).toBe(202);
    const [tracking] = await desk.store.parcels.of(code);
    expect(tracking).toMatchObject({
      state: 'unknown',
      scans: [],
      source: expect.stringMatching(/^easypost:trk_/),
    });
  });

  it('whatever order events come in, and however often, the caches end the same', async () => {
    const statuses = [
      'in_transit',
      'out_for_delivery',
      'available_for_pickup',
      'delivered',
      'return_to_sender',
    ];
    const worlds = fc.record({
      told: fc.subarray(statuses, { minLength: 2 }),
      // 0: all within one second of EasyPost's clock, which has no smaller unit.
      spacingMs: fc.constantFrom(0, 1_000, 60_000),
      order: fc.infiniteStream(fc.nat(1_000)),
    });
    const property = fc.asyncProperty(worlds, async ({ told, spacingMs, order }) => {
      const code = aNumber();
      const events = await story(desk, code, told, spacingMs);
      for (const event of events) await ring(event);
      const inOrder = await kept(code);
      await desk.database.query('TRUNCATE whereabouts.parcel_cache, whereabouts.seen_event');
      const shuffled = [...events, ...events, ...events]
        .map((event) => ({ event, at: order.next().value }))
        .toSorted((a, b) => a.at - b.at);
      const answers = await Promise.all(shuffled.map(({ event }) => ring(event)));
      expect(new Set(answers)).toEqual(new Set([202]));
      expect(await kept(code)).toEqual(inOrder);
    });
    await fc.assert(property, { numRuns: 25 });
  });

  it('events that come while storage is away come again, and nothing is missing in the end', async () => {
    const codes = Array.from({ length: 5 }, aNumber);
    const parcels = codes.map((code) => ({ code, carrier: 'UPS' }));
    for (const parcel of parcels) {
      desk.easypost.addTracker({ ...parcel, status: 'in_transit' });
      await desk.track(parcel.code);
    }
    desk.clock.pass(1_000);
    await desk.database.close();
    for (const parcel of parcels) desk.easypost.changeTracker({ ...parcel, status: 'delivered' });
    while (desk.easypost.news.answers.filter(({ status }) => status === 503).length < codes.length)
      await new Promise((resolve) => setTimeout(resolve, 20));
    await desk.database.open();
    await desk.easypost.news.idle();
    for (const code of codes) {
      expect((await kept(code)).map(([state]) => state)).toEqual(['delivered']);
      expect(heardOf(code)).toEqual([`${code} delivered`]);
    }
  });
});
