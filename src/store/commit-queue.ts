import { StorageUnavailable } from '../ports/delivery-log.ts';

/** One waiting caller. */
interface Waiting<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Group commit: one transaction is in flight, and whatever arrives meanwhile goes into the next one together. A disk
 * that can make a thousand commits durable per second then takes many thousand deliveries, and a lone delivery waits
 * for nobody.
 */
export class CommitQueue<Item, Result> {
  readonly #commit: (items: readonly Item[]) => Promise<readonly Result[]>;
  readonly #mostAtOnce: number;
  #waiting: Waiting<Item, Result>[] = [];
  #running = false;

  /** @param commit stores all items or none, and answers for each in the same order once they are durable */
  constructor(commit: (items: readonly Item[]) => Promise<readonly Result[]>, mostAtOnce: number) {
    this.#commit = commit;
    this.#mostAtOnce = mostAtOnce;
  }

  /**
   * Resolves after the commit that holds the item; rejects if it did not happen, and when the signal fires before it did.
   * What is given up while it waits is not stored; what is given up on its way may be.
   */
  async add(item: Item, signal?: AbortSignal): Promise<Result> {
    const { promise, resolve, reject } = Promise.withResolvers<Result>();
    const waiting = { item, resolve, reject };
    this.#waiting.push(waiting);
    const onAbort = (): void => {
      this.#waiting = this.#waiting.filter((other) => other !== waiting);
      reject(signal?.reason);
    };
    signal?.addEventListener('abort', onAbort, { once: true });
    if (!this.#running) void this.#drain();
    try {
      return await promise;
    } finally {
      signal?.removeEventListener('abort', onAbort);
    }
  }

  async #drain(): Promise<void> {
    this.#running = true;
    while (this.#waiting.length > 0) {
      const batch = this.#waiting.slice(0, this.#mostAtOnce);
      this.#waiting = this.#waiting.slice(this.#mostAtOnce);
      await this.#settle(batch);
    }
    this.#running = false;
  }

  async #settle(batch: readonly Waiting<Item, Result>[]): Promise<void> {
    try {
      const results = await this.#commit(batch.map(({ item }) => item));
      batch.forEach(({ resolve, reject }, index) => {
        const result = results[index];
        if (result === undefined) reject(new Error('A commit gave no answer for one of its items'));
        else resolve(result);
      });
    } catch (error) {
      await this.#oneByOne(batch, error);
    }
  }

  /** One item the database refuses must not take its neighbours with it. */
  async #oneByOne(batch: readonly Waiting<Item, Result>[], error: unknown): Promise<void> {
    const [only] = batch;
    if (only !== undefined && batch.length === 1) only.reject(error);
    else if (isWholesale(error)) for (const { reject } of batch) reject(error);
    else for (const waiting of batch) await this.#settle([waiting]);
  }
}

/** The database itself was in trouble: asking again for each would only make all of them wait for it again. */
const isWholesale = (error: unknown): boolean => error instanceof StorageUnavailable;
