import type { RunContext } from '../ports/run-context.ts';
import type { Clock, Logger } from '../ports/tools.ts';

/** A cache answers in a few milliseconds; one that needs longer must not cost a customer the answer. */
const PATIENCE_MS = 500;

/** One for all: an `abort` without a reason makes an error with its stack each time. */
const ANSWERED = new DOMException('The cache has answered', 'AbortError');

/**
 * What a cache says; `otherwise` when it fails or takes too long, for a cache that is broken is no cache.
 * @throws the reason of `context.signal` when the run is called off; nothing else
 */
export async function fromCache<T>(
  ask: () => Promise<T>,
  otherwise: T,
  given: { readonly clock: Clock; readonly logger: Logger; readonly context: RunContext },
): Promise<T> {
  const { clock, logger, context } = given;
  // Several for every ticket, so without all that `withinBudget` needs for work that listens to a signal.
  const over = new AbortController();
  const onCalledOff = (): void => over.abort(context.signal.reason);
  context.signal.addEventListener('abort', onCalledOff, { once: true });
  try {
    context.signal.throwIfAborted();
    const answer = ask().then((value) => ({ value }));
    const first = await Promise.race([answer, clock.sleep(PATIENCE_MS, over.signal)]);
    if (first !== undefined) return first.value;
    logger.warn({ ms: PATIENCE_MS }, 'A cache did not answer in time; the work goes on without it');
  } catch (error) {
    context.signal.throwIfAborted();
    logger.warn({ error }, 'A cache failed; the work goes on without it');
  } finally {
    context.signal.removeEventListener('abort', onCalledOff);
    over.abort(ANSWERED);
  }
  return otherwise;
}
