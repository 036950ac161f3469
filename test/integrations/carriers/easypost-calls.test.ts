import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { easypost } from '../../../src/integrations/carriers/easypost/index.ts';
import type { CarrierTracker, TrackingQuestion } from '../../../src/ports/carrier-tracker.ts';
import { type EasypostStandIn, easypostStandIn } from '../../../src/sandbox/easypost/index.ts';
import { RequestLog } from '../../../src/sandbox/request-log.ts';
import { type RunningStandIn, serveStandIn } from '../../../src/sandbox/stand-in-server.ts';
import { HurriedClock } from '../../platform/hurried-clock.ts';
import { aRun, testTools } from '../../platform/run-support.ts';
import { shakyLine } from '../../support/shaky-line.ts';

const KEY = 'EZAKsandboxkey0001';
const UPS = '1ZW0A2230398765431';

let clock: HurriedClock;
let standIn: EasypostStandIn;
let log: RequestLog;
let running: RunningStandIn;
let tracker: CarrierTracker;

beforeEach(async () => {
  clock = new HurriedClock();
  standIn = easypostStandIn({ clock, apiKeys: [KEY] });
  log = new RequestLog();
  running = await serveStandIn(standIn, log);
  tracker = trackerWith(KEY);
});

afterEach(async () => running.stop());

function trackerWith(key: string, origin = running.origin): CarrierTracker {
  const settings = easypost.schema.parse({ EASYPOST_API_KEY: key, EASYPOST_BASE_URL: origin });
  return easypost.create(settings, testTools(clock));
}

const ask = (number = UPS, company: string | null = null): TrackingQuestion => ({
  number,
  company,
  orderedAt: null,
});
const operations = (): readonly (string | null)[] => log.entries().map(({ operation }) => operation);

describe('requests', () => {
  it('one for a parcel, and one fee however often it is asked for', async () => {
    standIn.addTracker({ code: UPS, carrier: 'UPS', status: 'in_transit' });
    for (let count = 0; count < 3; count += 1) await tracker.track(ask(), aRun().context);
    expect(operations()).toEqual(['tracker.create', 'tracker.create', 'tracker.create']);
    expect(standIn.feesCharged()).toBe(1);
  });

  it('over one connection that stays open, so that a parcel does not pay for a new one', async () => {
    standIn.addTracker({ code: UPS, carrier: 'UPS', status: 'in_transit' });
    const line = await shakyLine({ host: '127.0.0.1', port: Number(new URL(running.origin).port) });
    const there = trackerWith(KEY, `http://127.0.0.1:${line.port}`);
    for (let count = 0; count < 3; count += 1) await there.track(ask(), aRun().context);
    expect(line.cut()).toBe(1);
    await line.stop();
  });

  it('two when a new number has no data yet: it is looked at once more', async () => {
    standIn.addTracker({ code: UPS, carrier: 'UPS', status: 'in_transit', firstAnswer: 'unknown' });
    expect(await tracker.track(ask(), aRun().context)).toMatchObject({
      kind: 'one',
      value: { state: 'in_transit' },
    });
    expect(operations()).toEqual(['tracker.create', 'tracker.retrieve']);
    expect(clock.slept).toEqual([1_200]);
  });

  it('two and no more when there is still no data', async () => {
    expect(await tracker.track(ask(), aRun().context)).toMatchObject({
      kind: 'one',
      value: { state: 'unknown' },
    });
    expect(operations()).toEqual(['tracker.create', 'tracker.retrieve']);
  });

  it('one when a number has been unknown for days: waiting would not help', async () => {
    await tracker.track(ask(), aRun().context);
    clock.pass(3 * 24 * 3_600_000);
    expect(await tracker.track(ask(), aRun().context)).toMatchObject({
      kind: 'one',
      value: { state: 'unknown' },
    });
    expect(operations()).toEqual(['tracker.create', 'tracker.retrieve', 'tracker.create']);
  });

  it('two when the shop named the wrong carrier', async () => {
    standIn.addTracker({ code: '940550000017', carrier: 'USPS', status: 'delivered' });
    expect(await tracker.track(ask('940550000017', 'FedEx'), aRun().context)).toMatchObject({
      kind: 'one',
      value: { carrier: 'USPS', state: 'delivered' },
    });
    expect(log.entries().map(({ status }) => status)).toEqual([422, 200]);
  });

  it('two even when the carrier was wrong and the number is new', async () => {
    standIn.addTracker({
      code: '940550000017',
      carrier: 'USPS',
      status: 'delivered',
      firstAnswer: 'unknown',
    });
    expect(await tracker.track(ask('940550000017', 'FedEx'), aRun().context)).toMatchObject({
      kind: 'one',
      value: { state: 'unknown' },
    });
    expect(operations()).toEqual(['tracker.create', 'tracker.create']);
  });

  it('one when nobody can say whose number it is', async () => {
    expect(await tracker.track(ask('QX0000'), aRun().context)).toEqual({ kind: 'none' });
    expect(operations()).toEqual(['tracker.create']);
  });

  it('sends the number as carriers print it, and answers for the number that was asked', async () => {
    standIn.addTracker({ code: UPS, carrier: 'UPS', status: 'in_transit' });
    const typed = ' 1z w0a 223 03-9876-5431 ';
    expect(await tracker.track(ask(typed), aRun().context)).toMatchObject({
      value: { number: typed, state: 'in_transit' },
    });
  });

  it('keeps the first answer when the second look fails', async () => {
    running.faults.add({ kind: 'answer', match: { method: 'GET' }, times: 9, status: 500 });
    expect(await tracker.track(ask(), aRun().context)).toMatchObject({
      kind: 'one',
      value: { state: 'unknown' },
    });
  });

  it('keeps the first answer when the run ends during the pause', async () => {
    const run = aRun();
    const slow = {
      ...testTools(clock),
      clock: { offsetMs: 0, now: () => clock.now(), steady: () => 0, wall: () => clock.wall(), sleep: stop },
    };
    async function stop(): Promise<never> {
      run.abort(new DOMException('The budget is used up', 'TimeoutError'));
      throw run.context.signal.reason;
    }
    const settings = easypost.schema.parse({ EASYPOST_API_KEY: KEY, EASYPOST_BASE_URL: running.origin });
    const found = await easypost.create(settings, slow).track(ask(), run.context);
    expect(found).toMatchObject({ kind: 'one', value: { state: 'unknown' } });
    expect(operations()).toEqual(['tracker.create']);
  });
});

