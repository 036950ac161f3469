import { lineStands } from '../conversation/line-stands.ts';
import { lineAdmission } from '../decide/admission.ts';
import { overLimit } from '../decide/rules/limits.ts';
import { blankPage } from '../ports/blank-page.ts';
import type { Effect } from '../ports/effect-ledger.ts';
import { Misconfigured } from '../ports/errors.ts';
import type { RunRecord } from '../ports/run-book.ts';
import { effectOf } from '../respond/effect-of.ts';
import { send } from '../respond/send.ts';
import type { Sent } from '../respond/send-tools.ts';
import { writeLine } from '../respond/texts/write-line.ts';
import { foldAddress } from '../ticket/address.ts';
import { lineId } from '../ticket/hand-over.ts';
import type { Policy } from '../ticket/policy.ts';
import type { Rhythm, Usage } from '../ticket/usage.ts';
import { isLineWanted, mayLineStandOn } from './line-wanted.ts';
import type { Processed } from './processed.ts';
import type { RunTools } from './run-tools.ts';
import type { Watch } from './watch-hand-over.ts';

/** The ticket stays as the note has left it: somebody is waited for. */
const AS_IT_IS = { status: 'unchanged', addTags: [], group: null, priority: null } as const;

/**
 * Tells the customer once that a person will answer, and by when, where the run has left that to be told and everything still
 * speaks for it. `null`: there is nothing (more) to do about it; else how the look ends.
 * @param effects every effect of the ticket, as they are now
 * @throws UpstreamUnavailable: nothing was written, and the job comes again
 */
export async function tellCustomer(
  watch: Watch,
  effects: readonly Effect[],
  tools: RunTools,
): Promise<Exclude<Processed, { readonly kind: 'done' }> | { readonly kind: 'changed' } | null> {
  const { handOver, ticket, now } = watch;
  const { line, lineToldAt } = handOver;
  if (line === undefined || lineToldAt !== null) return null;
  const stands = lineStands(handOver, { ticket, effects, now });
  if (stands === 'told') return ended('told');
  if (stands === 'over') return ended('over');
  // Read again right before anything is written: what was read with the ticket may be out of date by now.
  const { policy } = await tools.policies.current();
  if (!isLineWanted(policy, handOver) || !mayLineStandOn(ticket, policy)) return ended('over');
  if (await isOverLimit(watch, policy, tools)) return ended('over');
  const written = writeLine(line, { policy, now }, tools.writer, await tools.templates.current());
  if (written.kind !== 'written') return ended('over');
  const sent = await sendLine(watch, written, policy, tools);
  switch (sent.kind) {
    case 'sent':
      return ended('told');
    case 'pending':
      return { kind: 'pending', afterMs: sent.afterMs };
    case 'changed':
    case 'fenced':
      return { kind: sent.kind };
    case 'refused':
    case 'failed':
    case 'unclear':
      // A person is on the way, whether the customer has read so or not: nobody need be told of a line that is missing.
      tools.logger.warn(
        { ...named(watch), kind: sent.kind },
        'A line to the customer did not go out, or nobody knows whether it did',
      );
      return ended('over');
  }

  async function ended(how: 'told' | 'over'): Promise<null> {
    await tools.handOvers.lineEnded(handOver, how === 'told' ? now : null);
    tools.logger.info({ ...named(watch), how }, 'The line to the customer is dealt with');
    return null;
  }
}

const named = ({ ticket }: Watch): { readonly ticket: string; readonly helpdesk: string } => ({
  ticket: ticket.ref.id,
  helpdesk: ticket.ref.helpdesk,
});

async function isOverLimit({ ticket, now }: Watch, policy: Policy, { ledger }: RunTools): Promise<boolean> {
  const { ref, account, requester } = ticket;
  const usage = await ledger.usage({ ref, account, address: requester.address, now });
  return overLimit({ usage, policy, keeps: undefined }) !== null;
}

/** A 403 is a refusal here: a job that threw it would be given up, and with it the watch. */
async function sendLine(
  watch: Watch,
  written: { readonly html: string; readonly text: string },
  policy: Policy,
  tools: RunTools,
): Promise<Sent> {
  const { ticket, claim, context, handOver } = watch;
  const draft = draftOf(watch);
  const about = { ticket, messageId: draft.messageId };
  const effect = effectOf(about, { kind: 'line', kept: written.text, settlement: AS_IT_IS, draft }, tools);
  const { accountPer10Minutes: busyFrom } = policy.limits;
  const check = {
    busyFrom,
    admit: (usage: Usage, rhythm: Rhythm) => lineAdmission(policy, { usage, rhythm }),
  };
  const stillWanted = async () => isLineWanted((await tools.policies.current()).policy, handOver);
  try {
    return await send(effect, { ...written, check, stillWanted }, ticket, { ...tools, claim, context });
  } catch (error) {
    if (!(error instanceof Misconfigured && error.status === 403)) throw error;
    return { kind: 'refused', reason: 'other', detail: error.message };
  }
}

/** What the ledger keeps beside the write; it is never recorded as a run. */
function draftOf({ handOver, ticket, version, now }: Watch): RunRecord {
  const { address } = ticket.requester;
  const { intent, condition } = handOver;
  return {
    page: { ...blankPage(ticket.ref), outcome: 'handed_over', intent, condition },
    messageId: lineId(handOver),
    orderName: handOver.orderName,
    address: address === null ? null : foldAddress(address),
    policyVersion: version.version,
    inputs: null,
    at: now,
  };
}
