import type { ModelUsage } from '../ticket/model-usage.ts';

/** "412 tokens, 0.000624 in the account’s currency". */
export function modelCost({ inputTokens, outputTokens, micros }: ModelUsage): string {
  return `${inputTokens + outputTokens} tokens, ${(micros / 1_000_000).toFixed(6)} in the account’s currency`;
}
