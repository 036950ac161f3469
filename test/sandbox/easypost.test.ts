import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type EasypostStandIn, easypostStandIn } from '../../src/sandbox/easypost/index.ts';
import { RequestLog } from '../../src/sandbox/request-log.ts';
import { type RunningStandIn, serveStandIn } from '../../src/sandbox/stand-in-server.ts';
import { HurriedClock } from '../platform/hurried-clock.ts';
import { aShop, errorOf, type Json, KEY } from './easypost-shop.ts';

const UPS = '1ZW0A2230398765431';
const DAY_MS = 24 * 3_600_000;

let clock: HurriedClock;
let standIn: EasypostStandIn;
let running: RunningStandIn;
const { call, create } = aShop(() => running.origin);

beforeEach(async () => start());

async function start(options: object = {}): Promise<void> {
  clock = new HurriedClock();
  standIn = easypostStandIn({ clock, apiKeys: [KEY], ...options });
  running = await serveStandIn(standIn, new RequestLog());
}

afterEach(async () => running.stop());

describe('authentication', () => {
  it('refuses a wrong key and none, with EasyPost’s envelope', async () => {
    expect(errorOf(await call('GET', '/trackers', undefined, 'EZAKwrong'))).toEqual([401, 'APIKEY.INVALID']);
    const bare = await fetch(`${running.origin}/v2/trackers`);
    expect(bare.status).toBe(401);
  });
});

