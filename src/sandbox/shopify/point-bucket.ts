/** What the vendor tells about the bucket in every answer. */
export interface ThrottleStatus {
  readonly maximumAvailable: number;
  readonly currentlyAvailable: number;
  readonly restoreRate: number;
}

/** Shopify's leaky bucket: the worst case is taken out first, what was not used is put back, and time refills it. */
export class PointBucket {
  readonly #maximum: number;
  readonly #perSecond: number;
  readonly #wall: () => number;
  #level: number;
  #at: number;

  constructor(size: { readonly maximum: number; readonly restorePerSecond: number }, wall: () => number) {
    this.#maximum = size.maximum;
    this.#perSecond = size.restorePerSecond;
    this.#wall = wall;
    this.#level = size.maximum;
    this.#at = wall();
  }

  get status(): ThrottleStatus {
    this.#refill();
    return {
      maximumAvailable: this.#maximum,
      currentlyAvailable: Math.floor(this.#level),
      restoreRate: this.#perSecond,
    };
  }

  /** Takes the points if they are there. */
  take(points: number): boolean {
    this.#refill();
    if (points > this.#level) return false;
    this.#level -= points;
    return true;
  }

  giveBack(points: number): void {
    this.#level = Math.min(this.#maximum, this.#level + points);
  }

  /** Leaves this many points; for checks. */
  drainTo(points: number): void {
    this.#refill();
    this.#level = points;
  }

  #refill(): void {
    const now = this.#wall();
    this.#level = Math.min(this.#maximum, this.#level + ((now - this.#at) / 1_000) * this.#perSecond);
    this.#at = now;
  }
}
