import type { OrderSource } from '../../../ports/order-source.ts';
import type { PlugIn } from '../../../ports/plug-in.ts';
import type { Tools } from '../../../ports/tools.ts';
import { ClientCredentials, staticToken } from './access-token.ts';
import { SHOPIFY } from './classify-failure.ts';
import { ShopifyClient } from './client.ts';
import { sendTo } from './send.ts';
import { SHOPIFY_SETTINGS, ShopifySettings } from './settings.ts';
import { ShopifyOrderSource } from './shopify-order-source.ts';

export { orderFromAnswer } from './order-from-answer.ts';
export { verifyShopifyWebhook } from './verify-shopify-webhook.ts';

/**
 * Ten times the bucket of the largest plan, so never the brake: what this shop really has left comes with every
 * answer, and the gate slows down by that (`Gate.learn`), which no figure written here could do for every plan.
 */
const POINTS = { limit: 400_000, perMs: 20_000 } as const;

/** Worst cases are charged up front, and the standard plan's bucket (2,000 points) holds six orders at once. */
const AT_ONCE = 6;

/** Orders from Shopify's Admin GraphQL API. */
export const shopify: PlugIn<OrderSource, typeof ShopifySettings> = {
  id: SHOPIFY,
  label: 'Shopify',
  docs: new URL('https://shopify.dev/docs/api/admin-graphql'),
  settings: SHOPIFY_SETTINGS,
  schema: ShopifySettings,
  presence: [
    'SHOPIFY_SHOP',
    'SHOPIFY_ACCESS_TOKEN',
    'SHOPIFY_CLIENT_ID',
    'SHOPIFY_CLIENT_SECRET',
    'SHOPIFY_WEBHOOK_SECRET',
  ],
  create: createShopify,
};

function createShopify(settings: ShopifySettings, tools: Tools): OrderSource {
  const { shop, credentials, origin } = settings;
  const send = sendTo(origin);
  const gate = tools.gate({ upstream: SHOPIFY, ...POINTS, atOnce: AT_ONCE });
  const tokens =
    credentials.kind === 'token'
      ? staticToken(credentials.token)
      : new ClientCredentials({ gate, clock: tools.clock, send, shop, ...credentials });
  return new ShopifyOrderSource(
    new ShopifyClient({ shop, gate, tokens, send, wall: () => tools.clock.wall() }),
    shop,
    tools,
  );
}
