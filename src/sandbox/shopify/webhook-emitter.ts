import { createHmac, randomUUID } from 'node:crypto';

/** One webhook as Shopify would send it. */
export interface SignedWebhook {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface WebhookWords {
  /** `orders/updated`. */
  readonly topic: string;
  readonly payload: object;
  readonly shop: string;
  readonly secret: string;
  /** Default: a new one. A retry of the same delivery carries the same. */
  readonly webhookId?: string;
  /** ISO; webhooks may arrive in another order than they were triggered in. */
  readonly triggeredAt: string;
  /** `bad`: signed with another secret. `none`: no signature at all. */
  readonly signature?: 'good' | 'bad' | 'none';
}

/** Signs a webhook over the exact bytes of its body. */
export function signWebhook(words: WebhookWords): SignedWebhook {
  const body = JSON.stringify(words.payload);
  const secret = words.signature === 'bad' ? `not-${words.secret}` : words.secret;
  const signature = createHmac('sha256', secret).update(body).digest('base64');
  return {
    body,
    headers: {
      'content-type': 'application/json',
      'x-shopify-topic': words.topic,
      'x-shopify-shop-domain': words.shop,
      'x-shopify-api-version': '2026-07',
      'x-shopify-webhook-id': words.webhookId ?? randomUUID(),
      'x-shopify-event-id': randomUUID(),
      'x-shopify-triggered-at': words.triggeredAt,
      ...(words.signature === 'none' ? {} : { 'x-shopify-hmac-sha256': signature }),
    },
  };
}

/** Body of an order webhook: the numeric id is all that anybody should use of it. */
export function orderPayload(gid: string, name: string): object {
  const id = Number(gid.split('/').at(-1));
  return { id, admin_graphql_api_id: gid, name };
}
