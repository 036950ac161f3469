import { nextLook } from '../conversation/next-look.ts';
import type { EarlySituation, Situation } from '../decide/situation.ts';
import type { Almanac } from '../look-up/almanac.ts';
import type { RunRecord } from '../ports/run-book.ts';
import type { Ending } from '../respond/response.ts';
import { settlementOf } from '../respond/settlement-of.ts';
import type { OpenedHandOver } from '../ticket/hand-over.ts';
import type { Instant } from '../ticket/instant.ts';
import type { Policy } from '../ticket/policy.ts';
import type { Priority } from '../ticket/team.ts';
import type { Ticket } from '../ticket/ticket.ts';
import { lineFor } from './line-for.ts';
import { teamClockOf } from './team-clock-of.ts';

/** What a run's record says of a hand-over: nothing, unless a person's turn begins with it. */
export function handOverPart(
  situation: EarlySituation | Situation,
  { decision }: Pick<Ending, 'decision'>,
  { ticket, almanac }: { readonly ticket: Ticket; readonly almanac: Almanac },
): Pick<RunRecord, 'handOver'> {
  if (decision.outcome !== 'handed_over' || decision.shadow) return {};
  const { policy, now } = situation;
  const handOver = openedHandOver(ticket, priorityOf(situation, ticket), { policy, now, almanac });
  const { dueAt } = handOver;
  const line = lineFor(situation, decision, { dueAt, team: teamClockOf(policy, almanac) });
  // What is to be said is said at once: the first look is the one that says it.
  return { handOver: line === null ? handOver : { ...handOver, line, lookAt: now } };
}

/** The clock a hand-over starts. @param priority the ticket's, as it is left behind */
export function openedHandOver(
  { account }: Ticket,
  priority: Priority,
  { policy, now, almanac }: { readonly policy: Policy; readonly now: Instant; readonly almanac: Almanac },
): OpenedHandOver {
  const targetSeconds = Math.round(policy.team.targets[priority] * 3_600);
  const dueAt = teamClockOf(policy, almanac).after(now, targetSeconds * 1_000);
  const waiting = { since: now, dueAt, targetSeconds, remindedAt: null };
  return { account, priority, targetSeconds, since: now, dueAt, lookAt: nextLook(waiting, now, dueAt) };
}

function priorityOf(situation: EarlySituation | Situation, ticket: Ticket): Priority {
  const { policy, reading, conversation } = situation;
  const picture = 'picture' in situation ? situation.picture : null;
  const { priority: wish } = settlementOf({
    outcome: 'handed_over',
    closed: false,
    intent: reading.intent,
    condition: picture?.condition ?? null,
    urgent: picture?.neededBy?.verdict === 'doubtful',
    ticket,
    policy,
  });
  // Whoever was promised something waits with a date in mind.
  const promised = conversation.keeps === undefined ? null : 'high';
  return wish ?? promised ?? ticket.priority ?? 'normal';
}
