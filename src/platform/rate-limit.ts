import type { Entry, Leave, QuotaWindow } from './quota-window.ts';
import { Slots } from './slots.ts';

/** One request that waits for its turn. */
export interface Turn<T> extends Entry {
  /** The quotas it counts against, scarcest first: whoever waits for a scarce one holds nothing of the others. */
  readonly windows: readonly QuotaWindow[];
  /** It is asked for by a request that has its turn, and uses that one's slot. */
  readonly hasTurn?: boolean;
  /** @param sent to be called at the moment from which the vendor may count the request */
  readonly work: (sent: () => void) => Promise<T>;
}

/**
 * Turns within the quotas, and `atOnce` requests in flight. Slots of our own beside the windows, because these hold a
 * place long after the answer.
 */
export class RateLimit {
  readonly #slots: Slots;

  constructor(atOnce: number) {
    this.#slots = new Slots(atOnce);
  }

  /** Runs the work when its turn comes. A caller whose time is over leaves the queue at once. */
  async run<T>(turn: Turn<T>): Promise<T> {
    const leaves: Leave[] = [];
    let wasSent = false;
    try {
      for (const window of turn.windows) leaves.push(await window.enter(turn));
      return await this.#inSlot(turn, () => {
        wasSent = true;
      });
    } finally {
      for (const leave of leaves) leave(wasSent);
    }
  }

  async #inSlot<T>({ signal, giveUp, work, hasTurn = false }: Turn<T>, sent: () => void): Promise<T> {
    if (hasTurn) return work(sent);
    await this.#slots.acquire(signal).catch(() => {
      throw giveUp();
    });
    try {
      // The signal may have fired between the slot coming free and this line, and would not be heard any more.
      if (signal.aborted) throw giveUp();
      return await work(sent);
    } finally {
      this.#slots.release();
    }
  }
}
