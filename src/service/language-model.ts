import { withinBudget } from '../model/budgeted-model.ts';
import type { Metrics } from '../platform/metrics.ts';
import type { Model } from '../ports/model.ts';
import type { Clock, Logger } from '../ports/tools.ts';
import type { Store } from '../store/open-store.ts';
import type { Connections } from './connections.ts';

/** The model that runs may ask, within what the policy allows and its budget; `null`: none is configured. */
export function languageModelOf(built: {
  readonly connections: Pick<Connections, 'model'>;
  readonly store: Pick<Store, 'modelBudget'>;
  readonly metrics: Pick<Metrics, 'model'>;
  readonly parts: { readonly clock: Clock; readonly logger: Logger };
}): Model | null {
  const { connections, store, metrics, parts } = built;
  if (connections.model === null) return null;
  const { clock, logger } = parts;
  return withinBudget(connections.model, {
    budget: store.modelBudget,
    clock,
    logger,
    observe: metrics.model,
  });
}
