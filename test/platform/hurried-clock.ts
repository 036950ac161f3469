import type { Clock } from '../../src/ports/tools.ts';

/** A clock for tests that wait: it jumps over every pause, and stands still otherwise. */
export class HurriedClock implements Clock {
  readonly offsetMs = 0;
  readonly slept: number[] = [];
  #time: number;

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
    signal?.throwIfAborted();
    this.slept.push(ms);
    this.pass(ms);
  }

  pass(ms: number): void {
    this.#time += ms;
  }
}
