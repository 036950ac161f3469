/** Failures in a row after which nobody asks for a while. */
const FAILURES_TO_OPEN = 8;
const OPEN_MS = 10_000;

/**
 * Stops asking a vendor that is down, so that runs end in a note at once instead of each waiting for its time-out.
 * One request is let through after the pause; its end decides.
 */
export class CircuitBreaker {
  readonly #steady: () => number;
  #failures = 0;
  #openUntil = 0;

  constructor(steady: () => number) {
    this.#steady = steady;
  }

  /** Milliseconds until it may be tried again; 0: go ahead. Asking changes nothing. */
  waitMs(): number {
    return this.#failures < FAILURES_TO_OPEN ? 0 : Math.max(0, this.#openUntil - this.#steady());
  }

  /** A request goes out now. After a pause it is the only one: all others wait for its end. */
  began(): void {
    if (this.#failures >= FAILURES_TO_OPEN) this.#openUntil = this.#steady() + OPEN_MS;
  }

  succeeded(): void {
    this.#failures = 0;
  }

  failed(): void {
    this.#failures += 1;
    if (this.#failures >= FAILURES_TO_OPEN) this.#openUntil = this.#steady() + OPEN_MS;
  }
}
