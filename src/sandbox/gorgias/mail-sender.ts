import { setTimeout as delay } from 'node:timers/promises';
import type { Account } from './account.ts';
import type { MailAddress, MessageRecord } from './records.ts';

/** One mail that really left the helpdesk. */
export interface LeftMail {
  readonly ticketId: number;
  readonly messageId: number;
  readonly externalId: string | null;
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly html: string | null;
  readonly text: string | null;
  readonly at: string;
}

/**
 * Sends what was accepted, later: a message is created first, and its time of sending (or failure) is filled in when
 * the mail has left. Delay in real milliseconds.
 */
export class MailSender {
  delayMs: number;
  readonly left: LeftMail[] = [];
  readonly #account: Account;
  readonly #onFailed: (message: MessageRecord) => void;
  readonly #stop = new AbortController();
  readonly #failures: string[] = [];
  readonly #running = new Set<Promise<void>>();

  constructor(account: Account, delayMs: number, onFailed: (message: MessageRecord) => void) {
    this.#account = account;
    this.delayMs = delayMs;
    this.#onFailed = onFailed;
  }

  /** The next `times` mails fail with this error. */
  fail(error: string, times = 1): void {
    this.#failures.push(...Array.from({ length: times }, () => error));
  }

  /** A mail that left comes back: the helpdesk hears of it afterwards. */
  bounce(messageId: number, error: string): void {
    const messages = [...this.#account.tickets.values()].flatMap(({ messages: all }) => all);
    const message = messages.find(({ id }) => id === messageId);
    if (message === undefined) throw new Error(`The Gorgias stand-in has no message ${messageId}`);
    message.failed_datetime = this.#account.time.next();
    message.last_sending_error = { error };
    this.#onFailed(message);
  }

  schedule(message: MessageRecord): void {
    const work = this.#send(message).finally(() => this.#running.delete(work));
    this.#running.add(work);
  }

  async idle(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running);
  }

  stop(): void {
    this.#stop.abort();
  }

  async #send(message: MessageRecord): Promise<void> {
    const stopped = await delay(this.delayMs, false, { signal: this.#stop.signal }).catch(() => true);
    if (stopped) return;
    const error = this.#failures.shift();
    if (error !== undefined) {
      message.failed_datetime = this.#account.time.next();
      message.last_sending_error = { error };
      message.is_retriable = true;
      this.#onFailed(message);
      return;
    }
    const at = this.#account.time.next();
    message.sent_datetime = at;
    message.message_id ??= `<${message.id}@mail.gorgias.example>`;
    this.left.push({
      ticketId: message.ticket_id,
      messageId: message.id,
      externalId: message.external_id,
      from: message.source?.from?.address ?? '',
      to: addresses(message.source?.to, message.source?.cc, message.source?.bcc),
      subject: message.subject ?? '',
      html: message.body_html,
      text: message.body_text,
      at,
    });
  }
}

const addresses = (...lists: (readonly MailAddress[] | undefined)[]): readonly string[] =>
  lists.flatMap((list) => (list ?? []).map(({ address }) => address));
