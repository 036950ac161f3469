import { randomUUID } from 'node:crypto';
import { NewsPost } from '../news-post.ts';
import type { StandIn, StandInAnswer, StandInRequest } from '../stand-in-server.ts';
import { Access } from './access.ts';
import { loadAdminSchema } from './admin-schema.ts';
import { answerGraphql } from './graphql-endpoint.ts';
import { PointBucket } from './point-bucket.ts';
import { type SearchMode, searchOrders } from './search-orders.ts';
import { ShopifyWorld } from './shopify-world.ts';
import type { StoredOrder } from './stored-order.ts';
import { TokenDesk } from './token-desk.ts';
import { orderPayload, signWebhook } from './webhook-emitter.ts';

export interface ShopifyStandInOptions {
  /** `now`: the sandbox's business time; `wall`: real time. Both in ms since the epoch. */
  readonly clock: { now(): number; wall(): number };
  /** Default `sandbox-shop.myshopify.com`. */
  readonly shop?: string;
  /** The static token it accepts; default `shpat_sandbox`. */
  readonly accessToken?: string;
  /** Default `sandbox-client` and `sandbox-client-secret`. */
  readonly client?: { readonly id: string; readonly secret: string };
  /** Default `#` and nothing. */
  readonly numberFormat?: { readonly prefix: string; readonly suffix: string };
  /** Default `fuzzy`. */
  readonly search?: SearchMode;
  /** Default the largest plan's 20,000 points and 1,000 per second; standard is 2,000 and 100. */
  readonly bucket?: { readonly maximum: number; readonly restorePerSecond: number };
}

/** Versions the stand-in serves as asked for; an older one is answered by the oldest of these. */
const VERSIONS = ['2025-10', '2026-01', '2026-04', '2026-07', '2026-10'];
const DAY_MS = 86_400_000;

/** Shopify waits this long for an answer (api page A10). */
const TIMEOUT_MS = 5_000;

/** Orders this old are invisible to an app without `read_all_orders`. */
const WINDOW_DAYS = 60;

const REFUSED = JSON.stringify({
  errors: '[API] Invalid API key or access token (unrecognized login or wrong password)',
});

/** Shopify's Admin GraphQL API, as far as we use it, over a shop whose orders can be said in few words. */
export class ShopifyStandIn implements StandIn {
  readonly vendor = 'shopify';
  readonly shop: string;
  readonly world: ShopifyWorld;
  readonly access = new Access();
  readonly tokens: TokenDesk;
  readonly bucket: PointBucket;
  /** How webhooks travel, and what was answered to them. */
  readonly news = new NewsPost(TIMEOUT_MS);
  search: SearchMode;
  readonly #now: () => number;
  readonly #schema = loadAdminSchema();
  readonly #format: { readonly prefix: string; readonly suffix: string };
  readonly #endpoints: { readonly url: string; readonly secret: string }[] = [];
  #searches = 0;

