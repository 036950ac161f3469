/**
 * Waits for work that does not listen to a signal itself: because an SDK ignores it, or because others wait for the same
 * work and one caller's end must not be theirs. The work goes on, and nobody hears how it ends.
 * @throws the signal's reason, when it fires first
 */
export async function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  work.catch(() => undefined);
  signal.throwIfAborted();
  const { promise, reject } = Promise.withResolvers<never>();
  const onAbort = (): void => reject(signal.reason);
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    return await Promise.race([work, promise]);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}
