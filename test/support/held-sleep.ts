import { systemClock } from '../../src/platform/clock.ts';
import type { Clock } from '../../src/ports/tools.ts';
import { WORLD_NOW } from './world.ts';

/** A clock on which nobody wakes from a sleep of exactly `ms` before the test says so; all else is real. */
export function heldSleep(ms: number): { readonly clock: Clock; readonly wake: () => void } {
  const real = systemClock(WORLD_NOW);
  const { promise, resolve } = Promise.withResolvers<void>();
  const sleep = (asked: number, signal?: AbortSignal): Promise<void> =>
    asked === ms ? promise : real.sleep(asked, signal);
  return { clock: { ...real, sleep }, wake: resolve };
}