describe('failures, told by fields', () => {
  const error = (code: string): string =>
    JSON.stringify({ error: { code, message: ['a', { b: 'c' }], errors: ['x'] } });

  it.each([
    [400, error('BAD_REQUEST'), { kind: 'none' }],
    [401, error('APIKEY.INVALID'), { reason: 'denied' }],
    [402, error('PAYMENT_REQUIRED'), { reason: 'denied' }],
    [403, error('FORBIDDEN'), { reason: 'denied' }],
    [404, error('NOT_FOUND'), { kind: 'none' }],
    [404, '{}', { reason: 'down' }],
    [404, '', { reason: 'down' }],
    [408, error('TIMEOUT'), { reason: 'down' }],
    [422, error('PARAMETER.REQUIRED'), { kind: 'none' }],
    [422, '{"error":"a text"}', { reason: 'down' }],
    [429, error('RATE_LIMITED'), { reason: 'rate_limited' }],
    [429, '', { reason: 'rate_limited' }],
    [500, error('INTERNAL'), { reason: 'down' }],
    [500, '{"error":"a text"}', { reason: 'down' }],
    [500, '{"cut', { reason: 'down' }],
    [500, 'null', { reason: 'down' }],
    [504, '', { reason: 'down' }],
    [200, '{}', { reason: 'malformed' }],
    [200, '[]', { reason: 'malformed' }],
    [200, 'null', { reason: 'malformed' }],
    [200, '{"cut', { reason: 'malformed' }],
    [204, '', { reason: 'malformed' }],
  ])('%d %s', async (status, body, expected) => {
    running.faults.add({ kind: 'answer', match: {}, times: 9, status, body });
    expect(await tracker.track(ask(), aRun().context)).toMatchObject(expected);
  });

  it.each(['truncated', 'reset', 'lost'] as const)('a connection that is %s', async (kind) => {
    standIn.addTracker({ code: UPS, carrier: 'UPS', status: 'in_transit' });
    running.faults.add({ kind, match: {}, times: 9 });
    expect(await tracker.track(ask(), aRun().context)).toMatchObject({ kind: 'unavailable', reason: 'down' });
  });

  it('nobody there', async () => {
    await running.stop();
    expect(await tracker.track(ask(), aRun().context)).toMatchObject({ kind: 'unavailable', reason: 'down' });
  });

  it('a short outage is not noticed, and costs one fee', async () => {
    standIn.addTracker({ code: UPS, carrier: 'UPS', status: 'in_transit' });
    running.faults.add({ kind: 'lost', match: {}, times: 1 });
    running.faults.add({ kind: 'answer', match: {}, times: 1, status: 503, headers: { 'retry-after': '2' } });
    expect(await tracker.track(ask(), aRun().context)).toMatchObject({ kind: 'one' });
    expect(clock.slept.at(-1)).toBe(2_000);
    expect(standIn.feesCharged()).toBe(1);
  });

  it('a request that is never answered is given up after 2.5 s and made again, although the client never applies its time-out', async () => {
    standIn.addTracker({ code: UPS, carrier: 'UPS', status: 'in_transit' });
    running.faults.add({ kind: 'hang', match: {}, times: 1 });
    expect(await tracker.track(ask(), aRun().context)).toMatchObject({ kind: 'one' });
  });

  it('an EasyPost that never answers ends with the time the run has', async () => {
    running.faults.add({ kind: 'hang', match: {}, times: 9 });
    const run = aRun();
    const waiting = tracker.track(ask(), run.context);
    setTimeout(() => run.abort(new DOMException('The budget is used up', 'TimeoutError')), 200);
    expect(await waiting).toMatchObject({ kind: 'unavailable', reason: 'timeout' });
  });

  it('the key never follows a redirect', async () => {
    const other = await serveStandIn(
      { vendor: 'elsewhere', handle: () => ({ status: 200, body: '{}', operation: 'x' }) },
      log,
    );
    running.faults.add({
      kind: 'answer',
      match: {},
      times: 9,
      status: 307,
      headers: { location: `${other.origin}/v2/trackers` },
    });
    expect(await tracker.track(ask(), aRun().context)).toMatchObject({ kind: 'unavailable' });
    expect(log.entries('elsewhere')).toEqual([]);
    await other.stop();
  });
});

