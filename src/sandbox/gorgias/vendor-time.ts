/**
 * Times as Gorgias writes them: microseconds and "+00:00". No two are the same, so that orders by time are total.
 * @param now ms since the epoch
 */
export class VendorTime {
  readonly #now: () => number;
  #lastMicros = 0;

  constructor(now: () => number) {
    this.#now = now;
  }

  next(): string {
    this.#lastMicros = Math.max(this.#lastMicros + 1, Math.floor(this.#now()) * 1_000);
    const ms = Math.floor(this.#lastMicros / 1_000);
    const micros = String(this.#lastMicros % 1_000).padStart(3, '0');
    return new Date(ms).toISOString().replace('Z', `${micros}+00:00`);
  }
}
