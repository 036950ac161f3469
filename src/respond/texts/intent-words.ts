import type { Intent } from '../../ticket/intent.ts';

/** What the customer wants, for the first line of a note. Complete by type. */
export const INTENT_WORDS: Readonly<Record<Intent, string>> = {
  order_status: 'customer asks where it is',
  delivery_eta: 'customer asks when it arrives',
  not_shipped_yet: 'customer asks why it has not shipped',
  delayed: 'customer says it is late',
  tracking_not_updating: 'customer says tracking does not move',
  failed_delivery_attempt: 'customer asks about a missed delivery',
  partial_delivery: 'customer says a part is missing',
  delivered_not_received: 'customer says it never arrived',
  return_status: 'customer asks about their return',
  refund_status: 'customer asks about their refund',
  address_change: 'customer wants another address',
  cancel_order: 'customer wants to cancel',
  change_order: 'customer wants to change the order',
  return_start: 'customer wants to return it',
  refund_request: 'customer wants a refund',
  wrong_or_missing_item: 'customer reports a wrong or missing item',
  damaged: 'customer reports damage',
  customs_duties: 'customer asks about customs duties',
  subscription_delivery: 'customer asks about their subscription',
  policy_question: 'customer asks about our terms',
  complaint: 'customer complains',
  human_request: 'customer asks for a person',
  thanks: 'customer says thank you',
  other: 'customer writes about something else',
};