describe('the probe', () => {
  it('has nothing to say when the key works', async () => {
    expect(await tracker.probe(aRun().context)).toEqual([]);
    expect(operations()).toEqual(['tracker.list']);
  });

  it('says what to do about a wrong key, a test key and an outage', async () => {
    expect(await trackerWith('EZAKwrong').probe(aRun().context)).toEqual([
      'easypost: the API key was refused; check EASYPOST_API_KEY',
    ]);
    running.faults.add({ kind: 'answer', match: {}, times: 3, status: 503 });
    expect((await tracker.probe(aRun().context)).join()).toContain('status.easypost.com');
    running.faults.clear();
    running.faults.add({
      kind: 'answer',
      match: {},
      times: 1,
      status: 200,
      body: '{"trackers":[],"has_more":false}',
    });
    expect((await trackerWith('EZTKtestkey').probe(aRun().context)).join()).toContain('test key');
  });
});

describe('the settings', () => {
  it.each([
    [{}, 'EASYPOST_API_KEY'],
    [{ EASYPOST_API_KEY: 'two words' }, 'EASYPOST_API_KEY'],
    [{ EASYPOST_API_KEY: KEY, EASYPOST_BASE_URL: 'http://api.example' }, 'EASYPOST_BASE_URL'],
    [{ EASYPOST_API_KEY: KEY, EASYPOST_BASE_URL: 'https://api.example/v2' }, 'EASYPOST_BASE_URL'],
    [{ EASYPOST_API_KEY: KEY, EASYPOST_BASE_URL: 'nonsense' }, 'EASYPOST_BASE_URL'],
  ])('%j is a fault of one variable', (environment, variable) => {
    expect(easypost.schema.safeParse(environment).error?.issues.map(({ path }) => path)).toEqual([
      [variable],
    ]);
  });

  it('take an https origin, a loopback one, and several webhook secrets', () => {
    expect(
      easypost.schema.parse({
        EASYPOST_API_KEY: ` ${KEY}\n`,
        EASYPOST_BASE_URL: 'http://127.0.0.1:9001/',
        EASYPOST_WEBHOOK_SECRET: 'old, new',
      }),
    ).toEqual({
      EASYPOST_API_KEY: KEY,
      EASYPOST_BASE_URL: 'http://127.0.0.1:9001',
      EASYPOST_WEBHOOK_SECRET: ['old', 'new'],
    });
  });

  it('are documented one by one', () => {
    expect(easypost.settings.map(({ variable }) => variable)).toEqual(Object.keys(easypost.schema.shape));
  });
});
