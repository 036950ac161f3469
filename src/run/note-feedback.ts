import type { FeedbackBook } from '../ports/feedback-book.ts';
import type { PolicyStore } from '../ports/policy-store.ts';
import type { Clock } from '../ports/tools.ts';
import { FEEDBACK, feedbackTags } from '../ticket/feedback.ts';
import type { TicketRef } from '../ticket/ticket.ts';

export interface FeedbackTools {
  readonly feedback: FeedbackBook;
  readonly policies: Pick<PolicyStore, 'current'>;
  readonly clock: Clock;
}

/**
 * Notes what agents said of our decision by tags. A ticket without such a tag costs nothing. Called before anything new is
 * decided, so that a mark is about what stood there when it was made.
 */
export async function noteFeedback(
  ref: TicketRef,
  tags: readonly string[],
  { feedback, policies, clock }: FeedbackTools,
): Promise<void> {
  if (!tags.some((tag) => FEEDBACK.some((verdict) => tag.endsWith(verdict)))) return;
  const { policy } = await policies.current();
  const at = new Date(clock.now()).toISOString();
  for (const verdict of feedbackTags(tags, policy.tagPrefix))
    await feedback.add({ ref, verdict, source: 'tag', at });
}
