import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { quotaOf } from '../../../src/integrations/order-sources/shopify/graphql-answer.ts';
import type { RunContext } from '../../../src/ports/run-context.ts';
import { RequestLog } from '../../../src/sandbox/request-log.ts';
import { ALL_SCOPES } from '../../../src/sandbox/shopify/access.ts';
import { ShopifyStandIn } from '../../../src/sandbox/shopify/shopify-stand-in.ts';
import { type RunningStandIn, serveStandIn } from '../../../src/sandbox/stand-in-server.ts';
import type { UpstreamCall } from '../../../src/ticket/upstream-call.ts';
import { nock } from '../../support/stubbed-http.ts';
import { hastyClock, someSource, someTools } from './shopify-bench.ts';
import { ORDER_ID, ORDERS, SHOP } from './shopify-situations.ts';

const fixture = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../../../fixtures/shopify', `${name}.json`), 'utf8');
const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };
const post = (): nock.Interceptor => nock(`https://${SHOP}`).post('/admin/api/2026-07/graphql.json');
const answer = (name: string, status = 200): nock.Scope => post().reply(status, fixture(name), JSON_TYPE);

function aRun(): { readonly context: RunContext; readonly calls: UpstreamCall[] } {
  const calls: UpstreamCall[] = [];
  return { calls, context: { signal: AbortSignal.timeout(5_000), record: (call) => calls.push(call) } };
}

const id = String(ORDER_ID);

describe('Shopify says "slow down"', () => {
  it('waits until the missing points are back, then gets the answer', async () => {
    answer('throttled');
    answer('order-sent');
    const pauses: number[] = [];
    const { context, calls } = aRun();
    const found = await someSource({}, someTools({ clock: hastyClock(pauses) })).get(id, context);
    expect(found.kind).toBe('one');
    // 305 wanted, 120 there, 100 a second: 1.85 s.
    expect(pauses.reduce((sum, ms) => sum + ms, 0)).toBeGreaterThanOrEqual(1_850);
    expect(Math.max(...pauses)).toBe(1_850);
    expect(calls.map(({ status }) => status)).toEqual([429, 200]);
  });

  it('gives up after three times, and calls it a rate limit', async () => {
    for (let times = 0; times < 3; times += 1) answer('throttled');
    const { context } = aRun();
    await expect(someSource({}).get(id, context)).resolves.toEqual({
      kind: 'unavailable',
      source: 'shopify',
      reason: 'rate_limited',
    });
  });

  it('reads Retry-After as seconds, which its own library does not', async () => {
    post().reply(429, '{"errors":"Too many requests"}', { ...JSON_TYPE, 'retry-after': '2.0' });
    answer('order-sent');
    const pauses: number[] = [];
    await someSource({}, someTools({ clock: hastyClock(pauses) })).get(id, aRun().context);
    expect(pauses[0]).toBe(2_000);
  });

  it('leaves a tenth of the bucket and room for the next call', () => {
    const status = { maximumAvailable: 2_000, currentlyAvailable: 400, restoreRate: 100 };
    const raw = { extensions: { cost: { requestedQueryCost: 300, throttleStatus: status } } };
    expect(quotaOf(raw)).toEqual({ remaining: 100, limit: 2_000, resetMs: 1_000 });
    expect(quotaOf({ data: {} })).toBeNull();
  });

  it('keeps within a small bucket without ever being told off', async () => {
    const log = new RequestLog();
    const clock = hastyClock();
    const bucket = { maximum: 1_000, restorePerSecond: 50 };
    const standIn = new ShopifyStandIn({ clock, shop: SHOP, bucket });
    const server = await serveStandIn(standIn, log);
    standIn.world.addOrder(ORDERS.sent);
    const source = someSource({ SHOPIFY_BASE_URL: server.origin }, someTools({ clock }));
    const { context, calls } = aRun();
    for (let ticket = 0; ticket < 25; ticket += 1) await source.get(id, context);
    await server.stop();
    expect(calls.map(({ status }) => status)).toEqual(Array.from({ length: 25 }, () => 200));
  });
});

