import type { Intent } from '../../ticket/intent.ts';
import type { Cue } from '../lexicon/lexicon.ts';

/** One way of saying what one wants. */
export interface IntentRule {
  readonly intent: Intent;
  /** All of these were said … */
  readonly all: readonly (Cue | 'order')[];
  /** … and one of these, if there are any … */
  readonly any?: readonly (Cue | 'order')[];
  /** … and none of these. */
  readonly none?: readonly (Cue | 'order')[];
  /** How often it is right when nothing else is said: a probability. */
  readonly confidence: number;
}

/**
 * From cues to intents, the more telling first. `order` stands for an order in the customer's words or an order's or parcel's
 * number. Confidences are those of a plain sentence; `score-intents.ts` lowers them where the text says other things, too.
 */
export const INTENT_RULES: readonly IntentRule[] = [
  {
    intent: 'delivered_not_received',
    all: ['says_delivered'],
    any: ['not_received', 'not_here'],
    confidence: 0.96,
  },
  {
    intent: 'failed_delivery_attempt',
    all: ['attempted'],
    any: ['order', 'not_received', 'late'],
    confidence: 0.95,
  },
  { intent: 'failed_delivery_attempt', all: ['attempted'], confidence: 0.75 },
  { intent: 'refund_status', all: ['refund_status'], none: ['policy'], confidence: 0.95 },
  { intent: 'return_status', all: ['return_status'], confidence: 0.92 },
  { intent: 'tracking_not_updating', all: ['tracking_stuck'], confidence: 0.94 },
  {
    intent: 'partial_delivery',
    all: ['partial'],
    any: ['not_received', 'asks_where', 'asks_when', 'asks_news'],
    confidence: 0.94,
  },
  { intent: 'partial_delivery', all: ['partial', 'order'], confidence: 0.86 },
  { intent: 'not_shipped_yet', all: ['not_shipped', 'order'], confidence: 0.94 },
  { intent: 'not_shipped_yet', all: ['asks_shipped'], confidence: 0.93 },
  { intent: 'not_shipped_yet', all: ['not_shipped'], confidence: 0.7 },
  {
    intent: 'delayed',
    all: ['late', 'order'],
    any: ['not_received', 'ordered_ago', 'asks_where', 'asks_news'],
    confidence: 0.935,
  },
  { intent: 'delayed', all: ['late'], any: ['not_received', 'asks_where'], confidence: 0.87 },
  { intent: 'delayed', all: ['late', 'ordered_ago'], confidence: 0.8 },
  { intent: 'delayed', all: ['late', 'order'], confidence: 0.915 },
  { intent: 'delayed', all: ['not_received', 'ordered_ago', 'order'], confidence: 0.93 },
  { intent: 'delayed', all: ['not_received', 'ordered_ago'], confidence: 0.83 },
  { intent: 'delayed', all: ['late'], confidence: 0.45 },
  { intent: 'delivery_eta', all: ['asks_when', 'order'], confidence: 0.93 },
  { intent: 'delivery_eta', all: ['asks_when'], confidence: 0.86 },
  { intent: 'delivery_eta', all: ['asks_duration'], none: ['policy'], confidence: 0.8 },
  {
    intent: 'delivery_eta',
    all: ['asks_duration', 'order'],
    any: ['ordered_ago', 'not_received', 'late'],
    confidence: 0.9,
  },
  { intent: 'policy_question', all: ['asks_duration'], confidence: 0.6 },
  { intent: 'order_status', all: ['asks_where', 'order'], confidence: 0.925 },
  { intent: 'order_status', all: ['asks_where', 'goods'], confidence: 0.905 },
  { intent: 'order_status', all: ['asks_where'], confidence: 0.88 },
  { intent: 'order_status', all: ['not_received', 'order'], confidence: 0.92 },
  { intent: 'order_status', all: ['not_received', 'goods'], confidence: 0.88 },
  { intent: 'order_status', all: ['not_received'], confidence: 0.75 },
  { intent: 'order_status', all: ['asks_news', 'order'], confidence: 0.905 },
  { intent: 'order_status', all: ['asks_news', 'ordered_ago'], confidence: 0.87 },
  { intent: 'order_status', all: ['asks_news'], confidence: 0.5 },
  { intent: 'order_status', all: ['out_for_delivery'], confidence: 0.7 },
  { intent: 'order_status', all: ['repeats', 'order'], confidence: 0.6 },
  { intent: 'order_status', all: ['ordered_ago', 'order'], confidence: 0.55 },
  { intent: 'order_status', all: ['says_delivered', 'order'], confidence: 0.55 },

  { intent: 'address_change', all: ['address_change'], none: ['says_delivered'], confidence: 0.93 },
  { intent: 'address_change', all: ['address_change', 'says_delivered'], confidence: 0.6 },
  { intent: 'cancel_order', all: ['cancel'], none: ['subscription'], confidence: 0.93 },
  { intent: 'change_order', all: ['change_order'], none: ['address_change'], confidence: 0.9 },
  { intent: 'refund_request', all: ['refund_request'], none: ['refund_status'], confidence: 0.92 },
  { intent: 'refund_request', all: ['refund_request', 'refund_status'], confidence: 0.5 },
  {
    intent: 'return_start',
    all: ['return_start'],
    none: ['return_status', 'refund_status'],
    confidence: 0.92,
  },
  { intent: 'return_start', all: ['return_start'], any: ['return_status', 'refund_status'], confidence: 0.5 },
  { intent: 'wrong_or_missing_item', all: ['wrong_or_missing'], confidence: 0.92 },
  // "The tracking does not work" is no broken goods.
  { intent: 'damaged', all: ['damaged'], none: ['tracking_stuck', 'other_topic'], confidence: 0.92 },
  { intent: 'damaged', all: ['damaged', 'other_topic', 'goods'], none: ['tracking_stuck'], confidence: 0.85 },
  { intent: 'damaged', all: ['damaged', 'tracking_stuck'], confidence: 0.5 },
  { intent: 'customs_duties', all: ['customs'], confidence: 0.92 },
  { intent: 'subscription_delivery', all: ['subscription'], confidence: 0.88 },
  { intent: 'policy_question', all: ['policy'], confidence: 0.92 },
  { intent: 'human_request', all: ['human'], confidence: 0.93 },
  { intent: 'complaint', all: ['complaint'], confidence: 0.84 },
  { intent: 'complaint', all: ['anger'], confidence: 0.7 },
  { intent: 'other', all: ['sells_something'], confidence: 0.93 },
  { intent: 'other', all: ['other_topic'], confidence: 0.88 },
];
