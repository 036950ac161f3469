import type { ModelPolicy } from '../../src/ticket/model-policy.ts';

/** Everything allowed, within limits that no test reaches by accident. */
export function aModelPolicy(changes: Partial<ModelPolicy> = {}): ModelPolicy {
  return {
    reading: 'unsure',
    wording: true,
    tone: '',
    summaries: true,
    tokensPerTicket: 1_000_000,
    tokensPerDay: 10_000_000,
    moneyPerDay: 1_000,
    price: { input: 2, cachedInput: 0.5, output: 8 },
    ...changes,
  };
}
