import type { FeedbackBook } from '../ports/feedback-book.ts';
import type { PolicyStore } from '../ports/policy-store.ts';
import type { Clock } from '../ports/tools.ts';
import { type AutonomyProposal, autonomyProposals } from '../quality/autonomy-proposals.ts';
import { LONGEST_SPAN_MS } from './quality-reading.ts';

export interface AutonomyParts {
  readonly feedback: FeedbackBook;
  readonly policies: PolicyStore;
  readonly clock: Clock;
}

/** The steps up that are proposed now. Reads only; marks are made by hand, so there are few to count. */
export async function readProposals({
  feedback,
  policies,
  clock,
}: AutonomyParts): Promise<readonly AutonomyProposal[]> {
  const since = new Date(clock.now() - LONGEST_SPAN_MS).toISOString();
  return autonomyProposals(await feedback.markedDecisions(since), await policies.history(), since);
}
