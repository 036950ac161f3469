import type { Decision } from '../ticket/decision.ts';
import { crossedWith } from './crossed.ts';
import { effectOf } from './effect-of.ts';
import { handOver, noteBeside } from './hand-over.ts';
import { leaveAlone } from './leave-alone.ts';
import {
  type DecidedAgain,
  type NoteExtras,
  type Responded,
  type Response,
  turned,
  type WrittenReply,
} from './response.ts';
import { send } from './send.ts';
import type { SendTools, Sent } from './send-tools.ts';

/** A public text: the answer, or the question for what is missing. What cannot be said becomes a note. */
export async function answer(response: Response, tools: SendTools): Promise<Responded> {
  const { outcome } = response.decision;
  const purpose = outcome === 'asked' ? 'question' : 'answer';
  const written = await response.writeReply(purpose);
  if (written.kind === 'no_language') return tellAPerson(response, 'language_unsupported', null, tools);
  if (written.kind === 'refused')
    return tellAPerson(response, 'text_refused', written.problems.join('; '), tools);
  const draft = await response.reword(purpose, written);
  await tools.reach('text:written');
  // The switch and the policy as they are now, not as they were when the run began, and the limits when it begins (design 8.1).
  const { decision, check } = await response.decideAgain();
  if (decision.outcome === 'left') return leaveAlone(response, decision);
  if (decision.outcome !== outcome) return handOver(response, decision, unsent(draft, null), tools);
  return sendPublic({ ...response, check }, decision, draft, tools);
}

async function tellAPerson(
  response: Response,
  reason: Decision['reasons'][0],
  problem: string | null,
  tools: SendTools,
): Promise<Responded> {
  return handOver(response, turned(response.decision, reason), { draft: null, problem }, tools);
}

/** What may begin, with the check it begins under. */
type Ready = Response & Pick<DecidedAgain, 'check'>;

async function sendPublic(
  response: Ready,
  decision: Decision,
  text: WrittenReply,
  tools: SendTools,
): Promise<Responded> {
  const sent = await write(response, decision, text, tools);
  if (sent.kind !== 'refused' || sent.reason !== 'solve_refused') {
    return conclude(sent, { ...response, decision }, text, tools);
  }
  // The helpdesk will not let it be solved (a required field is empty): the customer is answered all the same, the
  // ticket stays open and the team is told what is missing.
  const open: Decision = { ...decision, closed: false, reasons: ['solve_refused', ...decision.reasons] };
  const again = await write(response, open, text, tools);
  if (again.kind !== 'sent') return conclude(again, { ...response, decision: open }, text, tools);
  return noteBeside(
    await readAgain({ ...response, decision: open }, tools),
    unsent(text, sent.detail),
    tools,
  );
}

async function write(
  response: Ready,
  decision: Decision,
  text: WrittenReply,
  tools: SendTools,
): Promise<Sent> {
  const kind = decision.outcome === 'asked' ? 'question' : 'reply';
  const outcome = kind === 'question' ? 'asked' : 'answered';
  const { text: reply, writeBackDay, template } = text;
  const draft = response.record({ decision, reply, note: null, macro: null, writeBackDay, template });
  const settlement = response.settlement(outcome, decision.closed);
  return send(
    effectOf(response, { kind, kept: reply, settlement, draft }, tools),
    { ...text, check: response.check, stillWanted: () => isStillDecided(response, decision) },
    response.ticket,
    tools,
  );
}

/** The switch, the policy: a text that waited for its turn goes only if it would be sent now. */
async function isStillDecided({ decideAgain }: Response, { outcome, closed }: Decision): Promise<boolean> {
  const { decision } = await decideAgain();
  return decision.outcome === outcome && (decision.closed || !closed);
}

async function conclude(
  sent: Sent,
  response: Response,
  text: WrittenReply,
  tools: SendTools,
): Promise<Responded> {
  const { decision } = response;
  switch (sent.kind) {
    case 'sent':
      return delivered(sent, response, text, tools);
    case 'pending':
      return { kind: 'pending', afterMs: sent.afterMs };
    case 'changed':
    case 'fenced':
      return { kind: sent.kind };
    case 'refused':
      if (sent.reason !== 'ticket_closed') return notDelivered(response, unsent(text, sent.detail), tools);
      return leaveAlone(response, {
        ...decision,
        outcome: 'left',
        closed: false,
        reasons: ['ticket_closed'],
      });
    case 'failed':
      return notDelivered(response, unsent(text, 'the helpdesk could not deliver the mail'), tools);
    case 'unclear':
      return notDelivered(response, unsent(text, null), tools);
  }
}

async function delivered(
  { left }: Sent & { readonly kind: 'sent' },
  response: Response,
  text: WrittenReply,
  tools: SendTools,
): Promise<Responded> {
  const { decision } = response;
  const { text: reply, writeBackDay, template } = text;
  const open: Decision = left === undefined ? decision : { ...decision, closed: false };
  if (left !== 'solve_refused' && left !== 'crossed')
    return {
      kind: 'done',
      record: response.record({ decision: open, reply, note: null, macro: null, writeBackDay, template }),
    };
  const told: Decision =
    left === 'crossed' ? crossedWith(open) : { ...open, reasons: ['solve_refused', ...open.reasons] };
  return noteBeside(await readAgain({ ...response, decision: told }, tools), unsent(text, null), tools);
}

async function notDelivered(response: Response, extras: NoteExtras, tools: SendTools): Promise<Responded> {
  return handOver(await readAgain(response, tools), turned(response.decision, 'send_unclear'), extras, tools);
}

/** A text of which a note must tell, because it did not go out as it should. */
const unsent = ({ text, template }: WrittenReply, problem: string | null): NoteExtras => ({
  draft: text,
  template,
  problem,
});

/** Our own attempt changed the ticket, so a note written against the first read would be refused as out of date. */
async function readAgain(response: Response, { helpdesk, context }: SendTools): Promise<Response> {
  const found = await helpdesk.read(response.ticket.ref, context);
  return found.kind === 'one' ? { ...response, ticket: found.value } : response;
}
