import type { Understanding } from '../ticket/understanding.ts';

/** How "Where is my order?" is read when nothing else stands in the message. @param language ISO 639-1 */
export function plainQuestion(language: string): Understanding {
  return {
    message: 'Where is my order?',
    language,
    intents: [{ intent: 'order_status', confidence: 1 }],
    intent: 'order_status',
    confidence: 1,
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
  };
}
