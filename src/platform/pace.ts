import type { Quota } from '../ports/tools.ts';

/**
 * Slows down where other people use up a quota: once less is left than is theirs by right, we take only our share of
 * what is left, spread over the time until the vendor fills it up again.
 */
export class Pace {
  readonly #steady: () => number;
  /** Our share of the quota, 0 to 1. */
  readonly #share: number;
  #betweenMs = 0;
  #until = 0;
  #next = 0;

  constructor(share: number, steady: () => number) {
    this.#share = share;
    this.#steady = steady;
  }

  learn({ limit, remaining, resetMs }: Quota): void {
    const now = this.#steady();
    this.#until = now + resetMs;
    const scarce = remaining < limit * (1 - this.#share);
    this.#betweenMs = scarce ? resetMs / Math.max(1, Math.floor(remaining * this.#share)) : 0;
    if (!scarce) this.#next = 0;
    else if (this.#next < now) this.#next = now + this.#betweenMs;
  }

  /** Nothing more of ours until the vendor has filled the quota up again. */
  rest(ms: number): void {
    this.#until = this.#steady() + ms;
    this.#next = this.#until;
  }

  /** Milliseconds until the next request may go. */
  leftMs(): number {
    return Math.min(this.#next, this.#until) - this.#steady();
  }

  /** A request goes now. */
  went(): void {
    const now = this.#steady();
    if (this.#betweenMs > 0 && now < this.#until) this.#next = Math.max(this.#next, now) + this.#betweenMs;
  }
}
