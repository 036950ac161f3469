import type { RunContext } from '../../../ports/run-context.ts';

/** How long an old answer is good enough when something is missing from it; real ms. */
const ASK_AGAIN_AFTER_MS = 600_000;

/**
 * An answer that hardly ever changes, kept in memory so that a ticket does not cost a request for it. Callers that come
 * at the same time share one request.
 */
export class Remembered<T> {
  readonly #load: (context: RunContext) => Promise<T>;
  readonly #wall: () => number;
  #known: { readonly value: T; readonly at: number } | null = null;
  #loading: Promise<T> | null = null;

  constructor(load: (context: RunContext) => Promise<T>, wall: () => number) {
    this.#load = load;
    this.#wall = wall;
  }

  /** The value if it is known already. */
  peek(): T | null {
    return this.#known?.value ?? null;
  }

  async get(context: RunContext): Promise<T> {
    return this.#known === null ? this.refresh(context) : this.#known.value;
  }

  /** As `get`; asks again, at most every ten minutes, when what is known does not do. */
  async getFitting(fits: (value: T) => boolean, context: RunContext): Promise<T> {
    const value = await this.get(context);
    const old = this.#wall() - (this.#known?.at ?? 0) > ASK_AGAIN_AFTER_MS;
    return fits(value) || !old ? value : this.refresh(context);
  }

  async refresh(context: RunContext): Promise<T> {
    this.#loading ??= this.#fetch(context).finally(() => {
      this.#loading = null;
    });
    return this.#loading;
  }

  async #fetch(context: RunContext): Promise<T> {
    const value = await this.#load(context);
    this.#known = { value, at: this.#wall() };
    return value;
  }
}
