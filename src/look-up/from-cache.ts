import type { RunContext } from '../ports/run-context.ts';
import type { Clock, Logger } from '../ports/tools.ts';
import { withinBudget } from './budget.ts';

/** A cache answers in a few milliseconds; one that needs longer must not cost a customer the answer. */
const PATIENCE_MS = 500;

/**
 * What a cache says; `otherwise` when it fails or takes too long, for a cache that is broken is no cache.
 * @throws the reason of `context.signal` when the run is called off; nothing else
 */
export async function fromCache<T>(
  ask: () => Promise<T>,
  otherwise: T,
  given: { readonly clock: Clock; readonly logger: Logger; readonly context: RunContext },
): Promise<T> {
  const { logger, context } = given;
  try {
    const answered = await withinBudget(PATIENCE_MS, given, ask);
    if (answered.kind === 'done') return answered.value;
    logger.warn({ ms: PATIENCE_MS }, 'A cache did not answer in time; the work goes on without it');
  } catch (error) {
    context.signal.throwIfAborted();
    logger.warn({ error }, 'A cache failed; the work goes on without it');
  }
  return otherwise;
}
