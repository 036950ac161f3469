import type { RunContext } from '../ports/run-context.ts';
import type { Clock } from '../ports/tools.ts';

/** How work ended that had only so much time. */
export type InTime<T> = { readonly kind: 'done'; readonly value: T } | { readonly kind: 'late' };

/** One for all: an `abort` without a reason makes an error with its stack each time, several for every ticket. */
const SETTLED = new DOMException('The work has ended', 'AbortError');

/**
 * Gives work a budget in real time. A port is told through its signal when the time is over and is not waited for any
 * longer, because some clients ignore their signal.
 * @throws what `work` throws in time; the reason of `context.signal` when the run itself is called off
 */
export async function withinBudget<T>(
  ms: number,
  given: { readonly clock: Clock; readonly context: RunContext },
  work: (context: RunContext) => Promise<T>,
): Promise<InTime<T>> {
  const { clock, context } = given;
  const over = new AbortController();
  const settled = new AbortController();
  const onCalledOff = (): void => {
    over.abort(context.signal.reason);
    settled.abort(context.signal.reason);
  };
  context.signal.addEventListener('abort', onCalledOff, { once: true });
  if (context.signal.aborted) onCalledOff();
  const late = async (): Promise<InTime<T>> => {
    try {
      await clock.sleep(ms, settled.signal);
    } catch {
      context.signal.throwIfAborted();
    }
    if (!settled.signal.aborted)
      over.abort(new DOMException('The time for this look-up is over', 'TimeoutError'));
    return { kind: 'late' };
  };
  const done = async (): Promise<InTime<T>> => {
    const value = await work({ ...context, signal: over.signal });
    return { kind: 'done', value };
  };
  try {
    return await Promise.race([done(), late()]);
  } catch (error) {
    // A port that obeys its signal fails because the time is over: that is no failure of its own.
    if (over.signal.aborted && !context.signal.aborted) return { kind: 'late' };
    throw error;
  } finally {
    context.signal.removeEventListener('abort', onCalledOff);
    settled.abort(SETTLED);
  }
}
