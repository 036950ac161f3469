import type { AnswerVerdict } from './answer-verdict.ts';
import type { Condition } from './condition.ts';
import type { Outcome } from './decision.ts';
import type { FeedbackVerdict } from './feedback.ts';
import type { Instant } from './instant.ts';
import type { Intent } from './intent.ts';
import type { Autonomy } from './policy.ts';
import type { Reason } from './reason.ts';
import type { TicketRef } from './ticket.ts';

/** How a person has judged a decision: by a mark, or by what they answered themselves. */
export type JudgedBy = 'mark' | AnswerVerdict;

/** A decision that a person has judged, with what they said last. Holds no words and no address. */
export interface MarkedDecision {
  /** Names customer and order, whatever ticket and helpdesk it came through; where either is unknown, the ticket alone. */
  readonly caseKey: string;
  readonly ticket: TicketRef;
  readonly at: Instant;
  readonly intent: Intent | null;
  readonly condition: Condition | null;
  /** The step it was made on. */
  readonly autonomy: Autonomy | null;
  readonly outcome: Outcome;
  /** Nothing was written; `would` says what would have been. */
  readonly shadow: boolean;
  readonly would: Outcome | null;
  readonly reasons: readonly Reason[];
  /** One order was found, and whoever wrote was proven to own it. */
  readonly proven: boolean;
  readonly by: JudgedBy;
  /** What an answer stands for, where no mark says it; `null`: nobody can tell. */
  readonly verdict: FeedbackVerdict | null;
}
