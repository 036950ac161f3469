import type { Feedback, FeedbackSource, FeedbackVerdict } from '../ticket/feedback.ts';
import type { Instant } from '../ticket/instant.ts';
import type { MarkedDecision } from '../ticket/marked-decision.ts';
import type { TicketRef } from '../ticket/ticket.ts';

/** A mark on the newest decision of a ticket, or on that about one message. */
export interface Mark {
  readonly ref: TicketRef;
  readonly messageId?: string | undefined;
  readonly verdict: FeedbackVerdict;
  readonly source: FeedbackSource;
  readonly at: Instant;
}

/** What people said of decisions; rows are only ever added. */
export interface FeedbackBook {
  /**
   * Adds a mark.
   * - `known`: the same was said from there before (tags stay on tickets, links are pressed twice)
   * - `no_decision`: there is none on that ticket to say it of
   */
  add(mark: Mark): Promise<'added' | 'known' | 'no_decision'>;
  /** Oldest first. */
  since(from: Instant): Promise<readonly Feedback[]>;
  /** The newest mark on every decision that is still kept, with what the decision was made from (JSON). */
  marked(): Promise<readonly { readonly verdict: FeedbackVerdict; readonly inputs: unknown }[]>;
  /** Decisions since then that a person has judged, with the newest mark on each, in any order. */
  markedDecisions(since: Instant): Promise<readonly MarkedDecision[]>;
  ofTicket(ref: TicketRef): Promise<readonly Feedback[]>;
}
