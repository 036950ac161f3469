/** What a customer can want. The first ten are WISMO: a machine may answer them. Names are the contract's (section 5). */
export const WISMO_INTENTS = [
  'order_status',
  'delivery_eta',
  'not_shipped_yet',
  'delayed',
  'tracking_not_updating',
  'failed_delivery_attempt',
  'partial_delivery',
  'delivered_not_received',
  'return_status',
  'refund_status',
] as const;

/** About an order, but a person's decision: these are handed over with the order's facts. */
export const PERSON_INTENTS = [
  'address_change',
  'cancel_order',
  'change_order',
  'return_start',
  'refund_request',
  'wrong_or_missing_item',
  'damaged',
  'customs_duties',
  'subscription_delivery',
  'policy_question',
  'complaint',
  'human_request',
] as const;

export const INTENTS = [...WISMO_INTENTS, ...PERSON_INTENTS, 'thanks', 'other'] as const;

export type WismoIntent = (typeof WISMO_INTENTS)[number];
export type Intent = (typeof INTENTS)[number];

/** One reading of a message. `confidence` is a probability: of the messages given 0.9, nine in ten are this intent. */
export interface IntentReading {
  readonly intent: Intent;
  readonly confidence: number;
}

/** Asks for goods or money on their way back, and not for a parcel on its way out. */
export function isAboutGoingBack(intent: Intent): intent is 'return_status' | 'refund_status' {
  return intent === 'return_status' || intent === 'refund_status';
}

export function isWismo(intent: Intent): intent is WismoIntent {
  return WISMO_INTENTS.some((wismo) => wismo === intent);
}
