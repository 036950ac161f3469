import { randomUUID } from 'node:crypto';
import { SANDBOX_KEYS } from '../../src/sandbox/sandbox.ts';
import { signedWebhook } from '../../src/sandbox/zendesk/deliverer.ts';

/** A webhook as it goes over the wire. */
export interface Ring {
  readonly path: '/webhooks/zendesk' | '/webhooks/gorgias';
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What a Zendesk event says; everything left out is as usual. */
export interface ZendeskEvent {
  readonly ticket: unknown;
  readonly comment?: string;
  /** Same for a redelivery; default: a new one. */
  readonly id?: string;
  /** After `ticket.`; default `comment_added` with a comment, else `created`. */
  readonly type?: string;
  readonly actor?: string;
}

/** Signed now, with the secret of the sandbox, unless said otherwise. */
export function zendeskRing(
  event: ZendeskEvent,
  signing: { readonly secret?: string; readonly atMs?: number } = {},
): Ring {
  const type = event.type ?? (event.comment === undefined ? 'created' : 'comment_added');
  const comment = { id: event.comment, is_public: true, author: { id: '9', is_staff: false } };
  return signed(
    JSON.stringify({
      id: event.id ?? randomUUID(),
      type: `zen:event-type:ticket.${type}`,
      detail: { id: event.ticket, actor_id: event.actor ?? '9' },
      event: event.comment === undefined ? {} : { comment },
    }),
    signing,
  );
}

/** Any bytes, signed as Zendesk signs. */
export function signed(
  body: string,
  { secret = SANDBOX_KEYS.zendeskWebhookSecret, atMs = Date.now() }: { secret?: string; atMs?: number } = {},
): Ring {
  return { path: '/webhooks/zendesk', headers: signedWebhook(body, secret, atMs).headers, body };
}

/** A body as the form of docs/connect-gorgias.md gives it. */
export function gorgiasRing(
  form: Readonly<Record<string, unknown>>,
  secret: string | null = SANDBOX_KEYS.gorgiasWebhookSecret,
): Ring {
  return withSecret(JSON.stringify(form), secret);
}

/** Any bytes, with the secret in its header; `null`: without the header. */
export function withSecret(body: string, secret: string | null = SANDBOX_KEYS.gorgiasWebhookSecret): Ring {
  return {
    path: '/webhooks/gorgias',
    headers: {
      'content-type': 'application/json',
      ...(secret === null ? {} : { 'x-whereabouts-secret': secret }),
    },
    body,
  };
}

/** Rings over real HTTP. @returns status, body and headers of the answer */
export async function ring(
  origin: string,
  { path, headers, body }: Ring,
): Promise<{ readonly status: number; readonly text: string; readonly headers: Headers }> {
  const response = await fetch(`${origin}${path}`, { method: 'POST', headers, body });
  return { status: response.status, text: await response.text(), headers: response.headers };
}
