/** Counts requests in fixed windows and says how long to wait when one is full. */
export class RateLimit {
  readonly #clock: { now(): number };
  readonly #requests: number;
  readonly #perMs: number;
  #window = -1;
  #used = 0;

  constructor(clock: { now(): number }, requests: number, perMs: number) {
    this.#clock = clock;
    this.#requests = requests;
    this.#perMs = perMs;
  }

  /** Milliseconds until the next window when this request is one too many, else 0. */
  take(): number {
    const now = this.#clock.now();
    const window = Math.floor(now / this.#perMs);
    if (window !== this.#window) {
      this.#window = window;
      this.#used = 0;
    }
    this.#used += 1;
    return this.#used > this.#requests ? (window + 1) * this.#perMs - now : 0;
  }
}
