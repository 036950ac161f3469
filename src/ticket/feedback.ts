import type { Condition } from './condition.ts';
import type { Outcome } from './decision.ts';
import type { Instant } from './instant.ts';
import type { Intent } from './intent.ts';
import type { TicketRef } from './ticket.ts';

/** What a person of the team says of a decision. */
export const FEEDBACK = [
  'right',
  'wrong_order',
  'wrong_state',
  'wrong_tone',
  'should_not_answer',
  'should_answer',
] as const;
export type FeedbackVerdict = (typeof FEEDBACK)[number];

/** What was said to the customer, or that anything was, was a mistake. `should_answer` is none: it was too careful. */
export const WRONG_ANSWERS: readonly FeedbackVerdict[] = [
  'wrong_order',
  'wrong_state',
  'wrong_tone',
  'should_not_answer',
];

/** Where it was said. */
export const FEEDBACK_SOURCES = ['tag', 'link', 'page', 'api'] as const;
export type FeedbackSource = (typeof FEEDBACK_SOURCES)[number];

/** A mark, with what it is about. Never changed: who changes their mind makes another, and the newest counts. */
export interface Feedback {
  readonly ticket: TicketRef;
  readonly messageId: string;
  readonly verdict: FeedbackVerdict;
  readonly source: FeedbackSource;
  readonly at: Instant;
  readonly outcome: Outcome;
  readonly shadow: boolean;
  readonly intent: Intent | null;
  readonly condition: Condition | null;
}

/** The marks among a ticket's tags: `wa_wrong_order` and the like, under the policy's prefix. */
export function feedbackTags(tags: readonly string[], prefix: string): readonly FeedbackVerdict[] {
  return FEEDBACK.filter((verdict) => tags.includes(`${prefix}${verdict}`));
}
