import { setTimeout as delay } from 'node:timers/promises';

const PATIENCE_MS = 60_000;

/** Waits until it is so; the machine may be busy, so that a minute is allowed. */
export async function untilTrue(isSo: () => Promise<boolean> | boolean): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  while (!(await isSo())) {
    if (Date.now() > until) throw new Error('It has not become so within a minute');
    await delay(25);
  }
}
