import { blankPage } from '../ports/blank-page.ts';
import type { RunRecord } from '../ports/run-book.ts';
import { effectOf } from '../respond/effect-of.ts';
import { waitingNote } from '../respond/texts/waiting-note.ts';
import { foldAddress } from '../ticket/address.ts';
import { reminderId } from '../ticket/hand-over.ts';
import { oneStepUp, type Priority } from '../ticket/team.ts';
import { mayWriteAbout } from './may-write-about.ts';
import type { Processed } from './processed.ts';
import { MOST_TRIES } from './refused-reminders.ts';
import type { RunTools } from './run-tools.ts';
import { sendReminder } from './send-reminder.ts';
import type { Watch } from './watch-hand-over.ts';

/**
 * What became of a reminder.
 * - `written`: it is there, or nobody can find out, and a second one would be worse
 * - `refused`: the helpdesk said no, once more
 */
export type WrittenReminder =
  | { readonly kind: 'written' }
  | { readonly kind: 'refused' }
  | Exclude<Processed, { readonly kind: 'done' }>
  | { readonly kind: 'changed' };

/**
 * The note that a customer still waits, with a tag and one step more of priority. It has an effect key of its own, so that
 * it is written once whatever happens in between; no run stands behind it.
 * @throws UpstreamUnavailable, Misconfigured: nothing was written
 */
export async function writeReminder(watch: Watch, tools: RunTools): Promise<WrittenReminder> {
  const { handOver, ticket, version, team, now } = watch;
  const { policy } = version;
  const about = {
    handOver,
    waitedSeconds: Math.round(team.between(handOver.since, now) / 1_000),
    language: policy.team.language,
    zone: team.zone,
    decisionPage: tools.decisionUrl(ticket.ref),
  };
  const { messageId, since: at } = handOver;
  const note = waitingNote({ ...about, feedback: tools.feedbackUrl({ ref: ticket.ref, messageId, at }) });
  // Who reads a kept note was not given the link to mark.
  const kept = waitingNote({ ...about, feedback: null }).text;
  const settlement = {
    status: handOver.moved && ticket.status === 'solved' ? 'open' : 'unchanged',
    addTags: [`${policy.tagPrefix}waiting`],
    group: null,
    priority: raised(ticket.priority ?? handOver.priority),
  } as const;
  const draft = draftOf(watch);
  const stillWanted = async () => mayWriteAbout((await tools.policies.current()).policy, handOver);
  const which = { ticket, messageId: draft.messageId };
  const effect = effectOf(which, { kind: 'reminder', kept, settlement, draft }, tools);
  const sent = await sendReminder(effect, { ...note, stillWanted }, watch, tools);
  switch (sent.kind) {
    case 'sent':
      return { kind: 'written' };
    case 'pending':
      return { kind: 'pending', afterMs: sent.afterMs };
    case 'changed':
    case 'fenced':
      return { kind: sent.kind };
    case 'failed':
    case 'unclear':
      tools.logger.error(
        { ticket: ticket.ref.id, kind: sent.kind },
        'Nobody knows whether a reminder arrived',
      );
      return { kind: 'written' };
    case 'refused':
      // Closed a moment ago: the next look sees it.
      if (sent.reason === 'ticket_closed') return { kind: 'changed' };
      return refused(watch, sent.attempts, tools);
  }
}

function refused({ ticket }: Watch, attempts: number, { logger }: RunTools): WrittenReminder {
  const { id, helpdesk } = ticket.ref;
  const givenUp = attempts >= MOST_TRIES;
  logger[givenUp ? 'error' : 'warn'](
    { ticket: id, helpdesk, attempts },
    givenUp
      ? 'A reminder was given up, because the helpdesk refuses it; check the rights of the account we sign in with'
      : 'The helpdesk refused a reminder; it will be tried again',
  );
  return { kind: 'refused' };
}

/** One step up; nothing is asked for where there is none left, so that nobody's choice is written over. */
function raised(priority: Priority): Priority | null {
  const next = oneStepUp(priority);
  return next === priority ? null : next;
}

/** What the ledger keeps beside the write; it is never recorded as a run. */
function draftOf({ handOver, ticket, version, now }: Watch): RunRecord {
  const { address } = ticket.requester;
  const { intent, condition } = handOver;
  return {
    page: { ...blankPage(ticket.ref), outcome: 'handed_over', intent, condition },
    messageId: reminderId(handOver, handOver.reminders + 1),
    orderName: handOver.orderName,
    address: address === null ? null : foldAddress(address),
    policyVersion: version.version,
    inputs: null,
    at: now,
  };
}
