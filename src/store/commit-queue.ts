import { StorageUnavailable } from '../ports/delivery-log.ts';

/** One waiting caller. */
interface Waiting<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

export interface CommitQueueOptions<Item, Result> {
  /** Stores all items or none, and answers for each in the same order once they are durable. */
  readonly commit: (items: readonly Item[]) => Promise<readonly Result[]>;
  readonly mostAtOnce: number;
  /** Real milliseconds a caller waits for its commit. */
  readonly patienceMs: number;
}

/**
 * Group commit: one transaction is in flight, and whatever arrives meanwhile goes into the next one together. A disk
 * that can make a thousand commits durable per second then takes many thousand deliveries, and a lone delivery waits
 * for nobody.
 */
export class CommitQueue<Item, Result> {
  readonly #options: CommitQueueOptions<Item, Result>;
  #waiting: Waiting<Item, Result>[] = [];
  #running = false;

  constructor(options: CommitQueueOptions<Item, Result>) {
    this.#options = options;
  }

  /**
   * Resolves after the commit that holds the item; rejects if it did not happen, and when patience ends before it did.
   * What is given up while it waits is not stored; what is given up on its way may be.
   */
  async add(item: Item): Promise<Result> {
    const { promise, resolve, reject } = Promise.withResolvers<Result>();
    const waiting = { item, resolve, reject };
    this.#waiting.push(waiting);
    // Not `AbortSignal.timeout`: one that nobody needs any more cannot be taken back, and costs as much as the insert.
    const patience = setTimeout(() => {
      this.#waiting = this.#waiting.filter((other) => other !== waiting);
      reject(new Error('No commit within the time its sender waits'));
    }, this.#options.patienceMs);
    if (!this.#running) void this.#drain();
    try {
      return await promise;
    } finally {
      clearTimeout(patience);
    }
  }

  async #drain(): Promise<void> {
    this.#running = true;
    while (this.#waiting.length > 0) {
      const batch = this.#waiting.slice(0, this.#options.mostAtOnce);
      this.#waiting = this.#waiting.slice(this.#options.mostAtOnce);
      await this.#settle(batch);
    }
    this.#running = false;
  }

  async #settle(batch: readonly Waiting<Item, Result>[]): Promise<void> {
    try {
      const results = await this.#options.commit(batch.map(({ item }) => item));
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