describe('Shopify refuses', () => {
  it.each([
    ['a frozen shop', 402, 'denied'],
    ['an unknown shop', 404, 'denied'],
    ['a locked shop', 423, 'denied'],
    ['a gateway', 504, 'down'],
    ['its own guard', 430, 'malformed'],
  ])('%s is never an absent order', async (_who, status, reason) => {
    post().times(3).optionally().reply(status, '{"errors":"no"}', JSON_TYPE);
    const found = await someSource({}).get(id, aRun().context);
    expect(found).toEqual({ kind: 'unavailable', source: 'shopify', reason });
    nock.cleanAll();
  });

  it.each(['string-errors', 'empty-errors', 'query-refused', 'too-expensive'])(
    'an answer we cannot read is malformed: %s',
    async (name) => {
      answer(name);
      const found = await someSource({}).get(id, aRun().context);
      expect(found).toEqual({ kind: 'unavailable', source: 'shopify', reason: 'malformed' });
    },
  );

  it.each([
    { message: 'Internal error. Looks like something went wrong on our end.' },
    { message: 'Sorry', extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: '7' } },
    { message: 'Timeout', extensions: { code: 'TIMEOUT' } },
  ])('tries again when Shopify says with status 200 that it failed itself: $message', async (error) => {
    post().reply(200, JSON.stringify({ data: null, errors: [error] }), JSON_TYPE);
    answer('order-sent');
    await expect(someSource({}).get(id, aRun().context)).resolves.toMatchObject({ kind: 'one' });
  });

  it('does not take the token to an address that an answer names', async () => {
    post().reply(302, '', { location: 'https://elsewhere.example/admin/api/2026-07/graphql.json' });
    const taken: unknown[] = [];
    nock('https://elsewhere.example')
      .post(/.*/)
      .optionally()
      .reply(200, (path: string) => taken.push(path));
    const found = await someSource({}).get(id, aRun().context);
    expect(found).toMatchObject({ kind: 'unavailable', reason: 'denied' });
    expect(taken).toEqual([]);
    nock.cleanAll();
  });
});

