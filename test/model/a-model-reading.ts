import type { ModelReading } from '../../src/model/reading/reading-shape.ts';

/** A calm question where the order is, and nothing else. */
export function aModelReading(overrides: Partial<ModelReading> = {}): ModelReading {
  return {
    intent: 'order_status',
    language: 'en',
    orderNumbers: [],
    neededBy: null,
    secondRequest: false,
    sentiment: 'calm',
    asksForPerson: false,
    ...overrides,
  };
}
