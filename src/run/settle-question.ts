import { newestCustomerMessage } from '../conversation/conversation-of.ts';
import { stillAsked } from '../conversation/still-asked.ts';
import { withoutLines } from '../conversation/without-lines.ts';
import type { Claim } from '../ports/effect-ledger.ts';
import { UpstreamUnavailable } from '../ports/errors.ts';
import { acknowledge } from '../respond/acknowledge.ts';
import { finishEarlier } from '../respond/finish-earlier.ts';
import { handOver } from '../respond/hand-over.ts';
import type { Responded, Response } from '../respond/response.ts';
import type { Decision } from '../ticket/decision.ts';
import type { Policy } from '../ticket/policy.ts';
import type { TicketRef } from '../ticket/ticket.ts';
import { decidedRun } from './decided-run.ts';
import { decisionUnder } from './decision-under.ts';
import { moveOn } from './move-on.ts';
import { type Processed, untilUnchanged } from './processed.ts';
import { type Decided, responseOf } from './response-of.ts';
import type { RunNotes } from './run-notes.ts';
import type { RunTools } from './run-tools.ts';
import { settledBefore } from './settled-before.ts';

/** What the end of a question's waiting is called in runs and effects: it is about no message. */
const endOf = (messageId: string): string => `unanswered:${messageId}`;

/**
 * Ends the waiting for an answer to a question of ours, as the policy wants it: closes the ticket without a word, or hands it
 * to a person. Only where nobody has acted since. Safe to call at any time and any number of times.
 * @throws UpstreamUnavailable, Misconfigured, TicketChanged: nothing is lost, the job tries again
 */
export async function settleQuestion(
  ref: TicketRef,
  tools: RunTools,
  signal: AbortSignal,
): Promise<Processed> {
  const claim = await tools.ledger.claim(ref);
  return untilUnchanged({ ref, tools, signal }, (notes) => settleOnce(ref, claim, notes, tools));
}

async function settleOnce(
  ref: TicketRef,
  claim: Claim,
  notes: RunNotes,
  tools: RunTools,
): Promise<Processed | { readonly kind: 'changed' }> {
  const found = await notes.step('read', () => tools.helpdesk.read(ref, notes.context));
  if (found.kind === 'unavailable') throw new UpstreamUnavailable(found.source, { reached: 'refused' });
  if ('movedTo' in found) {
    await moveOn({ from: ref, into: found.movedTo }, claim, notes.context, tools);
    return { kind: 'moved', into: found.movedTo };
  }
  if (found.kind !== 'one') return { kind: 'nothing_new' };
  const read = found.value;
  notes.saw(read.glimpse);
  const sendTools = { ...tools, claim, context: notes.context };
  const earlier = await finishEarlier(read, sendTools, (run) => tools.runs.record(run));
  if (earlier.kind !== 'go_on') return earlier;
  const ticket = withoutLines(read);
  const asked = earlier.effects.findLast(({ kind }) => kind === 'question');
  const written = asked && settledBefore(earlier.effects, endOf(asked.messageId), ticket);
  if (written) {
    await tools.runs.record(written.draft, notes.glimpses());
    return { kind: 'done', page: written.draft.page };
  }
  const question = stillAsked(ticket, earlier.effects);
  const message = newestCustomerMessage(ticket);
  if (question === null || message === null || message.id !== question.messageId)
    return { kind: 'nothing_new' };
  const start = { ticket, message, past: [], forced: null, recordedAs: endOf(message.id) };
  const decided = await decidedRun(start, notes, tools);
  await tools.reach('decided');
  const responded = await endWaiting(decided, tools, (response, decision) =>
    decision.outcome === 'acknowledged'
      ? acknowledge(response, sendTools)
      : handOver(response, decision, { draft: null, problem: null }, sendTools),
  );
  if (responded === null) return { kind: 'nothing_new' };
  if (responded.kind !== 'done') return responded;
  if (responded.record.page.outcome === 'left') return { kind: 'nothing_new' };
  await tools.runs.record(responded.record, notes.glimpses());
  await tools.reach('run:recorded');
  return { kind: 'done', page: responded.record.page };
}

/** `null`: nothing may be written, or the policy wants it left alone. */
async function endWaiting(
  decided: Decided,
  tools: RunTools,
  write: (response: Response, decision: Decision) => Promise<Responded>,
): Promise<Responded | null> {
  const decision = endingOf(decided, decided.situation.policy);
  if (decision === null) return null;
  const response = responseOf({ ...decided, decision }, tools);
  const decideAgain: Response['decideAgain'] = async () => {
    const { policy } = await tools.policies.current();
    const now = new Date(tools.clock.now()).toISOString();
    // Not only what becomes of questions: the step of this one may be another now.
    const current = decisionUnder({ policy, now }, decided.situation);
    const again = endingOf({ ...decided, decision: current }, policy);
    const left = { ...decision, outcome: 'left' as const, closed: false };
    return { decision: again?.outcome === decision.outcome ? again : left, check: NO_CHECK };
  };
  return write({ ...response, decideAgain }, decision);
}

/** Nothing of this is a text to the customer. */
const NO_CHECK = { busyFrom: Number.MAX_SAFE_INTEGER, admit: () => ({ begins: true, trips: null }) };

function endingOf({ decision, situation }: Decided, policy: Policy): Decision | null {
  const { unansweredQuestion } = policy.conversation;
  // In shadow, and where others have the ticket, nothing is written.
  if (unansweredQuestion === 'leave' || decision.outcome === 'left' || decision.shadow) return null;
  const mayClose = policy.switch === 'on' && decision.autonomy === 'reply_and_close';
  const reasons = ['question_unanswered', ...situationReasons(situation)] as const;
  return unansweredQuestion === 'close' && mayClose
    ? { ...decision, outcome: 'acknowledged', closed: true, reasons }
    : { ...decision, outcome: 'handed_over', closed: false, reasons };
}

/** Why it was asked is what a person has to find out. */
function situationReasons(situation: Decided['situation']): readonly 'several_orders'[] {
  return 'picture' in situation && situation.picture.condition === 'several_orders' ? ['several_orders'] : [];
}
