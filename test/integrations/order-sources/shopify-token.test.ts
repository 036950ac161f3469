import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { abstractFetch } from '@shopify/shopify-api/runtime';
import type { OrderSource } from '../../../src/ports/order-source.ts';
import type { RunContext } from '../../../src/ports/run-context.ts';
import type { Clock } from '../../../src/ports/tools.ts';
import { RequestLog } from '../../../src/sandbox/request-log.ts';
import { ShopifyStandIn } from '../../../src/sandbox/shopify/shopify-stand-in.ts';
import { type RunningStandIn, serveStandIn } from '../../../src/sandbox/stand-in-server.ts';
import { hastyClock, someSource, someTools } from './shopify-bench.ts';
import { ORDER_ID, ORDERS, SHOP } from './shopify-situations.ts';

const HOUR = 3_600_000;
const id = String(ORDER_ID);
const aRun = (signal: AbortSignal = AbortSignal.timeout(5_000)): RunContext => ({
  signal,
  record: () => undefined,
});

/** A shop whose clock is moved by hand. */
async function aShop(name = SHOP): Promise<{
  readonly standIn: ShopifyStandIn;
  readonly server: RunningStandIn;
  readonly log: RequestLog;
  readonly pass: (ms: number) => void;
  readonly source: (env?: Readonly<Record<string, string>>) => OrderSource;
}> {
  let passed = 0;
  const base = hastyClock();
  const clock: Clock = { ...base, now: () => base.now() + passed, wall: () => base.wall() + passed };
  const log = new RequestLog();
  const standIn = new ShopifyStandIn({ clock, shop: name });
  standIn.world.addOrder(ORDERS.sent);
  const server = await serveStandIn(standIn, log);
  const credentials = {
    SHOPIFY_SHOP: name,
    SHOPIFY_ACCESS_TOKEN: '',
    SHOPIFY_CLIENT_ID: 'sandbox-client',
    SHOPIFY_CLIENT_SECRET: 'sandbox-client-secret',
    SHOPIFY_BASE_URL: server.origin,
  };
  return {
    standIn,
    server,
    log,
    pass: (ms) => {
      passed += ms;
    },
    source: (env = {}) => someSource({ ...credentials, ...env }, someTools({ clock })),
  };
}

describe('tokens by client credentials', () => {
  let shop: Awaited<ReturnType<typeof aShop>>;
  const operations = (): (string | null)[] => shop.log.entries().map(({ operation }) => operation);

  beforeEach(async () => {
    shop = await aShop();
  });
  afterEach(async () => {
    await shop.server.stop();
  });

  it('fetches one token for any number of runs at once', async () => {
    const source = shop.source();
    const found = await Promise.all(Array.from({ length: 5 }, () => source.get(id, aRun())));
    expect(found.map(({ kind }) => kind)).toEqual(['one', 'one', 'one', 'one', 'one']);
    expect(operations().filter((operation) => operation === 'token.create')).toHaveLength(1);
  });

  it('keeps it for nine tenths of its life and fetches a new one then', async () => {
    const source = shop.source();
    await source.get(id, aRun());
    shop.pass(21 * HOUR);
    await source.get(id, aRun());
    shop.pass(1 * HOUR);
    await source.get(id, aRun());
    expect(operations()).toEqual(['token.create', 'FullOrder', 'FullOrder', 'token.create', 'FullOrder']);
  });

  it('goes on with the old one when the new one cannot be had yet', async () => {
    const source = shop.source();
    await source.get(id, aRun());
    shop.pass(22 * HOUR);
    shop.server.faults.add({
      kind: 'answer',
      status: 502,
      match: { path: /access_token/ },
      times: Number.POSITIVE_INFINITY,
    });
    await expect(source.get(id, aRun())).resolves.toMatchObject({ kind: 'one' });
  });

  it('replaces a refused token once, for all runs together', async () => {
    const source = shop.source();
    await source.get(id, aRun());
    shop.standIn.tokens.revokeAll();
    const found = await Promise.all([source.get(id, aRun()), source.get(id, aRun())]);
    expect(found.map(({ kind }) => kind)).toEqual(['one', 'one']);
    expect(operations().filter((operation) => operation === 'token.create')).toHaveLength(2);
  });

  it('says denied when the new token is refused too, and does not go round in circles', async () => {
    const source = shop.source();
    const refused = {
      kind: 'answer',
      status: 401,
      match: { path: /graphql/ },
      times: Number.POSITIVE_INFINITY,
    } as const;
    shop.server.faults.add(refused);
    await expect(source.get(id, aRun())).resolves.toMatchObject({ kind: 'unavailable', reason: 'denied' });
    expect(shop.log.entries()).toHaveLength(4);
  });

  it('says denied for a wrong secret, and what to check', async () => {
    const source = shop.source({ SHOPIFY_CLIENT_SECRET: 'wrong' });
    await expect(source.get(id, aRun())).resolves.toMatchObject({ kind: 'unavailable', reason: 'denied' });
    const [advice] = await source.probe(aRun());
    expect(advice).toContain('client id or secret');
    expect(advice).not.toContain('wrong');
  });

  it.each([
    ['a gateway page', { kind: 'answer', status: 502, body: '<html>' } as const, 'down'],
    ['no JSON', { kind: 'answer', status: 200, body: '<html>' } as const, 'malformed'],
    ['a closed connection', { kind: 'reset' } as const, 'down'],
    ['half an answer', { kind: 'truncated' } as const, 'down'],
  ])('is unavailable when instead of a token there comes %s', async (_what, fault, reason) => {
    shop.server.faults.add({ ...fault, match: { path: /access_token/ }, times: Number.POSITIVE_INFINITY });
    await expect(shop.source().get(id, aRun())).resolves.toEqual({
      kind: 'unavailable',
      source: 'shopify',
      reason,
    });
  });

  it('does not end the wait of others when the run that asked first gives up', async () => {
    const source = shop.source();
    shop.server.faults.add({ kind: 'late', ms: 200, match: { path: /access_token/ }, times: 1 });
    const impatient = source.get(id, aRun(AbortSignal.timeout(50)));
    const patient = source.get(id, aRun());
    await expect(patient).resolves.toMatchObject({ kind: 'one' });
    await expect(impatient).resolves.toMatchObject({ kind: 'unavailable', reason: 'timeout' });
  });
});

describe('two shops in one process', () => {
  it('each asks its own, and the library’s process-wide fetch is left as it was', async () => {
    const before = abstractFetch;
    const [one, two] = [await aShop(), await aShop('southlight-goods.myshopify.com')];
    two.standIn.world.addOrder({ id: 6_002_002, name: '#2002' });
    const [first, second] = [one.source(), two.source()];
    const kinds = await Promise.all([first.get('6002002', aRun()), second.get('6002002', aRun())]);
    expect(kinds.map(({ kind }) => kind)).toEqual(['none', 'one']);
    expect(abstractFetch).toBe(before);
    await Promise.all([one.server.stop(), two.server.stop()]);
  });
});
