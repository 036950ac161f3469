import type { Clock } from '../../src/ports/tools.ts';

interface Sleeper {
  readonly until: number;
  readonly wake: () => void;
}

/** A clock that stands still until it is moved; sleepers wake when their time has come. */
export class ManualClock implements Clock {
  readonly offsetMs = 0;
  readonly slept: number[] = [];
  #time: number;
  #sleepers: Sleeper[] = [];

  constructor(start = '2026-11-21T10:00:00Z') {
    this.#time = Date.parse(start);
  }

  now(): number {
    return this.#time;
  }

  wall(): number {
    return this.#time;
  }

  steady(): number {
    return this.#time;
  }

  async sleep(ms: number, signal?: AbortSignal): Promise<void> {
    this.slept.push(ms);
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    if (signal?.aborted === true) reject(signal.reason);
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
    this.#sleepers.push({ until: this.#time + ms, wake: resolve });
    await promise;
  }

  /** Lets time pass, wakes who is due, and gives what they do next a turn. */
  async pass(ms: number): Promise<void> {
    this.#time += ms;
    const due = this.#sleepers.filter(({ until }) => until <= this.#time);
    this.#sleepers = this.#sleepers.filter(({ until }) => until > this.#time);
    for (const { wake } of due) wake();
    await settled();
  }
}

/** Gives promises and zero timers (Bottleneck starts jobs with them) a chance to run. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 12; turn += 1) await new Promise((resolve) => setTimeout(resolve, 3));
}
