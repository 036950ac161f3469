import type { RequestHandler } from 'express';
import type { Config } from '../config/config.ts';
import { easypost, verifyEasypostWebhook } from '../integrations/carriers/easypost/index.ts';
import { shopify, verifyShopifyWebhook } from '../integrations/order-sources/shopify/index.ts';
import type { EventLog } from '../ports/event-log.ts';
import type { OrderCache } from '../ports/order-cache.ts';
import type { ParcelCache } from '../ports/parcel-cache.ts';
import type { OnParcelNews } from '../ports/parcel-news.ts';
import type { Clock, Logger } from '../ports/tools.ts';
import { type CacheSender, cacheWebhookHandler, type NewsOutcome } from '../receive/cache-webhook.ts';

type PlugInConfig = Pick<Config, 'plugIns'>;

/** What webhooks of shops and carriers keep up to date. */
interface CacheParts {
  readonly parcels: ParcelCache;
  readonly orderCache: OrderCache;
  readonly events: EventLog;
  readonly onParcelNews: OnParcelNews;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly count: (upstream: string, outcome: NewsOutcome) => void;
}

/** `POST /webhooks/easypost` and `/webhooks/shopify`, each where its secret is set: without one there is no such path. */
export function cacheWebhooks(
  config: PlugInConfig,
  parts: CacheParts,
): Readonly<Record<string, RequestHandler>> {
  const senders = [easypostSender(config, parts), shopifySender(config, parts)];
  return Object.fromEntries(
    senders.flatMap((sender) =>
      sender === null ? [] : [[`/webhooks/${sender.id}`, cacheWebhookHandler(sender, parts)]],
    ),
  );
}

function easypostSender(
  { plugIns }: PlugInConfig,
  { parcels, onParcelNews, clock }: CacheParts,
): CacheSender | null {
  const values = plugIns.get(easypost.id);
  const secrets = values === undefined ? [] : easypost.schema.parse(values).EASYPOST_WEBHOOK_SECRET;
  if (secrets.length === 0) return null;
  return {
    id: easypost.id,
    judge: ({ headers, body }) => {
      const verdict = verifyEasypostWebhook(headers, body, secrets, clock.now());
      if (verdict.kind !== 'accepted') return verdict;
      const { tracking, eventId } = verdict;
      const apply = async (): Promise<void> => {
        if (await parcels.put(tracking)) await onParcelNews(tracking.number);
      };
      return { kind: 'accepted', eventId, apply };
    },
  };
}

/** What the webhook says about the order is not used: it may be older than what is read next. It is read anew. */
function shopifySender({ plugIns }: PlugInConfig, { orderCache }: CacheParts): CacheSender | null {
  const values = plugIns.get(shopify.id);
  const settings = values === undefined ? null : shopify.schema.parse(values);
  if (settings === null || settings.webhookSecrets.length === 0) return null;
  return {
    id: shopify.id,
    judge: ({ headers, body }) => {
      const verdict = verifyShopifyWebhook(headers, body, settings.webhookSecrets);
      if (verdict.kind !== 'accepted') return verdict;
      const { webhookId: eventId, orderId, shop } = verdict;
      if (shop !== settings.shop) return { kind: 'ignored' };
      return { kind: 'accepted', eventId, apply: () => orderCache.forget(shopify.id, orderId) };
    },
  };
}
