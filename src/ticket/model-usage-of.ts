import { addTokens, type ModelUsage, NO_TOKENS } from './model-usage.ts';
import type { ModelUse } from './model-use.ts';
import type { SecondReading } from './second-reading.ts';

/** What language models have read and written for one decision, all asks together, and what it cost. */
export function modelUsageOf({
  second,
  modelUses,
}: {
  readonly second: Pick<SecondReading, 'usage'> | null;
  readonly modelUses: readonly Pick<ModelUse, 'usage'>[];
}): ModelUsage {
  const all = [...(second === null ? [] : [second]), ...modelUses].map(({ usage }) => usage);
  return {
    ...all.reduce(addTokens, NO_TOKENS),
    micros: all.reduce((sum, { micros }) => sum + micros, 0),
  };
}
