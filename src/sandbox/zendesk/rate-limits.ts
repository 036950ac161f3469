import type { Given } from './answers.ts';
import type { ZendeskState } from './state.ts';

const MINUTE_MS = 60_000;
const TEN_MINUTES_MS = 600_000;

/** What is shown as the limit where there is none. */
const LIFTED = 1_000_000;

/** Calls that count, in a window that slides with the sandbox's clock. */
class Window {
  readonly #limit: number | null;
  readonly #ms: number;
  #calls: number[] = [];

  constructor(limit: number | null, ms: number) {
    this.#limit = limit;
    this.#ms = ms;
  }

  get limit(): number {
    return this.#limit ?? LIFTED;
  }

  /** Counts one call; `false` when it is one too many. */
  take(now: number): boolean {
    // Nothing is kept where nothing is limited: under load that would become the slowest part.
    if (this.#limit === null) return true;
    this.#calls = this.#calls.filter((at) => at > now - this.#ms);
    if (this.#calls.length >= this.#limit) return false;
    this.#calls.push(now);
    return true;
  }

  remaining(): number {
    return Math.max(0, this.limit - this.#calls.length);
  }

  resetSeconds(now: number): number {
    const oldest = this.#calls[0] ?? now;
    return Math.max(1, Math.ceil((oldest + this.#ms - now) / 1_000));
  }
}

/** What the limits say to one request. */
export interface Verdict {
  readonly refused: Given | null;
  /** Go on every answer, in every spelling the vendor has ever used. */
  readonly headers: Readonly<Record<string, string>>;
}

/** The account's limits: requests per minute, updates per minute, updates per user and ticket in ten minutes. */
export class RateLimits {
  readonly #state: ZendeskState;
  readonly #account: Window;
  readonly #updates: Window;
  readonly #exports: Window;
  readonly #perTicket = new Map<string, Window>();

  constructor(state: ZendeskState) {
    const { accountPerMinute, updatesPerMinute, exportsPerMinute = 10 } = state.account.quotas;
    this.#state = state;
    this.#account = new Window(accountPerMinute, MINUTE_MS);
    this.#updates = new Window(updatesPerMinute, MINUTE_MS);
    this.#exports = new Window(exportsPerMinute, MINUTE_MS);
  }

  /** @param updated ticket and user of a ticket update; `export`: an incremental export; `null`: anything else. */
  take(updated: { readonly ticketId: number; readonly userId: number } | 'export' | null): Verdict {
    if (updated === 'export') return this.#takeExport();
    const now = this.#state.account.clock.now();
    const windows = [this.#account];
    if (updated !== null) windows.push(this.#updates, this.#ticketWindow(updated));
    const full = windows.find((window) => !window.take(now));
    const headers = { ...this.#accountHeaders(now), ...(updated === null ? {} : this.#updateHeaders(now)) };
    if (full === undefined) return { refused: null, headers };
    return { refused: tooMany(full.resetSeconds(now)), headers };
  }

  #takeExport(): Verdict {
    const now = this.#state.account.clock.now();
    const full = [this.#account, this.#exports].find((window) => !window.take(now));
    const headers = {
      ...this.#accountHeaders(now),
      'zendesk-ratelimit-incremental-exports': spelt(this.#exports, now),
    };
    return { refused: full === undefined ? null : tooMany(full.resetSeconds(now)), headers };
  }

  #ticketWindow({ ticketId, userId }: { ticketId: number; userId: number }): Window {
    const key = `${ticketId}:${userId}`;
    const limit = this.#state.account.quotas.updatesPerTicketPer10Minutes;
    const window = this.#perTicket.get(key) ?? new Window(limit, TEN_MINUTES_MS);
    this.#perTicket.set(key, window);
    return window;
  }

  #accountHeaders(now: number): Record<string, string> {
    const limit = String(this.#account.limit);
    const remaining = String(this.#account.remaining());
    const reset = String(this.#account.resetSeconds(now));
    return {
      'x-rate-limit': limit,
      'rate-limit': limit,
      'ratelimit-limit': limit,
      'x-rate-limit-remaining': remaining,
      'rate-limit-remaining': remaining,
      'ratelimit-remaining': remaining,
      'rate-limit-reset': reset,
      'ratelimit-reset': reset,
    };
  }

  #updateHeaders(now: number): Record<string, string> {
    return { 'zendesk-ratelimit-tickets-update': spelt(this.#updates, now) };
  }
}

const spelt = (window: Window, now: number): string =>
  `total=${window.limit}; remaining=${window.remaining()}; resets=${window.resetSeconds(now)}`;

const tooMany = (seconds: number): Given => ({
  status: 429,
  headers: { 'content-type': 'text/plain; charset=utf-8', 'retry-after': String(seconds) },
  body: 'Number of allowed API requests per minute exceeded',
});
