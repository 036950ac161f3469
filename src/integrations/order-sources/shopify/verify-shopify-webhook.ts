import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { strictJsonOr } from '../../../platform/strict-json.ts';

/**
 * What a Shopify webhook turned out to be. Only ids: the order is read afterwards.
 * - `accepted`: genuine, and about an order
 * - `ignored`: genuine, and about something else
 * - `rejected`: not proven to come from Shopify. Nobody is told why
 * - `malformed`: genuine but unreadable
 */
export type ShopifyVerdict =
  | {
      readonly kind: 'accepted';
      /** `orders/updated`, `fulfillments/create`. */
      readonly topic: string;
      /** The same for every retry of one delivery. */
      readonly webhookId: string;
      /** Whose it is, lower case: an app that is installed in several shops signs for all of them with one secret. */
      readonly shop: string;
      /** As `Order.id`. */
      readonly orderId: string;
    }
  | { readonly kind: 'ignored' | 'rejected' | 'malformed' };

const AnyId = z
  .union([z.number().int().positive().transform(String), z.string()])
  .nullish()
  .catch(null);

const Body = z.object({ id: AnyId, order_id: AnyId, order: z.object({ id: AnyId }).nullish().catch(null) });

/**
 * Verifies Shopify's signature over the exact bytes that came in, then reads the ids.
 * @param headers names in lower case; both `x-shopify-…` and the newer `shopify-…` are understood
 * @param secrets the app's client secret; the old one beside it while rotating
 */
export function verifyShopifyWebhook(
  headers: Readonly<Record<string, string | undefined>>,
  body: Uint8Array,
  secrets: readonly string[],
): ShopifyVerdict {
  const header = (name: string): string => headers[`x-shopify-${name}`] ?? headers[`shopify-${name}`] ?? '';
  const given = Buffer.from(header('hmac-sha256'), 'base64');
  const genuine = secrets.some((secret) => {
    const expected = createHmac('sha256', secret).update(body).digest();
    return secret !== '' && given.length === expected.length && timingSafeEqual(given, expected);
  });
  const [topic, webhookId, shop] = [header('topic'), header('webhook-id'), header('shop-domain')];
  if (!genuine || topic === '' || webhookId === '' || shop === '') return { kind: 'rejected' };
  const parsed = Body.safeParse(strictJsonOr(body));
  if (!parsed.success) return { kind: 'malformed' };
  const orderId = orderIdIn(parsed.data, topic);
  if (orderId === null) return { kind: 'ignored' };
  return { kind: 'accepted', topic, webhookId, shop: shop.toLowerCase(), orderId };
}

/** `null` where the topic does not say. */
function orderIdIn(body: z.output<typeof Body>, topic: string): string | null {
  const id = topic.startsWith('orders/') ? body.id : (body.order_id ?? body.order?.id);
  return /(?:^|\/)(\d{1,20})$/.exec(id ?? '')?.[1] ?? null;
}
