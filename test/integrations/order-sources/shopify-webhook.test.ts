import { createHmac } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { verifyShopifyWebhook } from '../../../src/integrations/order-sources/shopify/index.ts';
import {
  orderPayload,
  type SignedWebhook,
  signWebhook,
} from '../../../src/sandbox/shopify/webhook-emitter.ts';

const SECRET = 'shpss_sandbox';
const ORDER = 'gid://shopify/Order/5001001';

function aWebhook(words: Partial<Parameters<typeof signWebhook>[0]> = {}): SignedWebhook {
  return signWebhook({
    topic: 'orders/updated',
    payload: orderPayload(ORDER, '#1001'),
    shop: 'northlight-goods.myshopify.com',
    secret: SECRET,
    webhookId: 'b54557e4-bdd9-4b37-8a5f-bf7d70bcd043',
    triggeredAt: '2026-11-18T15:00:00Z',
    ...words,
  });
}

const judged = (
  { headers, body }: SignedWebhook,
  secrets: readonly string[] = [SECRET],
): ReturnType<typeof verifyShopifyWebhook> => verifyShopifyWebhook(headers, Buffer.from(body), secrets);

describe('a webhook from Shopify', () => {
  it('is believed when its bytes are signed, and says which order it is about', () => {
    expect(judged(aWebhook())).toEqual({
      kind: 'accepted',
      topic: 'orders/updated',
      webhookId: 'b54557e4-bdd9-4b37-8a5f-bf7d70bcd043',
      shop: 'northlight-goods.myshopify.com',
      orderId: '5001001',
    });
  });

  it('is believed with the old secret while secrets are rotated', () => {
    expect(judged(aWebhook(), ['shpss_new', SECRET]).kind).toBe('accepted');
    expect(judged(aWebhook(), ['shpss_new'])).toEqual({ kind: 'rejected' });
  });

  it.each(['bad', 'none'] as const)('is refused when its signature is %s', (signature) => {
    expect(judged(aWebhook({ signature }))).toEqual({ kind: 'rejected' });
  });

  it.each(['x-shopify-topic', 'x-shopify-webhook-id', 'x-shopify-shop-domain', 'x-shopify-hmac-sha256'])(
    'is refused without %s',
    (name) => {
      const webhook = aWebhook();
      expect(judged({ ...webhook, headers: { ...webhook.headers, [name]: '' } })).toEqual({
        kind: 'rejected',
      });
    },
  );

  it('is refused when nobody has set a secret', () => {
    expect(judged(aWebhook({ secret: '' }), [''])).toEqual({ kind: 'rejected' });
    expect(judged(aWebhook(), [])).toEqual({ kind: 'rejected' });
  });

  it('is refused when a single byte differs', () => {
    const { headers, body } = aWebhook();
    const bytes = Buffer.from(body);
    const tampered = fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
      const other = Buffer.from(bytes);
      other[at] = (other[at] ?? 0) ^ by;
      return verifyShopifyWebhook(headers, other, [SECRET]).kind === 'rejected';
    });
    expect(() => fc.assert(tampered)).not.toThrow();
  });

  it('is understood with the header names of the newer pipeline', () => {
    const { headers, body } = aWebhook();
    const renamed = Object.entries(headers).map(([name, value]) => [name.replace(/^x-/, ''), value]);
    expect(judged({ headers: Object.fromEntries(renamed), body })).toMatchObject({ orderId: '5001001' });
  });

  it.each([
    ['fulfillments/create', { id: 1, order_id: 5_001_001 }, '5001001'],
    ['refunds/create', { id: 1, order_id: '5001001' }, '5001001'],
    ['returns/open', { id: 1, order: { id: 5_001_001 } }, '5001001'],
    ['orders/fulfilled', { id: ORDER }, '5001001'],
    [
      'fulfillment_orders/placed_on_hold',
      { fulfillment_order: { id: 'gid://shopify/FulfillmentOrder/7' } },
      null,
    ],
    ['orders/updated', { id: -4 }, null],
    ['orders/updated', { id: '../../etc' }, null],
    ['orders/updated', { id: '9'.repeat(21) }, null],
    ['app/uninstalled', { id: 548_380_009 }, null],
  ])('about %s %j names order %j', (topic, payload, orderId) => {
    const named = orderId === null ? { kind: 'ignored' } : { kind: 'accepted', topic, orderId };
    expect(judged(aWebhook({ topic, payload }))).toMatchObject(named);
  });

  it.each(['', '{', '[]', 'null', '"5001001"'])('that says %j is genuine and unreadable', (body) => {
    const { headers } = aWebhook();
    const hmac = createHmac('sha256', SECRET).update(body).digest('base64');
    expect(judged({ headers: { ...headers, 'x-shopify-hmac-sha256': hmac }, body })).toEqual({
      kind: 'malformed',
    });
  });
});
