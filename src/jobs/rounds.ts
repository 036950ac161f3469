import type { Clock } from '../ports/tools.ts';

/** Something that is done again and again. */
export interface Rounds {
  /** Resolves when no round is under way any more. */
  stop(): Promise<void>;
}

/**
 * Goes round until it is stopped.
 * @param begin makes the round, which must not reject; it says how many real ms to wait before the next one, 0: none.
 *   `signal` is aborted when the rounds are stopped.
 */
export function startRounds(clock: Clock, begin: (signal: AbortSignal) => () => Promise<number>): Rounds {
  const stopped = new AbortController();
  const { signal } = stopped;
  const running = goRound(begin(signal));
  return {
    stop: async () => {
      stopped.abort();
      await running;
    },
  };

  async function goRound(round: () => Promise<number>): Promise<void> {
    while (!signal.aborted) {
      const pauseMs = await round();
      if (pauseMs > 0) await clock.sleep(pauseMs, signal).catch(() => undefined);
    }
  }
}
