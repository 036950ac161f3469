import { type EndedHandOver, handOverEnd } from '../conversation/hand-over-end.ts';
import { nextLook, nextReminderAt } from '../conversation/next-look.ts';
import type { TeamClock } from '../conversation/team-clock.ts';
import type { Claim, Effect } from '../ports/effect-ledger.ts';
import { UpstreamUnavailable } from '../ports/errors.ts';
import type { PolicyVersion } from '../ports/policy-store.ts';
import type { RunContext } from '../ports/run-context.ts';
import { finishEarlier } from '../respond/finish-earlier.ts';
import type { HandOver } from '../ticket/hand-over.ts';
import type { Instant } from '../ticket/instant.ts';
import type { Ticket, TicketRef } from '../ticket/ticket.ts';
import { mayWriteAbout } from './may-write-about.ts';
import { moveOn } from './move-on.ts';
import { type Processed, untilUnchanged } from './processed.ts';
import { isGivenUp } from './refused-reminders.ts';
import type { RunTools } from './run-tools.ts';
import { teamClockOf } from './team-clock-of.ts';
import { tellChat } from './tell-chat.ts';
import { tellCustomer } from './tell-customer.ts';
import { writeReminder } from './write-reminder.ts';

/** A reminder that was refused is tried again after this: it may have been somebody's change of rights. */
const REFUSED_MS = 15 * 60_000;

type WatchedOnce = Processed | { readonly kind: 'changed' };

/** One look at a ticket whose customer waits for a person. */
export interface Watch {
  readonly handOver: HandOver;
  readonly ticket: Ticket;
  readonly claim: Claim;
  readonly context: RunContext;
  readonly version: PolicyVersion;
  readonly team: TeamClock;
  readonly now: Instant;
}

/**
 * Looks whether the customer still waits: read -> has a person answered -> is the customer to be told so -> is it overdue ->
 * one note, one line in the team's chat, or nothing. Safe to call at any time and any number of times.
 * @throws UpstreamUnavailable, Misconfigured, TicketChanged: nothing is lost, the job tries again
 */
export async function watchHandOver(
  ref: TicketRef,
  tools: RunTools,
  signal: AbortSignal,
): Promise<Processed> {
  if ((await tools.handOvers.open(ref)) === null) return { kind: 'nothing_new' };
  const claim = await tools.ledger.claim(ref);
  await tools.reach('ticket:claimed');
  return untilUnchanged({ ref, tools, signal }, ({ context }) =>
    // How we leave the ticket is not noted: a message of the customer may be on it that no run has seen yet.
    watchOnce(ref, claim, { ...context, leftAs: () => undefined }, tools),
  );
}

async function watchOnce(
  ref: TicketRef,
  claim: Claim,
  context: RunContext,
  tools: RunTools,
): Promise<WatchedOnce> {
  const found = await tools.helpdesk.read(ref, context);
  if (found.kind === 'unavailable') throw new UpstreamUnavailable(found.source, { reached: 'refused' });
  const version = await tools.policies.current();
  const now = new Date(tools.clock.now()).toISOString();
  const team = teamClockOf(version.policy, tools.almanac);
  if (found.kind !== 'one') {
    if ('movedTo' in found) await moveOn({ from: ref, into: found.movedTo }, claim, context, tools);
    const gone = await tools.handOvers.open(ref);
    if (gone === null) return { kind: 'nothing_new' };
    return 'movedTo' in found
      ? goOn(gone, found.movedTo, { team, now }, tools)
      : end(gone, { by: 'gone', at: now }, team, tools);
  }
  await tools.reach('ticket:read');
  const ticket = found.value;
  const earlier = await finishEarlier(ticket, { ...tools, claim, context }, (run) => tools.runs.record(run));
  if (earlier.kind !== 'go_on') return earlier;
  // Read after that: what was finished may have ended it.
  const handOver = await tools.handOvers.open(ref);
  if (handOver === null) return { kind: 'nothing_new' };
  const over = handOverEnd(handOver, ticket, version.policy.guards.ignoreTags);
  if (over?.by === 'closed' && ticket.mergedInto !== undefined)
    return goOn(handOver, ticket.mergedInto, { team, now }, tools);
  if (over !== null) return end(handOver, { ...over, at: over.at ?? now }, team, tools);
  const watch = { handOver, ticket, claim, context, version, team, now };
  return (await tellCustomer(watch, earlier.effects, tools)) ?? remind(watch, earlier.effects, tools);
}

/** Merged away: nobody has told the customer anything. Where somebody is waited for already, one look is enough for both. */
async function goOn(
  handOver: HandOver,
  into: TicketRef,
  { team, now }: Pick<Watch, 'team' | 'now'>,
  tools: RunTools,
): Promise<Processed> {
  if (await tools.handOvers.move(handOver, into)) return { kind: 'moved', into };
  return end(handOver, { by: 'gone', at: now }, team, tools);
}

/** A note where one is due, then the chat, then the date of the next look. */
async function remind(watch: Watch, effects: readonly Effect[], tools: RunTools): Promise<WatchedOnce> {
  const { team, now, version } = watch;
  let { handOver } = watch;
  const most = isGivenUp(effects, handOver) ? handOver.reminders : version.policy.team.reminders;
  // Read again right before anything is written: what was read with the ticket may be shadow by now.
  const mayRemind = handOver.dueAt <= now && mayWriteAbout((await tools.policies.current()).policy, handOver);
  const sooner: Instant[] = [];
  if (mayRemind && handOver.reminders < most && nextReminderAt(handOver, team) <= now) {
    const written = await writeReminder(watch, tools);
    if (written.kind === 'written') handOver = await counted(watch, tools);
    else if (written.kind === 'refused') sooner.push(new Date(Date.parse(now) + REFUSED_MS).toISOString());
    else return written;
  }
  const chatAt = mayRemind ? await tellChat({ ...watch, handOver }, tools) : null;
  if (chatAt !== null) sooner.push(chatAt);
  const remindAt = handOver.reminders < most ? nextReminderAt(handOver, team) : null;
  const looks = [...sooner, nextLook(handOver, now, remindAt)];
  await tools.handOvers.putOff(
    handOver,
    looks.reduce((first, look) => (look < first ? look : first)),
  );
  return { kind: 'nothing_new' };
}

async function counted({ handOver, now }: Watch, { handOvers, logger }: RunTools): Promise<HandOver> {
  await handOvers.reminded(handOver, now);
  const { id: ticket, helpdesk } = handOver.ref;
  logger.info({ ticket, helpdesk }, 'A hand-over is overdue');
  return { ...handOver, reminders: handOver.reminders + 1, remindedAt: now };
}

/** Without a word: whoever had to know does. */
async function end(
  handOver: HandOver,
  { by, at }: EndedHandOver & { readonly at: Instant },
  team: TeamClock,
  tools: RunTools,
): Promise<Processed> {
  const waitedSeconds =
    by === 'person_answered' ? Math.round(team.between(handOver.since, at) / 1_000) : null;
  await tools.handOvers.end(handOver, { by, at, waitedSeconds });
  const { id: ticket, helpdesk } = handOver.ref;
  tools.logger.info({ ticket, helpdesk, by }, 'A hand-over has ended');
  return { kind: 'nothing_new' };
}
