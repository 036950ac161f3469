import { setTimeout as delay } from 'node:timers/promises';
import type { Clock } from '../ports/tools.ts';

/**
 * The clock of the process.
 * @param start ISO time the business clock starts from (`NOW`); `null` for the real time.
 */
export function systemClock(start: string | null = null): Clock {
  const offsetMs = start === null ? 0 : wholeSeconds(Date.parse(start) - Date.now());
  return {
    offsetMs,
    now: () => Date.now() + offsetMs,
    wall: () => Date.now(),
    steady: () => performance.now(),
    sleep,
  };
}

async function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  try {
    await delay(ms, undefined, signal === undefined ? {} : { signal });
  } catch (error) {
    // Node wraps the reason into an AbortError of its own; whoever stopped the sleep knows its own reason.
    throw signal?.reason ?? error;
  }
}

const wholeSeconds = (ms: number): number => Math.round(ms / 1000) * 1000;
