import type { SharedKeyed } from './shared-keyed.ts';
import { unlessAborted } from './unless-aborted.ts';

/**
 * Counts against a limit that each of many things has for itself (updates of one ticket). Who finds it used up is not
 * let in and told when to come again: such windows last minutes, and others should not wait meanwhile.
 */
export class KeyedQuota {
  readonly #steady: () => number;
  readonly #perMs: number;
  readonly #most: number;
  readonly #shared: SharedKeyed | null;
  /** Ordered by who took last: what is long over is found at the front, without a look at the rest. */
  readonly #taken = new Map<string, readonly number[]>();

  constructor(
    options: {
      readonly limit: number;
      readonly perMs: number;
      readonly share: number;
      /** Where all processes count together. */
      readonly shared?: SharedKeyed | null;
    },
    steady: () => number,
  ) {
    this.#steady = steady;
    this.#shared = options.shared ?? null;
    this.#perMs = options.perMs;
    this.#most = Math.max(1, Math.floor(options.limit * options.share));
  }

  /** Keys that are remembered. */
  get size(): number {
    return this.#taken.size;
  }

  /** Milliseconds until there is room; 0: there is. */
  leftMs(key: string): number {
    const recent = this.#recent(key);
    const oldest = recent[recent.length - this.#most];
    return oldest === undefined ? 0 : oldest + this.#perMs - this.#steady();
  }

  /**
   * Takes a place, if there is one.
   * @returns milliseconds until there is room; 0: it is taken
   * @throws the signal's reason, when it fires before Redis has answered
   */
  async take(key: string, signal: AbortSignal): Promise<number> {
    if (this.#shared !== null)
      return unlessAborted(this.#shared.take(key, { most: this.#most, perMs: this.#perMs }), signal);
    const leftMs = this.leftMs(key);
    if (leftMs > 0) return leftMs;
    const recent = this.#recent(key);
    this.#taken.delete(key);
    this.#taken.set(key, [...recent, this.#steady()]);
    this.#forgetOld();
    return 0;
  }

  #recent(key: string): readonly number[] {
    const since = this.#steady() - this.#perMs;
    return (this.#taken.get(key) ?? []).filter((at) => at > since);
  }

  #forgetOld(): void {
    for (const key of this.#taken.keys()) {
      if (this.#recent(key).length > 0) return;
      this.#taken.delete(key);
    }
  }
}
