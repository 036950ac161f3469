import { unlessAborted } from './unless-aborted.ts';

/** A pause that a vendor asked for, and the status it did so with. */
export interface Pause {
  /** Milliseconds left; 0 or less: over. */
  readonly ms: number;
  readonly status: number;
}

/** The same pause for all processes. */
export interface SharedHold {
  /** Lengthens the pause; never shortens it. */
  set(pause: Pause): Promise<void>;
  left(): Promise<Pause>;
}

const OVER: Pause = { ms: 0, status: 429 };

/** What a vendor asked everybody to wait, as long as it lasts. */
export class Hold {
  readonly #steady: () => number;
  readonly #shared: SharedHold | null;
  #until = 0;
  #status = OVER.status;

  constructor(steady: () => number, shared: SharedHold | null) {
    this.#steady = steady;
    this.#shared = shared;
  }

  /** A later pause that asks for less does not shorten this one. */
  set(pause: Pause): void {
    const until = this.#steady() + pause.ms;
    if (until > this.#until) {
      this.#until = until;
      this.#status = pause.status;
    }
    // Whoever cannot be told now is told by the vendor.
    this.#shared?.set(pause).catch(() => undefined);
  }

  /** What this process knows of. */
  own(): Pause {
    return { ms: this.#until - this.#steady(), status: this.#status };
  }

  /** What any process knows of. @throws the signal's reason, when it fires before Redis has answered */
  async left(signal: AbortSignal): Promise<Pause> {
    if (this.#shared === null) return this.own();
    const theirs = await unlessAborted(this.#shared.left(), signal);
    const own = this.own();
    return theirs.ms > own.ms ? theirs : own;
  }
}
