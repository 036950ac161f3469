import type { Intent } from '../../ticket/intent.ts';

/** What only a person can do; beside a question about the parcel it makes a second request. */
export const REQUESTS: readonly Intent[] = [
  'address_change',
  'cancel_order',
  'change_order',
  'refund_request',
  'return_start',
  'wrong_or_missing_item',
  'damaged',
  'customs_duties',
  'subscription_delivery',
];
