import { createHmac, randomUUID } from 'node:crypto';
import { postWebhook } from '../post-webhook.ts';
import type { TicketEvent } from './ticket-event.ts';

const TIMEOUT_MS = 12_000;
const CONFLICT_RETRIES = 3;
const TIMEOUT_RETRIES = 5;
/** A longer `Retry-After` on 429 or 503 is not waited for: the event is lost. */
const LONGEST_ADVICE_S = 60;

export interface Subscription {
  readonly url: string;
  readonly secret: string;
  /** Event types, without `zen:event-type:`. */
  readonly events: readonly string[];
  /** Best effort, as the vendor says: how an event fares on its way. Default: delivered once, at once. */
  readonly fate?: (event: TicketEvent) => 'deliver' | 'drop' | 'duplicate' | 'late';
  /** Pause before a retry, and how late `late` is. */
  readonly pauseMs?: number;
}

/** One answered or failed attempt. */
export interface DeliveryAttempt {
  readonly eventId: string;
  readonly type: string;
  readonly ticketSubject: string;
  /** `null`: no answer. */
  readonly status: number | null;
}

/** The headers and bytes of a signed webhook. Signed in real time, whatever the sandbox's clock says. */
export function signedWebhook(
  body: string,
  secret: string,
  signedAtMs: number,
): { readonly headers: Record<string, string>; readonly body: string } {
  const timestamp = new Date(signedAtMs).toISOString().replace(/\.\d{3}Z$/, 'Z');
  return {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'user-agent': 'Zendesk Webhook',
      'x-zendesk-account-id': '22129001',
      'x-zendesk-webhook-id': '01K9WHEREABOUTSSANDBOX0001',
      'x-zendesk-webhook-invocation-id': randomUUID(),
      'x-zendesk-webhook-signature': createHmac('sha256', secret)
        .update(timestamp + body)
        .digest('base64'),
      'x-zendesk-webhook-signature-timestamp': timestamp,
    },
    body,
  };
}

/** Sends events to one subscribed webhook with the vendor's time-out and retries. */
export class WebhookDeliverer {
  readonly #subscription: Subscription;
  readonly #isActive: () => boolean;
  readonly #underway = new Set<Promise<void>>();
  readonly attempts: DeliveryAttempt[] = [];

  /** @param isActive a webhook that is switched off is sent nothing, and what happened meanwhile is lost */
  constructor(subscription: Subscription, isActive: () => boolean = () => true) {
    this.#subscription = subscription;
    this.#isActive = isActive;
  }

  deliver(event: TicketEvent): void {
    if (!this.#isActive()) return;
    if (!this.#subscription.events.includes(event.type.replace('zen:event-type:', ''))) return;
    const fate = this.#subscription.fate?.(event) ?? 'deliver';
    if (fate === 'drop') return;
    this.#start(event, fate === 'late' ? this.#pause : 0);
    if (fate === 'duplicate') this.#start(event, 0);
  }

  /** Resolves when nothing is on its way any more. */
  async idle(): Promise<void> {
    while (this.#underway.size > 0) await Promise.all(this.#underway);
  }

  get #pause(): number {
    return this.#subscription.pauseMs ?? 1_000;
  }

  #start(event: TicketEvent, afterMs: number): void {
    const work = this.#tryUntilDone(event, afterMs).finally(() => this.#underway.delete(work));
    this.#underway.add(work);
  }

  async #tryUntilDone(event: TicketEvent, afterMs: number): Promise<void> {
    let wait: number | null = afterMs;
    for (let tries = 1; wait !== null; tries += 1) {
      await sleep(wait);
      const answer = await this.#send(event);
      this.attempts.push({
        eventId: event.id,
        type: event.type,
        ticketSubject: event.subject,
        status: answer.status,
      });
      wait = this.#waitBeforeRetry(answer, tries);
    }
  }

  #waitBeforeRetry(answer: Answer, tries: number): number | null {
    if (answer.status === null) return answer.timedOut && tries <= TIMEOUT_RETRIES ? this.#pause : null;
    if (answer.status === 409) return tries <= CONFLICT_RETRIES ? this.#pause : null;
    const advised = answer.retryAfterS;
    if (![429, 503].includes(answer.status) || advised === null || advised >= LONGEST_ADVICE_S) return null;
    return tries <= CONFLICT_RETRIES ? advised * 1_000 : null;
  }

  async #send(event: TicketEvent): Promise<Answer> {
    const { headers, body } = signedWebhook(JSON.stringify(event), this.#subscription.secret, Date.now());
    try {
      const signal = AbortSignal.timeout(TIMEOUT_MS);
      const response = await postWebhook(this.#subscription.url, { headers, body, signal });
      const advice = Number(response.headers['retry-after'] ?? Number.NaN);
      return {
        status: response.status,
        timedOut: false,
        retryAfterS: Number.isFinite(advice) ? advice : null,
      };
    } catch (error) {
      const timedOut = error instanceof DOMException && error.name === 'TimeoutError';
      return { status: null, timedOut, retryAfterS: null };
    }
  }
}

interface Answer {
  readonly status: number | null;
  readonly timedOut: boolean;
  readonly retryAfterS: number | null;
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
