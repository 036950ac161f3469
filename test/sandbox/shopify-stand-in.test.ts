import { createHmac } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { RequestLog } from '../../src/sandbox/request-log.ts';
import { ShopifyStandIn, type ShopifyStandInOptions } from '../../src/sandbox/shopify/shopify-stand-in.ts';
import { type RunningStandIn, type StandInRequest, serveStandIn } from '../../src/sandbox/stand-in-server.ts';

const NOW = Date.parse('2026-11-18T15:00:00Z');

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: {
    readonly data?: Record<string, unknown> | null;
    readonly errors?: string | { message: string; path?: unknown; extensions?: Record<string, unknown> }[];
    readonly extensions?: {
      cost: {
        requestedQueryCost: number;
        actualQueryCost: number | null;
        throttleStatus: { currentlyAvailable: number };
      };
    };
    readonly [other: string]: unknown;
  };
}

describe('the sandbox’s Shopify', () => {
  let standIn: ShopifyStandIn;
  let server: RunningStandIn;
  let log: RequestLog;
  let wall: number;

  async function open(options: Partial<ShopifyStandInOptions> = {}): Promise<void> {
    wall = NOW;
    log = new RequestLog();
    standIn = new ShopifyStandIn({
      clock: { now: () => NOW, wall: () => wall },
      search: 'exact',
      ...options,
    });
    server = await serveStandIn(standIn, log);
  }

  async function post(path: string, body: string, token = 'shpat_sandbox'): Promise<Answer> {
    const headers = { 'content-type': 'application/json', 'x-shopify-access-token': token };
    const response = await fetch(server.origin + path, { method: 'POST', headers, body });
    return {
      status: response.status,
      headers: response.headers,
      body: (await response.json()) as Answer['body'],
    };
  }

  const ask = (query: string, variables: object = {}, token?: string): Promise<Answer> =>
    post('/admin/api/2026-07/graphql.json', JSON.stringify({ query, variables }), token);

  const names = async (query: string, first = 10): Promise<unknown> => {
    const document =
      'query($q: String!, $n: Int!) { orders(first: $n, query: $q, sortKey: PROCESSED_AT, reverse: true) { nodes { name } } }';
    const { data } = (await ask(document, { q: query, n: first })).body;
    const { orders } = data as { orders: { nodes: { name: string }[] } };
    return orders.nodes.map(({ name }) => name);
  };

  beforeEach(() => open());
  afterEach(() => server.stop());

  it('refuses a wrong token in the vendor’s words', async () => {
    const { status, body } = await ask('{ shop { orderNumberFormatPrefix } }', {}, 'wrong');
    expect([status, body.errors]).toEqual([
      401,
      '[API] Invalid API key or access token (unrecognized login or wrong password)',
    ]);
  });

  it('refuses a query that Shopify would refuse, with status 200', async () => {
    const { status, body } = await ask('{ shop { colour } orders(first: 1) { nodes { holds } } }');
    expect(status).toBe(200);
    expect(body.errors).toHaveLength(2);
    expect(body.data).toBeUndefined();
  });

  it('refuses two operations in one document, because nobody says which', async () => {
    const { body } = await ask(
      'query A { shop { orderNumberFormatPrefix } } query B { shop { orderNumberFormatSuffix } }',
    );
    expect(body.errors).toHaveLength(1);
  });

  it('has no mutations', async () => {
    const { body } = await ask('mutation { orderCancel(id: 1) { id } }');
    expect(body.errors).toHaveLength(1);
  });

  it('answers a version that has run out with the oldest it has, and no other', async () => {
    const query = JSON.stringify({ query: '{ shop { orderNumberFormatPrefix } }' });
    const old = await post('/admin/api/2023-01/graphql.json', query);
    expect([old.status, old.headers.get('x-shopify-api-version')]).toEqual([200, '2025-10']);
    expect((await post('/admin/api/2031-01/graphql.json', query)).status).toBe(404);
    expect((await post('/admin/api/latest/graphql.json', query)).status).toBe(404);
  });

  it.each(['', 'not json', '[]', '{"query":7}'])('calls a body without a query bad: %j', async (body) => {
    expect((await post('/admin/api/2026-07/graphql.json', body)).status).toBe(400);
  });

  it('gives an order of few words whole', async () => {
    const { id } = standIn.world.addOrder({
      email: 'kit@example.com',
      fulfillments: [{ number: '1Z9X8Y7W0300001001' }],
    });
    const { body } = await ask(
      `query($id: ID!) { order(id: $id) { name displayFulfillmentStatus displayFinancialStatus
        lineItems(first: 5) { nodes { title unfulfilledQuantity } pageInfo { hasNextPage } }
        fulfillments(first: 5) { status displayStatus trackingInfo(first: 5) { number company } } } }`,
      { id },
    );
    expect(body.data).toEqual({
      order: {
        name: '#1001',
        displayFulfillmentStatus: 'FULFILLED',
        displayFinancialStatus: 'PAID',
        lineItems: {
          nodes: [{ title: 'Canvas tote', unfulfilledQuantity: 0 }],
          pageInfo: { hasNextPage: false },
        },
        fulfillments: [
          {
            status: 'SUCCESS',
            displayStatus: 'FULFILLED',
            trackingInfo: [{ number: '1Z9X8Y7W0300001001', company: null }],
          },
        ],
      },
    });
  });

  it('says something new about an order and keeps the rest', async () => {
    standIn.world.addOrder({ name: '#7001', email: 'kit@example.com' });
    const updated = standIn.world.updateOrder('#7001', { cancelledAt: '2026-11-18T10:00:00Z' });
    expect(updated).toMatchObject({
      name: '#7001',
      email: 'kit@example.com',
      cancelledAt: '2026-11-18T10:00:00Z',
    });
    expect(() => standIn.world.updateOrder('#1', {})).toThrow('#1');
  });

  it('drains its bucket, gives back what was not used, and fills it by the second', async () => {
    await server.stop();
    await open({ bucket: { maximum: 1_000, restorePerSecond: 50 } });
    standIn.world.addOrder();
    const query = '{ orders(first: 50) { nodes { name customer { firstName } } } }';
    const first = await ask(query);
    expect(first.body.extensions?.cost).toMatchObject({ requestedQueryCost: 102 });
    const actual = first.body.extensions?.cost.actualQueryCost ?? 0;
    expect(actual).toBeLessThan(10);
    expect(standIn.bucket.status.currentlyAvailable).toBe(1_000 - actual);
    standIn.bucket.drainTo(50);
    const refused = await ask(query);
    expect([refused.status, refused.body.errors]).toMatchObject([
      200,
      [{ extensions: { code: 'THROTTLED' } }],
    ]);
    wall += 2_000;
    expect((await ask(query)).body.errors).toBeUndefined();
  });

  it('refuses a query that may cost more than 1,000 points', async () => {
    const { status, body } = await ask('{ orders(first: 250) { nodes { fulfillments(first: 10) { id } } } }');
    expect([status, body.errors]).toMatchObject([
      200,
      [{ extensions: { code: 'MAX_COST_EXCEEDED', maxCost: 1_000 } }],
    ]);
  });

  it.each([
    ['partial', { order: { name: '#1001', returns: null } }],
    ['bubble', { order: null }],
  ] as const)('denies a part for want of a scope (%s)', async (denial, data) => {
    const { id } = standIn.world.addOrder();
    standIn.access.denial = denial;
    standIn.access.scopes = ['read_orders'];
    const { status, body } = await ask(
      'query($id: ID!) { order(id: $id) { name returns(first: 1) { nodes { status } } } }',
      { id },
    );
    expect([status, body.data]).toEqual([200, data]);
    expect(body.errors).toMatchObject([
      { path: ['order', 'returns'], extensions: { code: 'ACCESS_DENIED' } },
    ]);
  });

  it('hides what protected data rules hide, with or without a word', async () => {
    const { id } = standIn.world.addOrder({ email: 'kit@example.com' });
    standIn.access.withheld.add('Order.email');
    standIn.access.blank.add('Order.shippingAddress');
    const { body } = await ask('query($id: ID!) { order(id: $id) { email shippingAddress { city } } }', {
      id,
    });
    expect(body.data).toEqual({ order: { email: null, shippingAddress: null } });
    expect(body.errors).toHaveLength(1);
  });

  it('shows only 60 days without read_all_orders', async () => {
    standIn.world.addOrder({ name: '#1', processedAt: '2026-09-01T00:00:00Z' });
    standIn.world.addOrder({ name: '#2' });
    expect(await names('')).toEqual(['#2', '#1']);
    standIn.access.scopes = ['read_orders'];
    expect(await names('')).toEqual(['#2']);
  });

  it('in fuzzy mode never pushes out the order that was asked for', async () => {
    standIn.search = 'fuzzy';
    standIn.world.addOrder({ name: '#1001', processedAt: '2026-10-01T00:00:00Z' });
    for (let number = 2_000; number < 2_020; number += 1) standIn.world.addOrder({ name: `#${number}` });
    const found = [
      await names("name:'1001'", 5),
      await names("name:'1001'", 5),
      await names("name:'1001'", 5),
    ];
    expect(found.every((page) => (page as string[]).includes('#1001'))).toBe(true);
    expect(found[2]).toHaveLength(5);
  });

  it('can ignore the filter altogether', async () => {
    standIn.search = 'ignores_filter';
    standIn.world.addOrder({ name: '#1' });
    expect(await names("name:'9'")).toEqual(['#1']);
  });

  it('gives tokens to its client, by form and by JSON, until they die', async () => {
    standIn.tokens.lifeSeconds = 60;
    const client = {
      client_id: 'sandbox-client',
      client_secret: 'sandbox-client-secret',
      grant_type: 'client_credentials',
    };
    const byJson = await post('/admin/oauth/access_token', JSON.stringify(client));
    const byForm = await post('/admin/oauth/access_token', new URLSearchParams(client).toString());
    expect([byJson.status, byForm.status, byJson.body['expires_in']]).toEqual([200, 200, 60]);
    const token = String(byForm.body['access_token']);
    expect((await ask('{ shop { orderNumberFormatPrefix } }', {}, token)).status).toBe(200);
    wall += 61_000;
    expect((await ask('{ shop { orderNumberFormatPrefix } }', {}, token)).status).toBe(401);
    const wrong = await post(
      '/admin/oauth/access_token',
      JSON.stringify({ ...client, client_secret: 'wrong' }),
    );
    expect(wrong.status).toBe(400);
  });

  it('names operations in the log', async () => {
    await ask('query OrderCandidates { shop { orderNumberFormatPrefix } }');
    expect(log.entries('shopify').map(({ operation }) => operation)).toEqual(['OrderCandidates']);
  });

  it('rings when an order changes, as often as told, with the same id', async () => {
    const heard: StandInRequest[] = [];
    const receiver = await serveStandIn(
      {
        vendor: 'receiver',
        handle: (request) => {
          heard.push(request);
          return { status: 202, body: '', operation: 'webhook' };
        },
      },
      log,
    );
    standIn.subscribe({ url: receiver.origin, secret: 's' });
    standIn.news.times = 2;
    const { id, name } = standIn.world.addOrder();
    standIn.world.updateOrder(name, { tags: ['late'] });
    await standIn.news.idle();
    await receiver.stop();
    const genuine = (body: Buffer): string => createHmac('sha256', 's').update(body).digest('base64');
    expect(heard.map(({ headers }) => headers['x-shopify-topic'])).toEqual([
      'orders/updated',
      'orders/updated',
    ]);
    expect(heard.map(({ body, headers }) => headers['x-shopify-hmac-sha256'] === genuine(body))).toEqual([
      true,
      true,
    ]);
    expect(JSON.parse(String(heard[0]?.body))).toMatchObject({ admin_graphql_api_id: id });
    expect(new Set(heard.map(({ headers }) => headers['x-shopify-webhook-id'])).size).toBe(1);
  });
});
