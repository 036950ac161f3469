import { createHash, createHmac } from 'node:crypto';

/** A webhook endpoint as EasyPost keeps it; the secret is never shown again. */
export interface StoredWebhook {
  readonly id: string;
  readonly url: string;
  readonly secret: string | null;
  readonly createdAt: string;
}

export type EasypostEventJson = Readonly<Record<string, unknown>> & { readonly id: string };

/** A webhook ready to be sent, or sent twice. */
export interface SignedWebhook {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** How a whole-number `weight` is written: in the body that travels, and in the bytes that were signed. */
export interface WeightMode {
  readonly sent: 'integer' | 'decimal';
  readonly signed: 'integer' | 'decimal';
}

/** An event about a tracker. `previousStatus` goes into `previous_attributes`. */
export function eventJson(
  tracker: Readonly<Record<string, unknown>>,
  about: { readonly description: string; readonly previousStatus: string | null; readonly at: string },
): EasypostEventJson {
  const seed = JSON.stringify([tracker['id'], about]);
  return {
    description: about.description,
    mode: tracker['mode'],
    previous_attributes: about.previousStatus === null ? {} : { status: about.previousStatus },
    created_at: about.at,
    pending_urls: [],
    completed_urls: [],
    updated_at: about.at,
    id: `evt_${createHash('sha256').update(seed).digest('hex').slice(0, 32)}`,
    user_id: 'user_sandbox',
    status: 'pending',
    object: 'Event',
    result: tracker,
  };
}

/** Signs as EasyPost does: HMAC-SHA256 over the body, keyed with the NFKD form of the secret. */
export function signWebhook(
  event: EasypostEventJson,
  secret: string,
  weight: WeightMode = { sent: 'integer', signed: 'integer' },
): SignedWebhook {
  const key = Buffer.from(secret.normalize('NFKD'), 'utf8');
  const signature = createHmac('sha256', key).update(serialise(event, weight.signed)).digest('hex');
  return {
    headers: {
      'content-type': 'application/json',
      'user-agent': 'EasyPost/v2',
      'x-hmac-signature': `hmac-sha256-hex=${signature}`,
    },
    body: Buffer.from(serialise(event, weight.sent)),
  };
}

function serialise(event: EasypostEventJson, weight: 'integer' | 'decimal'): string {
  const text = JSON.stringify(event);
  return weight === 'integer' ? text : text.replaceAll(/("weight":)(\d+)(?=[,}])/g, '$1$2.0');
}
