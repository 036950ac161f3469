import Bottleneck from 'bottleneck';
import { Slots } from './slots.ts';

/** Bottleneck looks at its reservoir this often (its local heartbeat), so refills happen at multiples of it. */
const BEAT_MS = 250;

/** One request that waits for its turn. */
export interface Turn<T> {
  /** Points it takes from the quota; more than the whole quota counts as the whole quota. */
  readonly weight: number;
  readonly signal: AbortSignal;
  /** What waiting ends in when the signal fires before the turn has come. */
  readonly giveUp: () => Error;
  readonly work: () => Promise<T>;
}

/**
 * At most `limit` points at a time, refilled evenly over `perMs`, and `atOnce` requests in flight. Slots of our own,
 * because Bottleneck counts a job's weight against its concurrency too: a query of 300 points would need 300 slots.
 */
export class RateLimit {
  readonly #slots: Slots;
  readonly #quota: Bottleneck;
  readonly #limit: number;

  constructor(options: {
    readonly limit: number;
    readonly perMs: number;
    readonly atOnce: number;
    /** Makes the quota one with that of other processes. */
    readonly shared?: Bottleneck.ConstructorOptions | undefined;
  }) {
    const { amount, everyMs } = refill(options.limit, options.perMs);
    this.#limit = options.limit;
    this.#slots = new Slots(options.atOnce);
    this.#quota = new Bottleneck({
      ...options.shared,
      reservoir: options.limit,
      reservoirIncreaseAmount: amount,
      reservoirIncreaseInterval: everyMs,
      reservoirIncreaseMaximum: options.limit,
    });
  }

  /** Runs the work when its turn comes. A caller whose time is over leaves the queue at once. */
  async run<T>(turn: Turn<T>): Promise<T> {
    await this.#slots.acquire(turn.signal).catch(() => {
      throw turn.giveUp();
    });
    try {
      return await this.#afterQuota(turn);
    } finally {
      this.#slots.release();
    }
  }

  async #afterQuota<T>({ weight, signal, giveUp, work }: Turn<T>): Promise<T> {
    // The signal may have fired between the slot coming free and this line, and would not be heard any more.
    if (signal.aborted) throw giveUp();
    const points = Math.min(weight, this.#limit);
    const { promise: gaveUp, reject } = Promise.withResolvers<never>();
    let waiting = true;
    const onAbort = (): void => {
      if (waiting) reject(giveUp());
    };
    signal.addEventListener('abort', onAbort, { once: true });
    const job = this.#quota.schedule({ weight: points }, async () => {
      waiting = false;
      if (!signal.aborted) return work();
      // Bottleneck cannot take a job out of its queue: one that was given up passes through and gives its points back.
      await this.#quota.incrementReservoir(points);
      throw giveUp();
    });
    // Whoever gave up is not there to hear how it ended.
    job.catch(() => undefined);
    try {
      return await Promise.race([job, gaveUp]);
    } finally {
      signal.removeEventListener('abort', onAbort);
    }
  }
}

/**
 * How much to refill how often: the shortest time in which a whole number of points falls due. Refilling each second
 * what fits into a second would give 60 of 100 a minute, and 10 of 2 per 10 s.
 */
export function refill(limit: number, perMs: number): { readonly amount: number; readonly everyMs: number } {
  for (let everyMs = BEAT_MS; everyMs < perMs; everyMs += BEAT_MS) {
    const due = (limit * everyMs) / perMs;
    if (due >= 1 && due - Math.floor(due) <= due * 0.01) return { amount: Math.floor(due), everyMs };
  }
  return { amount: limit, everyMs: Math.ceil(perMs / BEAT_MS) * BEAT_MS };
}
