import { setImmediate } from 'node:timers/promises';
import type { Clock } from '../../src/ports/tools.ts';
import { NOW } from '../support/an-order.ts';

interface Timer {
  readonly due: number;
  readonly ring: () => void;
}

/** A clock whose time passes only while everybody sleeps, so that a budget of seconds is tested in milliseconds. */
export class VirtualClock implements Clock {
  readonly offsetMs = 0;
  readonly #start = Date.parse(NOW);
  readonly #timers = new Set<Timer>();
  /** Milliseconds that have passed. */
  elapsed = 0;

  now(): number {
    return this.#start + this.elapsed;
  }

  wall(): number {
    return this.now();
  }

  steady(): number {
    return this.elapsed;
  }

  async sleep(ms: number, signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const timer = { due: this.elapsed + ms, ring: resolve };
    this.#timers.add(timer);
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
    try {
      await promise;
    } finally {
      this.#timers.delete(timer);
    }
  }

  /** Runs work to its end and lets time pass whenever nothing else happens. */
  async run<T>(work: Promise<T>): Promise<T> {
    const ended = Promise.allSettled([work]);
    while ((await Promise.race([ended, setImmediate('running')])) === 'running') this.#ringNext();
    return work;
  }

  #ringNext(): void {
    const next = [...this.#timers].toSorted((a, b) => a.due - b.due)[0];
    if (next === undefined) return;
    this.elapsed = Math.max(this.elapsed, next.due);
    this.#timers.delete(next);
    next.ring();
  }
}
