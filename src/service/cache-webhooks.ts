import type { RequestHandler } from 'express';
import type { Config } from '../config/config.ts';
import { verifyEasypostWebhook } from '../integrations/carriers/easypost/index.ts';
import { verifyShopifyWebhook } from '../integrations/order-sources/shopify/index.ts';
import type { RawWebhook } from '../ports/helpdesk.ts';
import type { ParcelCache } from '../ports/parcel-cache.ts';
import type { Clock, Logger } from '../ports/tools.ts';
import { type CacheVerdict, cacheWebhookHandler } from '../receive/cache-webhook.ts';

/** `POST /webhooks/easypost` and `/webhooks/shopify`. Without their secret nothing verifies. */
export function cacheWebhooks(
  { plugIns }: Config,
  parts: { readonly parcels: ParcelCache; readonly clock: Clock; readonly logger: Logger },
): Readonly<Record<string, RequestHandler>> {
  const easypost = secretsIn(plugIns.get('easypost')?.['EASYPOST_WEBHOOK_SECRET']);
  const shopify = secretsIn(plugIns.get('shopify')?.['SHOPIFY_WEBHOOK_SECRET']);
  return {
    '/webhooks/easypost': cacheWebhookHandler(
      (webhook) => judgeEasypost(webhook, easypost, parts),
      parts.logger,
    ),
    '/webhooks/shopify': cacheWebhookHandler((webhook) => judgeShopify(webhook, shopify), parts.logger),
  };
}

function judgeEasypost(
  { headers, body }: RawWebhook,
  secrets: readonly string[],
  { parcels, clock }: { readonly parcels: ParcelCache; readonly clock: Clock },
): CacheVerdict {
  const verdict = verifyEasypostWebhook(headers, body, secrets, clock.now());
  if (verdict.kind !== 'accepted') return { kind: verdict.kind };
  return { kind: 'accepted', apply: () => parcels.put(verdict.tracking) };
}

/** Orders are read anew for every ticket, so there is nothing to bring up to date yet; the door is the contract's. */
function judgeShopify({ headers, body }: RawWebhook, secrets: readonly string[]): CacheVerdict {
  const verified = verifyShopifyWebhook(headers, body, secrets);
  return verified === null ? { kind: 'rejected' } : { kind: 'accepted', apply: async () => undefined };
}

/** No secret: nothing verifies, and everything is refused. */
function secretsIn(value: string | undefined): readonly string[] {
  return (value ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
