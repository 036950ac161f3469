/** A time by which work must have ended. */
export interface Deadline {
  readonly signal: AbortSignal;
  /** Fires no more. Whoever sets a deadline calls it off. */
  readonly callOff: () => void;
}

/**
 * A signal that fires after so many real milliseconds (`TimeoutError`), or with the parent and for its reason. Not
 * `AbortSignal.timeout`: that cannot be called off, and keeps everything that listened to it until its time has come,
 * five minutes of tickets in memory for an attempt that took half a second.
 */
export function deadline(ms: number, parent: AbortSignal): Deadline {
  const controller = new AbortController();
  const onParent = (): void => controller.abort(parent.reason);
  const timer = setTimeout(
    () => controller.abort(new DOMException('The time for it is over', 'TimeoutError')),
    ms,
  );
  const callOff = (): void => {
    clearTimeout(timer);
    parent.removeEventListener('abort', onParent);
  };
  if (parent.aborted) onParent();
  else parent.addEventListener('abort', onParent, { once: true });
  if (controller.signal.aborted) callOff();
  else controller.signal.addEventListener('abort', callOff, { once: true });
  return { signal: controller.signal, callOff };
}
