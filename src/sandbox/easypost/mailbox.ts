import { createHash } from 'node:crypto';
import type { StandInAnswer } from '../stand-in-server.ts';
import { json, missing, notFound } from './answers.ts';
import { wholeSecond } from './parcel.ts';
import type { EasypostEventJson, StoredWebhook } from './webhooks.ts';

/** Webhook endpoints and past events of the account. */
export class Mailbox {
  readonly #clock: { now(): number };
  readonly #webhooks: StoredWebhook[] = [];
  readonly #events: EasypostEventJson[] = [];
  #made = 0;

  constructor(clock: { now(): number }) {
    this.#clock = clock;
  }

  keep(event: EasypostEventJson): void {
    this.#events.push(event);
  }

  webhooks(): readonly StoredWebhook[] {
    return this.#webhooks;
  }

  addWebhook(body: Readonly<Record<string, unknown>> | null): StandInAnswer {
    const given = body?.['webhook'];
    const fields = typeof given === 'object' && given !== null ? new Map(Object.entries(given)) : new Map();
    const url: unknown = fields.get('url');
    const secret: unknown = fields.get('webhook_secret');
    if (typeof url !== 'string' || url === '') return missing('webhook.create', 'url');
    this.#made += 1;
    const webhook: StoredWebhook = {
      id: `hook_${createHash('sha256').update(`${url}|${this.#made}`).digest('hex').slice(0, 32)}`,
      url,
      secret: typeof secret === 'string' ? secret : null,
      createdAt: wholeSecond(this.#clock.now()),
    };
    this.#webhooks.push(webhook);
    return json('webhook.create', webhookJson(webhook), 201);
  }

  listWebhooks(): StandInAnswer {
    return json('webhook.list', { webhooks: this.#webhooks.map(webhookJson) });
  }

  showWebhook(id: string): StandInAnswer {
    const webhook = this.#webhooks.find((one) => one.id === id);
    return webhook === undefined
      ? notFound('webhook.retrieve')
      : json('webhook.retrieve', webhookJson(webhook));
  }

  dropWebhook(id: string): StandInAnswer {
    const index = this.#webhooks.findIndex((one) => one.id === id);
    if (index < 0) return notFound('webhook.delete');
    this.#webhooks.splice(index, 1);
    return json('webhook.delete', {});
  }

  listEvents(): StandInAnswer {
    const events = this.#events.toReversed().map(({ result: _result, ...event }) => event);
    return json('event.list', { events, has_more: false });
  }

  showEvent(id: string): StandInAnswer {
    const event = this.#events.find((one) => one.id === id);
    if (event === undefined) return notFound('event.retrieve');
    const { result: _result, ...shown } = event;
    return json('event.retrieve', shown);
  }
}

/** The secret goes in and never comes out. */
const webhookJson = ({ id, url, createdAt }: StoredWebhook): object => ({
  id,
  object: 'Webhook',
  mode: 'production',
  url,
  created_at: createdAt,
  disabled_at: null,
  custom_headers: [],
});