describe('creating a tracker', () => {
  it('needs a tracking code', async () => {
    for (const body of [
      {},
      { tracker: {} },
      { tracker: { tracking_code: '' } },
      { tracker: 'x' },
      [],
      undefined,
    ]) {
      expect(errorOf(await call('POST', '/trackers', body))).toEqual([422, 'PARAMETER.REQUIRED']);
    }
  });

  it('gives a whole tracker of EasyPost’s shape from a few words', async () => {
    standIn.addTracker({
      code: UPS,
      carrier: 'UPS',
      status: 'out_for_delivery',
      estimate: '2026-11-21',
      weight: 17,
    });
    const [status, tracker, headers] = await create(UPS);
    expect([status, headers.get('location')]).toEqual([200, `/api/v2/trackers/${tracker.id}`]);
    expect(tracker).toMatchObject({
      id: expect.stringMatching(/^trk_[0-9a-f]{32}$/),
      object: 'Tracker',
      mode: 'production',
      tracking_code: UPS,
      status: 'out_for_delivery',
      carrier: 'UPS',
      est_delivery_date: '2026-11-21T00:00:00Z',
      carrier_detail: { object: 'CarrierDetail', est_delivery_date_local: '2026-11-21' },
      created_at: '2026-11-21T10:00:00Z',
      public_url: expect.stringMatching(/^https:\/\/track\.easypost\.com\//),
      fees: [{ object: 'Fee', type: 'TrackerFee', amount: '0.02000', charged: true, refunded: false }],
      is_return: false,
    });
    const times = (tracker['tracking_details'] as { datetime: string }[]).map(({ datetime }) => datetime);
    expect(times).toHaveLength(5);
    expect(times).toEqual(times.toSorted());
    expect(times.at(-1)).toBe('2026-11-21T04:00:00Z');
  });

  it('charges one fee within three months and another one afterwards', async () => {
    standIn.addTracker({ code: UPS, carrier: 'UPS', status: 'in_transit' });
    const [, first] = await create(UPS);
    clock.pass(80 * DAY_MS);
    expect((await create(UPS, 'UPS'))[1].id).toBe(first.id);
    expect((await create(UPS, 'upsdap'))[1].id).toBe(first.id);
    expect(standIn.feesCharged()).toBe(1);
    clock.pass(20 * DAY_MS);
    expect((await create(UPS))[1].id).not.toBe(first.id);
    expect(standIn.feesCharged()).toBe(2);
  });

  it('refuses the wrong carrier, and a code that looks like nobody’s', async () => {
    standIn.addTracker({ code: UPS, carrier: 'UPS', status: 'in_transit' });
    const wrong = await create(UPS, 'USPS');
    expect(wrong[0]).toBe(422);
    expect(wrong[1]).toMatchObject({
      error: { message: 'The tracking number does not belong to the carrier' },
    });
    expect((await create('QX0000'))[0]).toBe(422);
    expect(standIn.feesCharged()).toBe(0);
  });

  it('takes a number that no carrier knows yet: unknown, without details', async () => {
    expect((await create('1ZW0A2230000000000'))[1]).toMatchObject({
      status: 'unknown',
      carrier: 'UPS',
      tracking_details: [],
      carrier_detail: null,
      est_delivery_date: null,
    });
  });

  it('knows nothing at the first look and everything at the second, where told', async () => {
    standIn.addTracker({ code: UPS, carrier: 'UPS', status: 'delivered', firstAnswer: 'unknown' });
    const [, first] = await create(UPS);
    expect(first).toMatchObject({ status: 'unknown', tracking_details: [] });
    expect((await call('GET', `/trackers/${first.id}`))[1]).toMatchObject({
      id: first.id,
      status: 'delivered',
    });
  });

  it('tells odd stories as they were told', async () => {
    standIn.addTracker({
      code: UPS,
      carrier: 'UPS',
      status: 'in_transit',
      keepOrder: true,
      details: [
        { hoursAgo: -24, status: 'in_transit', message: 'From the future' },
        { at: '2026-11-20T10:00:00Z', status: 'in_transit', message: 'Twice' },
        { at: '2026-11-20T10:00:00Z', status: 'in_transit', message: 'Twice' },
      ],
      raw: { carrier_detail: null },
    });
    expect((await create(UPS))[1]).toMatchObject({
      carrier_detail: null,
      tracking_details: [
        { datetime: '2026-11-22T10:00:00Z', message: 'From the future' },
        { message: 'Twice' },
        { message: 'Twice' },
      ],
    });
  });
});

describe('test numbers', () => {
  it.each([
    ['EZ1000000001', 'pre_transit', 2],
    ['EZ2000000002', 'in_transit', 6],
    ['EZ3000000003', 'out_for_delivery', 7],
    ['EZ4000000004', 'delivered', 8],
    ['EZ5000000005', 'return_to_sender', 8],
    ['EZ6000000006', 'failure', 4],
    ['EZ7000000007', 'unknown', 1],
  ])('%s is %s with %d scans', async (code, status, count) => {
    const [, tracker] = await create(code);
    expect(tracker).toMatchObject({ status, carrier: 'USPS', status_detail: 'unknown' });
    const details = tracker['tracking_details'] as { status: string; datetime: string | null }[];
    expect(details).toHaveLength(count);
    expect(details.at(-1)?.status).toBe(status);
    expect(details.every(({ datetime }) => datetime === null || datetime < '2026-10-28')).toBe(true);
    expect(tracker['est_delivery_date']).toBe(status === 'unknown' ? null : '2026-11-21T10:00:00Z');
    expect(standIn.feesCharged()).toBe(0);
  });

  it('are the only valid ones with a test key: every other ends in error, and costs nothing', async () => {
    await running.stop();
    await start({ mode: 'test' });
    expect((await create(UPS))[1]).toMatchObject({
      mode: 'test',
      status: 'error',
      tracking_details: [{ status: 'error', source: 'ProcessingError' }],
    });
    expect((await create('EZ2000000002'))[1]).toMatchObject({ mode: 'test', status: 'in_transit' });
    expect(standIn.feesCharged()).toBe(0);
  });
});

describe('reading trackers', () => {
  it('gives one by id, deletes it, and does not find it again', async () => {
    const [, { id }] = await create('EZ2000000002');
    expect((await call('GET', `/trackers/${id}`))[0]).toBe(200);
    expect((await call('DELETE', `/trackers/${id}`)).slice(0, 2)).toEqual([200, { success: true }]);
    expect(errorOf(await call('GET', `/trackers/${id}`))).toEqual([404, 'NOT_FOUND']);
    expect(errorOf(await call('DELETE', `/trackers/${id}`))).toEqual([404, 'NOT_FOUND']);
    expect(errorOf(await call('GET', '/nonsense'))).toEqual([404, 'NOT_FOUND']);
  });

  it('lists newest first, in pages, by code and by carrier', async () => {
    const ids: string[] = [];
    for (const code of ['EZ1000000001', 'EZ2000000002', 'EZ3000000003', UPS]) {
      ids.unshift((await create(code))[1].id);
      clock.pass(1_000);
    }
    const list = async (query: string): Promise<readonly [readonly string[], unknown]> => {
      clock.pass(1_000);
      const [, page] = await call('GET', `/trackers?${query}`);
      return [(page['trackers'] as Json[]).map(({ id }) => id), page['has_more']];
    };
    expect(await list('')).toEqual([ids, false]);
    expect(await list('page_size=2')).toEqual([ids.slice(0, 2), true]);
    expect(await list(`page_size=2&before_id=${ids[1]}`)).toEqual([ids.slice(2), false]);
    expect(await list(`page_size=2&after_id=${ids[3]}`)).toEqual([ids.slice(1, 3), true]);
    expect(await list('before_id=trk_nobody')).toEqual([[], false]);
    expect(await list(`tracking_code=${UPS}`)).toEqual([ids.slice(0, 1), false]);
    expect(await list('tracking_codes[]=EZ1000000001&tracking_codes[]=EZ2000000002')).toEqual([
      ids.slice(2),
      false,
    ]);
    expect(await list('carrier=ups')).toEqual([ids.slice(0, 1), false]);
    expect(await list('start_datetime=2026-11-21T10:00:02Z')).toEqual([ids.slice(0, 2), false]);
    expect(errorOf(await call('GET', '/trackers?page_size=101'))).toEqual([422, 'PARAMETER.INVALID']);
  });

  it('finds several by code at once, those it has', async () => {
    const [, { id }] = await create('EZ2000000002');
    const [, batch] = await call('POST', '/trackers/batch', {
      tracking_codes: ['EZ2000000002', 'EZ3000000003'],
    });
    expect((batch['trackers'] as Json[]).map((tracker) => tracker.id)).toEqual([id]);
    expect((await call('POST', '/trackers/batch', {}))[0]).toBe(422);
  });
});

describe('limits', () => {
  it('answers the sixth list within a second 429, and says when to come back', async () => {
    for (let count = 0; count < 5; count += 1) expect((await call('GET', '/trackers'))[0]).toBe(200);
    const [status, , headers] = await call('GET', '/trackers');
    expect([status, headers.get('retry-after')]).toEqual([429, '1']);
    clock.pass(1_000);
    expect((await call('GET', '/trackers'))[0]).toBe(200);
  });

  it('limits everything where told', async () => {
    await running.stop();
    await start({ limit: { requests: 1, perMs: 60_000 } });
    expect((await create(UPS))[0]).toBe(200);
    expect(errorOf(await create(UPS))).toEqual([429, 'RATE_LIMITED']);
    expect(standIn.feesCharged()).toBe(1);
  });
});
