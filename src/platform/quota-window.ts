import Bottleneck from 'bottleneck';

/** No vendor sells as much in one of its windows: a limit like this means that there is none (the sandbox says so). */
const UNCOUNTED = 50_000;

/** Longer than any request takes; a process that died meanwhile gives back what it took after this. */
const LONGEST_REQUEST_MS = 15_000;

/** Texts that are ready go before questions, so that little happens between our last look and our answer. */
const PRIORITY = { write: 3, read: 5 } as const;

/** What makes a quota one with that of other processes. */
export interface SharedWindow {
  readonly options: Bottleneck.ConstructorOptions;
  /** Called when the process no longer takes part: nothing may wait for the end of a window any more. */
  onClose(end: () => void): void;
}

/** One request that wants in. */
export interface Entry {
  /** Points it takes; more than the whole share counts as the whole share. */
  readonly weight: number;
  readonly effect: 'read' | 'write';
  readonly signal: AbortSignal;
  /** What waiting ends in when the signal fires first. */
  readonly giveUp: () => Error;
}

/** Called when the request is over; one that was never sent takes nothing. */
export type Leave = (wasSent: boolean) => void;

/**
 * At most our share of a vendor's limit in any window of its length, wherever that window begins. Every request keeps
 * its place until a whole window after it was answered: so whatever clock the vendor counts by, it counts no more.
 * (A bucket that is refilled would let through up to twice its size in one window.)
 */
export class QuotaWindow {
  readonly #perMs: number;
  readonly #share: number;
  readonly #limiter: Bottleneck;
  readonly #shared: SharedWindow | null;
  readonly #kept = new Set<() => void>();
  #isClosed = false;
  /** Points in a window; `null`: not counted. */
  #ours: number | null;

  constructor(options: {
    readonly limit: number;
    readonly perMs: number;
    /** 0 to 1. */
    readonly share: number;
    readonly shared: SharedWindow | null;
  }) {
    this.#perMs = options.perMs;
    this.#share = options.share;
    this.#shared = options.shared;
    this.#ours = this.#oursOf(options.limit);
    this.#limiter = new Bottleneck({ ...options.shared?.options, maxConcurrent: this.#ours });
    this.#shared?.onClose(() => {
      this.#isClosed = true;
      for (const end of this.#kept) end();
    });
  }

  /** Resolves when there is room; the caller leaves when its request is over. Writes go first. */
  async enter(entry: Entry): Promise<Leave> {
    if (entry.signal.aborted) throw entry.giveUp();
    if (this.#ours === null) return () => undefined;
    const { promise: turn, resolve: take, reject } = Promise.withResolvers<Leave>();
    const onAbort = (): void => reject(entry.giveUp());
    entry.signal.addEventListener('abort', onAbort, { once: true });
    const place = this.#limiter.schedule(
      {
        weight: Math.min(entry.weight, this.#ours),
        priority: PRIORITY[entry.effect],
        ...(this.#shared === null ? {} : { expiration: LONGEST_REQUEST_MS + this.#perMs }),
      },
      async () => {
        // Bottleneck cannot take a job out of its queue: one that was given up passes through and keeps nothing.
        if (entry.signal.aborted) return;
        const { promise: left, resolve: leave } = Promise.withResolvers<boolean>();
        take(leave);
        if (await left) await this.#keep();
      },
    );
    // Redis refused, or the place was given back because nobody left it.
    place.catch(reject);
    try {
      return await turn;
    } finally {
      entry.signal.removeEventListener('abort', onAbort);
    }
  }

  /** The vendor says what its limit is. */
  follow(limit: number): void {
    const ours = this.#oursOf(limit);
    if (ours === this.#ours) return;
    this.#ours = ours;
    // Failing that, the old limit stands until the next answer says so again.
    void Promise.resolve<unknown>(this.#limiter.updateSettings({ maxConcurrent: ours })).catch(
      () => undefined,
    );
  }

  /** Does not keep a process alive that has nothing else to do. */
  async #keep(): Promise<void> {
    if (this.#isClosed) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    const timer = setTimeout(resolve, this.#perMs);
    timer.unref();
    this.#kept.add(resolve);
    await promise;
    clearTimeout(timer);
    this.#kept.delete(resolve);
  }

  #oursOf(limit: number): number | null {
    return limit >= UNCOUNTED ? null : Math.max(1, Math.floor(limit * this.#share));
  }
}
