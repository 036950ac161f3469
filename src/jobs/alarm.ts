import type { Clock } from '../ports/tools.ts';

/** A sleep that can be cut short. Ringing while nobody sleeps makes the next sleep end at once: no ring is ever lost. */
export class Alarm {
  readonly #clock: Clock;
  #rung = false;
  #sleep: AbortController | null = null;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  ring(): void {
    this.#rung = true;
    this.#sleep?.abort();
  }

  async wait(ms: number): Promise<void> {
    if (!this.#rung) {
      this.#sleep = new AbortController();
      await this.#clock.sleep(ms, this.#sleep.signal).catch(() => undefined);
      this.#sleep = null;
    }
    this.#rung = false;
  }
}