describe('a scope is missing', () => {
  let server: RunningStandIn | null = null;
  afterEach(async () => {
    await server?.stop();
    server = null;
  });

  async function aShop(): Promise<{ standIn: ShopifyStandIn; source: ReturnType<typeof someSource> }> {
    const standIn = new ShopifyStandIn({ clock: hastyClock(), shop: SHOP });
    server = await serveStandIn(standIn, new RequestLog());
    standIn.world.addOrder({ ...ORDERS.unsent, returns: [{ number: '1Z9X8Y7W9000001001' }] });
    return { standIn, source: someSource({ SHOPIFY_BASE_URL: server.origin }) };
  }

  it('keeps what was given and names what was not', async () => {
    answer('denied-parts');
    const found = await someSource({}).get(id, aRun().context);
    expect(found).toMatchObject({
      kind: 'one',
      value: { name: '#1001', ownerAddresses: ['robin.vale@example.com'], holds: [] },
    });
    const missing = found.kind === 'one' ? found.value.missing : [];
    expect(missing.toSorted()).toEqual(['customerFirstName', 'holds', 'methods', 'promise']);
  });

  it('asks once more without the parts that took the whole order along, and remembers', async () => {
    const { standIn, source } = await aShop();
    standIn.access.scopes = ['read_orders'];
    standIn.access.denial = 'bubble';
    const calls: number[] = [];
    for (let ticket = 0; ticket < 3; ticket += 1) {
      const run = aRun();
      const found = await source.get(id, run.context);
      expect(found).toMatchObject({ kind: 'one', value: { name: '#1001', returnOpen: true } });
      expect(found.kind === 'one' ? found.value.missing : []).toEqual(
        expect.arrayContaining(['holds', 'methods', 'promise', 'returnTrackingNumbers']),
      );
      calls.push(run.calls.length);
    }
    expect(calls.at(-1)).toBe(1);
    expect(Math.max(...calls)).toBe(2);
  });

  it('counts a part that failed beside a withheld one as missing too', async () => {
    const body = JSON.parse(fixture('denied-parts')) as { data: { order: object }; errors: object[] };
    body.data.order = { ...body.data.order, risk: null };
    body.errors.push({ message: 'Sorry', path: ['order', 'risk'], extensions: { code: 'SOMETHING_NEW' } });
    post().reply(200, JSON.stringify(body), JSON_TYPE);
    const found = await someSource({}).get(id, aRun().context);
    expect(found.kind === 'one' ? found.value.missing : []).toContain('highRisk');
  });

  it('reads orders whole again as soon as the scope is granted, when none could be read', async () => {
    const { standIn, source } = await aShop();
    standIn.access.scopes = ['read_returns'];
    standIn.access.denial = 'bubble';
    await source.get(id, aRun().context);
    standIn.access.scopes = ALL_SCOPES;
    await expect(source.get(id, aRun().context)).resolves.toMatchObject({ value: { missing: [] } });
  });

  it('says denied, not absent, when no order may be read at all', async () => {
    const { standIn, source } = await aShop();
    standIn.access.scopes = [];
    standIn.access.denial = 'bubble';
    const found = await source.get(id, aRun().context);
    expect(found).toEqual({ kind: 'unavailable', source: 'shopify', reason: 'denied' });
    const searched = await source.search({ numbers: ['1001'], address: null }, aRun().context);
    expect(searched).toMatchObject({ kind: 'unavailable', reason: 'denied' });
  });

  it.each(['partial', 'bubble'] as const)('does not call a withheld search empty (%s)', async (denial) => {
    const { standIn, source } = await aShop();
    standIn.access.scopes = ['read_customers'];
    standIn.access.denial = denial;
    const searched = await source.search({ numbers: ['1001'], address: null }, aRun().context);
    expect(searched).toMatchObject({ kind: 'unavailable', reason: 'denied' });
    const found = await source.get(id, aRun().context);
    expect(found).toMatchObject({ kind: 'unavailable', reason: 'denied' });
  });

  it('shows an order without owner when protected data is withheld', async () => {
    const { standIn, source } = await aShop();
    for (const field of ['Order.email', 'Order.customer', 'Order.shippingAddress'])
      standIn.access.withheld.add(field);
    const found = await source.get(id, aRun().context);
    expect(found).toMatchObject({ kind: 'one', value: { ownerAddresses: [], destination: null } });
    expect(found.kind === 'one' ? found.value.missing : []).toEqual(
      expect.arrayContaining(['ownerAddresses', 'destination']),
    );
    const searched = await source.search({ numbers: ['1001'], address: null }, aRun().context);
    expect(searched).toMatchObject({ candidates: [{ name: '#1001', ownerAddresses: [] }] });
  });

  it('tells the admin which scopes to grant and what each is for', async () => {
    const { standIn, source } = await aShop();
    await expect(source.probe(aRun().context)).resolves.toEqual([]);
    standIn.access.scopes = ['write_orders', 'read_customers'];
    const advice = await source.probe(aRun().context);
    expect(advice).toHaveLength(5);
    expect(advice[0]).toContain('read_all_orders');
    expect(advice.join(' ')).not.toContain('scope read_orders ');
  });

  it('does not see orders older than 60 days without read_all_orders', async () => {
    const { standIn, source } = await aShop();
    standIn.world.addOrder({
      name: '#900',
      processedAt: '2026-08-01T10:00:00Z',
      email: 'robin.vale@example.com',
    });
    const find = async (): Promise<unknown> =>
      source.search({ numbers: ['900'], address: null }, aRun().context);
    await expect(find()).resolves.toMatchObject({ candidates: [{ name: '#900' }] });
    standIn.access.scopes = standIn.access.scopes.filter((scope) => scope !== 'read_all_orders');
    await expect(find()).resolves.toEqual({ kind: 'searched', candidates: [] });
  });
});
