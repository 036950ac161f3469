import { plainQuestion } from '../../src/run/plain-question.ts';
import type { Understanding } from '../../src/ticket/understanding.ts';

/** A plain question in English that nothing else was read in. */
export function anUnderstanding(overrides: Partial<Understanding> = {}): Understanding {
  return {
    ...plainQuestion('en'),
    intents: [{ intent: 'order_status', confidence: 0.97 }],
    confidence: 0.97,
    ...overrides,
  };
}
