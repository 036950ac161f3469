import { handOverEnd } from '../conversation/hand-over-end.ts';
import type { PastRun } from '../ports/run-book.ts';
import type { Ticket } from '../ticket/ticket.ts';
import type { RunTools } from './run-tools.ts';
import { teamClockOf } from './team-clock-of.ts';

/**
 * Ends the hand-over of a ticket on which a person has answered, when a run comes by for whatever reason: the waiting is
 * over before the watch looks. Costs nothing where nothing was handed over, or nobody of the team has spoken.
 */
export async function noticeAnswer(
  ticket: Ticket,
  past: readonly PastRun[],
  { handOvers, policies, almanac }: Pick<RunTools, 'handOvers' | 'policies' | 'almanac'>,
): Promise<void> {
  const spoken = ticket.messages.some(({ author, public: isPublic }) => isPublic && author === 'agent');
  const handed = past.some(({ outcome, shadow }) => outcome === 'handed_over' && !shadow);
  if (!spoken || !handed) return;
  const handOver = await handOvers.open(ticket.ref);
  if (handOver === null) return;
  const over = handOverEnd(handOver, ticket, []);
  if (over?.by !== 'person_answered' || over.at === null) return;
  const { policy } = await policies.current();
  const waited = teamClockOf(policy, almanac).between(handOver.since, over.at);
  await handOvers.end(handOver, {
    by: over.by,
    at: over.at,
    waitedSeconds: Math.round(waited / 1_000),
  });
}
