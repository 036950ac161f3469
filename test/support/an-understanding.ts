import type { Understanding } from '../../src/ticket/understanding.ts';

/** A plain question in English that nothing else was read in. */
export function anUnderstanding(overrides: Partial<Understanding> = {}): Understanding {
  return {
    message: 'Where is my order?',
    language: 'en',
    intents: [{ intent: 'order_status', confidence: 0.97 }],
    intent: 'order_status',
    confidence: 0.97,
    grounds: [],
    orderNumbers: [],
    trackingNumbers: [],
    addresses: [],
    needBy: null,
    amounts: [],
    quantities: [],
    claims: { saysNotReceived: false, saysDelivered: false, repeats: false },
    flags: [],
    raised: [],
    automatic: null,
    ...overrides,
  };
}