  constructor(options: ShopifyStandInOptions) {
    const { clock } = options;
    const wall = (): number => clock.wall();
    this.#now = () => clock.now();
    this.#format = options.numberFormat ?? { prefix: '#', suffix: '' };
    this.shop = options.shop ?? 'sandbox-shop.myshopify.com';
    this.search = options.search ?? 'fuzzy';
    this.world = new ShopifyWorld(this.shop, this.#format, this.#now);
    this.world.onUpdate = (order) => this.#tell(order);
    this.bucket = new PointBucket(options.bucket ?? { maximum: 20_000, restorePerSecond: 1_000 }, wall);
    const client = options.client ?? { id: 'sandbox-client', secret: 'sandbox-client-secret' };
    this.tokens = new TokenDesk(options.accessToken ?? 'shpat_sandbox', client, wall);
  }

  /** From now on every change of an order rings there, as `orders/updated`. */
  subscribe(endpoint: { readonly url: string; readonly secret: string }): void {
    this.#endpoints.push(endpoint);
  }

  readonly handle = async (request: StandInRequest): Promise<StandInAnswer> => {
    const { pathname } = request.url;
    if (request.method === 'POST' && pathname === '/admin/oauth/access_token')
      return this.#giveToken(request);
    const version = /^\/admin\/api\/([^/]+)\/graphql\.json$/.exec(pathname)?.[1];
    const served = version === undefined ? null : servedVersion(version);
    if (served === null || request.method !== 'POST')
      return { status: 404, operation: 'unknown', body: JSON.stringify({ errors: 'Not Found' }) };
    if (!this.tokens.accepts(request.headers['x-shopify-access-token']))
      return { status: 401, operation: 'refused', body: REFUSED };
    const asked = jsonOf(request.body);
    if (typeof asked?.['query'] !== 'string')
      return {
        status: 400,
        operation: 'unparsable',
        body: JSON.stringify({ errors: { query: 'Required parameter missing or invalid' } }),
      };
    const { schema, bucket, access } = { schema: this.#schema, bucket: this.bucket, access: this.access };
    const variables = recordOf(asked['variables']);
    const given = await answerGraphql(
      { schema, bucket, access, root: this.#root() },
      asked['query'],
      variables,
    );
    const headers = { 'x-shopify-api-version': served };
    return { status: 200, headers, operation: given.operation, body: JSON.stringify(given.body) };
  };

  #tell({ id, name }: StoredOrder): void {
    for (const { url, secret } of this.#endpoints) {
      const webhookId = randomUUID();
      const triggeredAt = new Date(this.#now()).toISOString();
      const about = { topic: 'orders/updated', payload: orderPayload(id, name), shop: this.shop };
      this.news.send({ id: webhookId, url, ...signWebhook({ ...about, secret, webhookId, triggeredAt }) });
    }
  }

  #giveToken(request: StandInRequest): StandInAnswer {
    const form =
      jsonOf(request.body) ?? Object.fromEntries(new URLSearchParams(request.body.toString('utf8')));
    const granted = this.tokens.exchange(form);
    const refusal = { error: 'invalid_client', error_description: 'The client credentials are invalid' };
    const body = JSON.stringify(granted ?? refusal);
    return { status: granted === null ? 400 : 200, operation: 'token.create', body };
  }

  #root(): object {
    return {
      currentAppInstallation: { accessScopes: this.access.scopes.map((handle) => ({ handle })) },
      shop: {
        orderNumberFormatPrefix: this.#format.prefix,
        orderNumberFormatSuffix: this.#format.suffix,
      },
      order: ({ id }: { readonly id: string }) => this.#order(id),
      orders: (args: { readonly query?: string; readonly first?: number }) =>
        this.#found(args.query ?? '', args.first ?? 50),
    };
  }

  #order(id: string): StoredOrder | null {
    const order = this.world.order(id);
    return order !== null && order.id === id && this.#isVisible(order) ? order : null;
  }

  #isVisible({ createdAt }: StoredOrder): boolean {
    if (this.access.scopes.includes('read_all_orders')) return true;
    return Date.parse(createdAt) >= this.#now() - WINDOW_DAYS * DAY_MS;
  }

  /** Oldest first; the resolver turns them round when asked to. */
  #found(query: string, first: number): readonly StoredOrder[] {
    const all = this.world.ordersByTime.filter((order) => this.#isVisible(order));
    if (this.search === 'ignores_filter') return all;
    const hits = searchOrders(all, query, this.search);
    this.#searches += 1;
    if (this.search === 'exact' || this.#searches % 3 !== 0) return hits;
    const room = Math.max(0, first - hits.length);
    return withLatest(all, new Set(hits), room);
  }
}

/** These orders and so many of the latest others, as `all` has them. */
function withLatest(
  all: readonly StoredOrder[],
  orders: Set<StoredOrder>,
  others: number,
): readonly StoredOrder[] {
  const most = orders.size + others;
  for (let at = all.length - 1; at >= 0 && orders.size < most; at -= 1) {
    const order = all[at];
    if (order !== undefined) orders.add(order);
  }
  return all.filter((order) => orders.has(order));
}

/** `null`: no such version. One that has run out is answered by the oldest that has not. */
function servedVersion(version: string): string | null {
  if (VERSIONS.includes(version)) return version;
  const oldest = VERSIONS[0] ?? '';
  return /^20\d\d-(01|04|07|10)$/.test(version) && version < oldest ? oldest : null;
}

function jsonOf(body: Buffer): Record<string, unknown> | null {
  try {
    return recordOf(JSON.parse(body.toString('utf8')));
  } catch {
    return null;
  }
}

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
