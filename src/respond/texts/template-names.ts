import type { Condition } from '../../ticket/condition.ts';
import type { Intent } from '../../ticket/intent.ts';

/** Conditions that have a text: every row of the matrix that may be answered at all. All others go to a person. */
export const ANSWERED_CONDITIONS = [
  'preparing',
  'preparing_late',
  'label_created',
  'label_not_scanned',
  'in_transit',
  'in_transit_no_date',
  'stalled',
  'running_late',
  'carrier_delay',
  'customs',
  'attempted',
  'ready_for_pickup',
  'out_for_delivery',
  'out_for_delivery_late',
  'delivered',
  'delivered_elsewhere',
  'split',
  'cancelled',
  'scheduled',
  'store_pickup',
  'tracking_pending',
  'carrier_unavailable',
  'local_post',
] as const satisfies readonly Condition[];

/** Questions that have a text of their own, whatever the parcel's condition: what goes back is told, not the parcel. */
export const ANSWERED_INTENTS = ['return_status', 'refund_status'] as const satisfies readonly Intent[];

export const QUESTIONS = ['ask_order_number', 'ask_which_order'] as const;

/** Said beside a hand-over: that a person will answer, and by when. */
export const LINES = ['person_by'] as const;

/** What stands around every text: who writes, what is new, whether it makes the day it is needed by, link and signature. */
export const FRAMES = ['disclosure', 'news', 'need_by', 'closing'] as const;

export const TEMPLATE_NAMES = [
  ...ANSWERED_CONDITIONS,
  ...ANSWERED_INTENTS,
  ...QUESTIONS,
  ...LINES,
  ...FRAMES,
] as const;

export type AnsweredCondition = (typeof ANSWERED_CONDITIONS)[number];
export type AnsweredIntent = (typeof ANSWERED_INTENTS)[number];
export type QuestionName = (typeof QUESTIONS)[number];
export type LineName = (typeof LINES)[number];
export type TemplateName = (typeof TEMPLATE_NAMES)[number];

export function isAnswered(condition: string): condition is AnsweredCondition {
  return ANSWERED_CONDITIONS.some((answered) => answered === condition);
}

export function isTemplateName(name: string): name is TemplateName {
  return TEMPLATE_NAMES.some((known) => known === name);
}
