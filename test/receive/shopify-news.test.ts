import { createHmac, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { orderPayload, signWebhook } from '../../src/sandbox/shopify/webhook-emitter.ts';
import { describeNewsWebhook, type News } from '../contracts/news-webhook.contract.ts';
import { anOrder } from '../support/an-order.ts';
import { type NewsDesk, SECRETS, SHOP, startNewsDesk } from './news-desk.ts';

let last = 5_001_000;
function anId(): string {
  last += 1;
  return String(last);
}

const KEYS = { now: SECRETS.shopify, next: SECRETS.nextShopify, another: 'another', none: '' } as const;

function about(
  id: string,
  words: { readonly secret?: keyof typeof KEYS; readonly shop?: string; readonly topic?: string } = {},
): News {
  const { secret = 'now', shop = SHOP, topic = 'orders/updated' } = words;
  return signWebhook({
    topic,
    payload: orderPayload(`gid://shopify/Order/${id}`, '#1001'),
    shop,
    secret: KEYS[secret],
    triggeredAt: '2026-11-21T10:00:00Z',
    signature: secret === 'none' ? 'none' : 'good',
  });
}

function signed(body: Uint8Array): News {
  const hmac = createHmac('sha256', SECRETS.shopify).update(body).digest('base64');
  return {
    body,
    headers: {
      'x-shopify-hmac-sha256': hmac,
      'x-shopify-topic': 'orders/updated',
      'x-shopify-shop-domain': SHOP,
      'x-shopify-webhook-id': randomUUID(),
    },
  };
}

describeNewsWebhook({
  id: 'shopify',
  news: async (_desk, secret) => about(anId(), secret === undefined ? {} : { secret }),
  signed,
  chatter: () => signed(Buffer.from('{"domain":"northlight-goods.example"}')),
  changes: async (desk) => {
    const [row] = await desk.database.query<{ n: number }>(
      'SELECT coalesce(sum(mark), 0)::integer AS n FROM whereabouts.order_cache',
    );
    return row?.n ?? 0;
  },
});

describe('what Shopify’s news keep up to date', () => {
  let desk: NewsDesk;
  beforeAll(async () => {
    desk = await startNewsDesk();
  });
  afterAll(() => desk.stop());

  const ring = async ({ headers, body }: News): Promise<number> => {
    const given = { method: 'POST', headers, body: new Uint8Array(Buffer.from(body)) };
    return (await fetch(`${desk.origin}/webhooks/shopify`, given)).status;
  };
  async function keptAfter(news: (id: string) => News): Promise<readonly [number, boolean]> {
    const order = anOrder({ id: anId() });
    await desk.store.orderCache.put(order, 0);
    const status = await ring(news(order.id));
    return [status, (await desk.store.orderCache.get('shopify', order.id)).order !== null];
  }

  it('an order that has changed is read anew', async () => {
    expect(await keptAfter((id) => about(id))).toEqual([202, false]);
  });

  it('the other orders are not', async () => {
    expect(await keptAfter(() => about(anId()))).toEqual([202, true]);
  });

  it('another shop that has the same app is none of our business', async () => {
    expect(await keptAfter((id) => about(id, { shop: 'somebody-else.myshopify.com' }))).toEqual([204, true]);
    expect(await keptAfter((id) => about(id, { shop: SHOP.toUpperCase() }))).toEqual([202, false]);
  });

  it('a late webhook about an order that was read since costs one more reading, and no wrong answer', async () => {
    const order = anOrder({ id: anId() });
    const [first, late] = [about(order.id), about(order.id)];
    await ring(first);
    const { mark } = await desk.store.orderCache.get('shopify', order.id);
    await desk.store.orderCache.put(order, mark);
    await ring(late);
    expect(await desk.store.orderCache.get('shopify', order.id)).toEqual({ order: null, mark: mark + 1 });
  });

  it('every change in the sandbox’s shop rings, signed', async () => {
    const { id, name } = desk.shopify.world.addOrder();
    const number = id.split('/').at(-1) ?? '';
    await desk.store.orderCache.put(anOrder({ id: number }), 0);
    desk.shopify.news.times = 2;
    desk.shopify.world.updateOrder(name, { tags: ['changed'] });
    await desk.shopify.news.idle();
    expect(desk.shopify.news.answers.map(({ status }) => status)).toEqual([202, 202]);
    expect((await desk.store.orderCache.get('shopify', number)).order).toBeNull();
  });
});
