import type { RawSettings } from '../../src/ports/plug-in.ts';
import { createApp } from '../../src/receive/app.ts';
import { healthRoutes } from '../../src/receive/health.ts';
import { easypostStandIn } from '../../src/sandbox/easypost/index.ts';
import { RequestLog } from '../../src/sandbox/request-log.ts';
import { ShopifyStandIn } from '../../src/sandbox/shopify/shopify-stand-in.ts';
import { serveStandIn } from '../../src/sandbox/stand-in-server.ts';
import { cacheWebhooks } from '../../src/service/cache-webhooks.ts';
import { listen } from '../../src/service/http-server.ts';
import type { Store } from '../../src/store/open-store.ts';
import { HurriedClock } from '../platform/hurried-clock.ts';
import { aStore, silent } from '../store/a-store.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';

export const SECRETS = {
  easypost: 'the-carriers-secret-of-this-year',
  nextEasypost: 'the-carriers-sécret-of-next-year',
  shopify: 'the-shops-secret-of-this-year',
  nextShopify: 'the-shops-secret-of-next-year',
} as const;

export const SHOP = 'northlight-goods.myshopify.com';
const KEY = 'EZAKsandboxkey0001';

/** Both doors for news on a store of their own, and the vendors that ring at them. */
export interface NewsDesk {
  readonly origin: string;
  readonly store: Store;
  readonly database: TestDatabase;
  readonly clock: HurriedClock;
  readonly easypost: ReturnType<typeof easypostStandIn>;
  readonly shopify: ShopifyStandIn;
  /** What `onParcelNews` was told, and what the cache said at that moment: `1Z… delivered`. */
  readonly heard: string[];
  /** What became of each webhook, in turn: `easypost accepted`. */
  readonly counted: string[];
  /** The next so many calls of `onParcelNews` fail. */
  deaf: number;
  /** Has EasyPost make a tracker, as a run would. */
  track(code: string): Promise<void>;
  stop(): Promise<void>;
}

/** @param without this vendor's secret is not set */
export async function startNewsDesk(without: 'easypost' | 'shopify' | null = null): Promise<NewsDesk> {
  const clock = new HurriedClock();
  const database = await testDatabase();
  const opened = await aStore(database.connectionString, { enqueue: async () => undefined });
  const { store } = opened;
  const easypost = easypostStandIn({ clock, apiKeys: [KEY] });
  const served = await serveStandIn(easypost, new RequestLog());
  const shopify = new ShopifyStandIn({ clock, shop: SHOP });
  const desk = { deaf: 0, heard: new Array<string>(), counted: new Array<string>() };
  const count = (upstream: string, outcome: string): void => void desk.counted.push(`${upstream} ${outcome}`);
  const onParcelNews = async (number: string): Promise<void> => {
    desk.deaf -= 1;
    if (desk.deaf >= 0) throw new Error('the listener is not well');
    const kept = await store.parcels.of(number);
    desk.heard.push(`${number} ${kept.map(({ state }) => state).join()}`);
  };
  const plugIns = new Map<string, RawSettings>([
    [
      'easypost',
      {
        EASYPOST_API_KEY: KEY,
        EASYPOST_WEBHOOK_SECRET:
          without === 'easypost' ? undefined : `${SECRETS.easypost},${SECRETS.nextEasypost}`,
      },
    ],
    [
      'shopify',
      {
        SHOPIFY_SHOP: SHOP,
        SHOPIFY_ACCESS_TOKEN: 'shpat_sandbox',
        SHOPIFY_WEBHOOK_SECRET:
          without === 'shopify' ? undefined : `${SECRETS.shopify}, ${SECRETS.nextShopify}`,
      },
    ],
  ]);
  const app = createApp({
    webhooks: cacheWebhooks({ plugIns }, { ...store, onParcelNews, clock, logger: silent, count }),
    health: healthRoutes([], { list: async () => [] }, () => false),
    metrics: async () => '',
    pages: [],
    logger: silent,
  });
  const listening = await listen(app, '127.0.0.1', 0);
  easypost.subscribe({ url: `${listening.origin}/webhooks/easypost`, secret: SECRETS.easypost });
  shopify.subscribe({ url: `${listening.origin}/webhooks/shopify`, secret: SECRETS.shopify });
  return Object.assign(desk, {
    origin: listening.origin,
    store,
    database,
    clock,
    easypost,
    shopify,
    track: async (code: string) => {
      const headers = { authorization: `Basic ${Buffer.from(`${KEY}:`).toString('base64')}` };
      const body = JSON.stringify({ tracker: { tracking_code: code } });
      await fetch(`${served.origin}/v2/trackers`, { method: 'POST', headers, body });
    },
    stop: async () => {
      await Promise.all([easypost.news.idle(), shopify.news.idle()]);
      await listening.stop(1_000);
      await served.stop();
      await opened.close();
      await database.drop();
    },
  });
}
