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

/** Not `timers/promises` with a signal: for every sleep that is called off it makes an error, with its stack, that nobody reads. */
function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  if (signal?.aborted === true) {
    reject(signal.reason);
    return promise;
  }
  const wake = (): void => {
    signal?.removeEventListener('abort', onAbort);
    resolve();
  };
  const timer = setTimeout(wake, ms);
  const onAbort = (): void => {
    clearTimeout(timer);
    reject(signal?.reason);
  };
  signal?.addEventListener('abort', onAbort, { once: true });
  return promise;
}

const wholeSeconds = (ms: number): number => Math.round(ms / 1000) * 1000;
