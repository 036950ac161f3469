import { type Given, json, notFound, titled } from './answers.ts';
import { page } from './paging.ts';
import type { User } from './records.ts';
import type { ZendeskState } from './state.ts';

/** A webhook as an admin sees it; the secret is shown elsewhere. */
export interface Webhook {
  /** Not a number, as all others are: a ULID. */
  readonly id: string;
  readonly name: string;
  status: 'active' | 'inactive';
  readonly endpoint: string;
  readonly http_method: 'POST';
  readonly request_format: 'json';
  /** Event types, or `conditional_ticket_events` alone: rung by triggers. */
  readonly subscriptions: readonly string[];
  readonly created_at: string;
  readonly created_by: string;
  readonly updated_at: string;
  readonly updated_by: string;
}

export interface Trigger {
  readonly id: number;
  readonly title: string;
  active: boolean;
  readonly conditions: { readonly all: readonly object[]; readonly any: readonly object[] };
  readonly actions: readonly { readonly field: string; readonly value: readonly string[] }[];
}

export function addWebhook(state: ZendeskState, endpoint: string, subscriptions: readonly string[]): Webhook {
  const number = String(state.webhooks.length + 1).padStart(4, '0');
  const by = String(state.bot.id);
  const webhook: Webhook = {
    id: `01K9WHEREABTSSANDB0X00${number}`,
    name: 'Whereabouts',
    status: 'active',
    endpoint,
    http_method: 'POST',
    request_format: 'json',
    subscriptions,
    created_at: state.stamp(),
    created_by: by,
    updated_at: state.stamp(),
    updated_by: by,
  };
  state.webhooks.push(webhook);
  return webhook;
}

/** A trigger that rings the webhook when a ticket is created, as docs/connect-zendesk.md has it. */
export function addTrigger(state: ZendeskState, webhookId: string): Trigger {
  const trigger: Trigger = {
    id: state.nextId(),
    title: 'Whereabouts: new ticket',
    active: true,
    conditions: { all: [{ field: 'update_type', operator: 'is', value: 'Create' }], any: [] },
    actions: [{ field: 'notification_webhook', value: [webhookId, '{"ticket_id":"{{ticket.id}}"}'] }],
  };
  state.triggers.push(trigger);
  return trigger;
}

/** Webhooks are shown to admins only. */
export function listWebhooks(state: ZendeskState, url: URL, caller: User): Given {
  if (caller.role !== 'admin') return denied();
  return page(url, 'webhooks', state.webhooks);
}

export function showWebhook(state: ZendeskState, url: URL, caller: User): Given {
  if (caller.role !== 'admin') return denied();
  const id = url.pathname
    .replace(/\.json$/, '')
    .split('/')
    .at(-1);
  const webhook = state.webhooks.find((one) => one.id === id);
  return webhook === undefined ? notFound() : json(200, { webhook });
}

/** Agents may look at triggers. */
export const listTriggers = (state: ZendeskState, url: URL, onlyActive: boolean): Given =>
  page(
    url,
    'triggers',
    state.triggers.filter(({ active }) => active || !onlyActive),
  );

const denied = (): Given => titled(403, 'Forbidden', 'You do not have access to this page.');
