import { createHmac } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { postWebhook } from '../post-webhook.ts';
import type { Account } from './account.ts';
import type { HttpSettings, IntegrationRecord, MessageRecord, TicketRecord } from './records.ts';
import { type FormValues, renderForm } from './render-form.ts';
import { ticketView, ticketWebhookView } from './ticket-view.ts';

export interface DelivererOptions {
  readonly timeoutMs: number;
  /** Real time between two attempts of one delivery. */
  readonly retryPauseMs: number;
  /** Failed deliveries in a row after which the integration is switched off; sources say 100 or 500. */
  readonly deactivateAfter: number;
  /** No signature by default: no documented header name exists. */
  readonly hmac: { readonly header: string; readonly secret: string } | null;
}

/** What happened to one delivery. */
export interface DeliveryRecord {
  readonly integrationId: number;
  readonly event: string;
  readonly ticketId: number;
  readonly messageId: number | null;
  /** Status of each attempt; `null`: refused, cut or too slow. */
  readonly statuses: readonly (number | null)[];
}

const RETRIES = 3;

/** Calls the HTTP integrations of an account when something happens; in no order, as the vendor does. */
export class WebhookDeliverer {
  readonly deliveries: DeliveryRecord[] = [];
  readonly #account: Account;
  readonly #options: DelivererOptions;
  readonly #failedInARow = new Map<number, number>();
  readonly #running = new Set<Promise<void>>();
  readonly #stop = new AbortController();

  constructor(account: Account, options: DelivererOptions) {
    this.#account = account;
    this.#options = options;
  }

  /** Tells every active integration that listens to this event. */
  announce(event: string, ticket: TicketRecord, message: MessageRecord | null): void {
    const record = this.#remember(event, ticket, message);
    for (const integration of this.#account.integrations) {
      const { http, deactivated_datetime: off } = integration;
      if (http === null || off !== null || !listens(http, event)) continue;
      // Rendered now: what is sent is how things were when the event happened.
      const body = this.#bodyFor(http, { ticket, message, event: record });
      const work = this.#deliver(integration, http, body, record.deliveryOf(integration.id)).finally(() =>
        this.#running.delete(work),
      );
      this.#running.add(work);
    }
  }

  async idle(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running);
  }

  stop(): void {
    this.#stop.abort();
  }

  /** An integration that was switched on again starts counting anew. */
  reactivated(integrationId: number): void {
    this.#failedInARow.delete(integrationId);
  }

  #remember(event: string, ticket: TicketRecord, message: MessageRecord | null): AnnouncedEvent {
    const id = this.#account.nextId('other');
    const isMessage = event.startsWith('ticket-message');
    this.#account.events.push({
      id,
      type: event,
      object_type: isMessage ? 'TicketMessage' : 'Ticket',
      object_id: isMessage && message !== null ? message.id : ticket.id,
      user_id: message?.from_agent === true ? message.sender.id : null,
      context: `context-${id}`,
      data: null,
      created_datetime: this.#account.time.next(),
      uri: `/api/events/${id}/`,
    });
    return {
      type: event,
      context: `context-${id}`,
      user_id: message?.from_agent === true ? message.sender.id : null,
      deliveryOf: (integrationId) => ({
        integrationId,
        event,
        ticketId: ticket.id,
        messageId: message?.id ?? null,
      }),
    };
  }

  #bodyFor(
    http: HttpSettings,
    about: {
      readonly ticket: TicketRecord;
      readonly message: MessageRecord | null;
      readonly event: AnnouncedEvent;
    },
  ): string {
    const { ticket, message, event } = about;
    if (http.form === null) {
      const whole = event.type.startsWith('ticket-message') ? message : null;
      return JSON.stringify(whole ?? ticketWebhookView(this.#account, ticket));
    }
    const values: FormValues = {
      ticket: ticketView(this.#account, ticket),
      message,
      event: { type: event.type, context: event.context, user_id: event.user_id },
    };
    const form = renderForm(http.form, values);
    return http.request_content_type === 'application/x-www-form-urlencoded'
      ? new URLSearchParams(form).toString()
      : JSON.stringify(form);
  }

  async #deliver(
    integration: IntegrationRecord,
    http: HttpSettings,
    body: string,
    delivery: Omit<DeliveryRecord, 'statuses'>,
  ): Promise<void> {
    const statuses: (number | null)[] = [];
    for (let attempt = 0; attempt <= RETRIES; attempt += 1) {
      if (attempt > 0) await this.#pause();
      if (this.#stop.signal.aborted) return;
      statuses.push(await this.#attempt(http, body));
      if (isSuccess(statuses.at(-1))) break;
    }
    this.deliveries.push({ ...delivery, statuses });
    this.#count(integration, isSuccess(statuses.at(-1)));
  }

  async #pause(): Promise<void> {
    const { signal } = this.#stop;
    await delay(this.#options.retryPauseMs, undefined, { signal }).catch(() => undefined);
  }

  async #attempt(http: HttpSettings, body: string): Promise<number | null> {
    const { hmac, timeoutMs } = this.#options;
    const seal =
      hmac === null ? {} : { [hmac.header]: createHmac('sha256', hmac.secret).update(body).digest('base64') };
    try {
      const { status } = await postWebhook(http.url, {
        method: http.method,
        headers: { 'content-type': http.request_content_type, ...http.headers, ...seal },
        body,
        signal: AbortSignal.any([AbortSignal.timeout(timeoutMs), this.#stop.signal]),
      });
      return status;
    } catch {
      return null;
    }
  }

  #count(integration: IntegrationRecord, success: boolean): void {
    const failed = success ? 0 : (this.#failedInARow.get(integration.id) ?? 0) + 1;
    this.#failedInARow.set(integration.id, failed);
    if (failed >= this.#options.deactivateAfter)
      integration.deactivated_datetime ??= this.#account.time.next();
  }
}

interface AnnouncedEvent {
  readonly type: string;
  readonly context: string;
  readonly user_id: number | null;
  readonly deliveryOf: (integrationId: number) => Omit<DeliveryRecord, 'statuses'>;
}

const isSuccess = (status: number | null | undefined): boolean =>
  typeof status === 'number' && status >= 200 && status < 300;

/** Trigger names were written with underscores until 2021; both are understood. */
function listens(http: HttpSettings, event: string): boolean {
  return http.triggers[event] === true || http.triggers[event.replaceAll('-', '_')] === true;
}
