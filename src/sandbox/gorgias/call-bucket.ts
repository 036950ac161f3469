const CAPACITY = 40;
const LEAK_PER_MS = CAPACITY / 20_000;

/** The account's leaky bucket for API keys: 40 calls at once, leaking 2 per second (api page B5). */
export class CallBucket {
  readonly #now: () => number;
  #level = 0;
  #at = 0;
  /** Lifted: everything is counted in the header, nothing is refused. */
  lifted = false;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** `null`: go ahead; else the seconds of `Retry-after`. */
  take(): number | null {
    const now = this.#now();
    this.#level = Math.max(0, this.#level - (now - this.#at) * LEAK_PER_MS);
    this.#at = now;
    if (this.#level + 1 > CAPACITY && !this.lifted) {
      return Math.max(1, Math.ceil((this.#level + 1 - CAPACITY) / LEAK_PER_MS / 1_000));
    }
    this.#level = Math.min(CAPACITY, this.#level + 1);
    return null;
  }

  /** Value of `X-Gorgias-Account-Api-Call-Limit`. */
  header(): string {
    return `${this.lifted ? 1 : Math.ceil(this.#level)}/${CAPACITY}`;
  }
}
