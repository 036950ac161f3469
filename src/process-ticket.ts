import { newestCustomerMessage } from './conversation/conversation-of.ts';
import { isLine, withoutLines } from './conversation/without-lines.ts';
import type { Claim } from './ports/effect-ledger.ts';
import { UpstreamUnavailable } from './ports/errors.ts';
import type { PastRun } from './ports/run-book.ts';
import { finishEarlier } from './respond/finish-earlier.ts';
import { payNote } from './respond/pay-note.ts';
import { respond } from './respond/respond.ts';
import { bouncedSince } from './run/bounced-since.ts';
import { decidedRun } from './run/decided-run.ts';
import { keepPromise } from './run/keep-promise.ts';
import { moveOn } from './run/move-on.ts';
import { noteFeedback } from './run/note-feedback.ts';
import { noticeAnswer } from './run/notice-answer.ts';
import { type Processed, untilUnchanged } from './run/processed.ts';
import { recordLeft } from './run/record-left.ts';
import { recordUnworkable } from './run/record-unworkable.ts';
import { responseOf } from './run/response-of.ts';
import type { RunNotes } from './run/run-notes.ts';
import type { RunTools } from './run/run-tools.ts';
import {
  type Ring,
  settledBefore,
  unclearBefore,
  type WorkedBefore,
  workedBefore,
} from './run/settled-before.ts';
import { unknownAnswer } from './run/unknown-answer.ts';
import { isKeepingId } from './ticket/promise.ts';
import type { Ticket } from './ticket/ticket.ts';

/**
 * A ticket's way: read -> understand -> look up -> decide -> respond -> record.
 * @throws UpstreamUnavailable, Misconfigured, TicketChanged: nothing is lost, the job tries again
 */
export async function processTicket(ring: Ring, tools: RunTools, signal: AbortSignal): Promise<Processed> {
  // Helpdesks ring twice for one message; the second ring costs no request.
  const before = await workedBefore(ring, tools);
  if (before.worked) return { kind: 'nothing_new' };
  const { ref } = ring;
  const claim = await tools.ledger.claim(ref);
  await tools.reach('ticket:claimed');
  return untilUnchanged({ ref, tools, signal }, (notes) => runOnce({ ring, before, claim }, tools, notes));
}

/** What a run starts with. */
interface Occasion {
  readonly ring: Ring;
  readonly before: WorkedBefore;
  readonly claim: Claim;
}

type Ran = Processed | { readonly kind: 'changed' };

async function runOnce(occasion: Occasion, tools: RunTools, notes: RunNotes): Promise<Ran> {
  const { ref } = occasion.ring;
  const found = await notes.step('read', () => tools.helpdesk.read(ref, notes.context));
  if (found.kind === 'unavailable') throw new UpstreamUnavailable(found.source, { reached: 'refused' });
  if ('movedTo' in found) {
    await moveOn({ from: ref, into: found.movedTo }, occasion.claim, notes.context, tools);
    return { kind: 'moved', into: found.movedTo };
  }
  if (found.kind !== 'one') return { kind: 'nothing_new' };
  await tools.reach('ticket:read');
  return workTicket(found.value, occasion, tools, notes);
}

async function workTicket(
  read: Ticket,
  { ring, before, claim }: Occasion,
  tools: RunTools,
  notes: RunNotes,
): Promise<Ran> {
  const { ref } = ring;
  await noteFeedback(ref, read.tags, tools);
  notes.saw(read.glimpse);
  const sendTools = { ...tools, claim, context: notes.context };

  const earlier = await finishEarlier(read, sendTools, (run) => tools.runs.record(run));
  if (earlier.kind !== 'go_on') return earlier;
  const ticket = withoutLines(read);
  const message = newestCustomerMessage(ticket);
  if (message === null) return recordUnworkable(ticket, notes, tools);
  const bounced = await bouncedSince(ring, read, earlier.effects, sendTools);
  if (bounced !== null && isKeepingId(bounced)) return keepPromise(ref, tools, notes.context.signal);
  const effects = bounced === null ? earlier.effects : await tools.ledger.ofTicket(ref);
  const known = earlier.finished ? null : pastFor(message.id, ring, before);
  const all = known ?? (await tools.runs.past(ref, message.id));
  await noticeAnswer(ticket, all, tools);
  // A bounce makes the message one that nobody has answered.
  const past = bounced !== null ? all.filter(({ messageId }) => messageId !== message.id) : all;
  if (past.some(({ messageId }) => messageId === message.id)) return { kind: 'nothing_new' };
  const settled = settledBefore(effects, message.id, ticket);
  if (settled !== null && !settled.owesNote) {
    await tools.runs.record(settled.draft, notes.glimpses());
    return { kind: 'done', page: settled.draft.page };
  }
  const unknown = await unknownAnswer(ticket, message, effects, sendTools);
  if (unknown === 'answered')
    return recordLeft({ ticket, messageId: message.id, reasons: ['already_handled'] }, notes, tools);

  const unclear = unknown === 'in_doubt' ? 'send_unclear' : unclearBefore(effects, message.id);
  const decided = await decidedRun(
    { ticket: settled?.seen ?? ticket, message, past, forced: earlier.forced ?? unclear ?? isAPersons(read) },
    notes,
    tools,
  );
  await tools.reach('decided');
  const response = responseOf(decided, tools);
  const responded = await notes.step('respond', () =>
    settled === null ? respond(response, sendTools) : payNote(response, settled.draft, sendTools),
  );
  if (responded.kind !== 'done') return responded;
  await tools.runs.record(responded.record, notes.glimpses());
  await tools.reach('run:recorded');
  return { kind: 'done', page: responded.record.page };
}

/** Whoever was told that a person answers gets no machine's answer any more, also where one could be given by now. */
function isAPersons({ messages }: Ticket): 'repeat_contact' | null {
  return messages.some(isLine) ? 'repeat_contact' : null;
}

/**
 * What was read of earlier runs before the claim, where it says the same about this message; `null`: it has to be asked.
 * Runs are not fenced, so asking after the claim would know no better; what was written is in the effects.
 */
function pastFor(messageId: string, ring: Ring, { past }: WorkedBefore): readonly PastRun[] | null {
  if (past === null) return null;
  return past.length === 0 || ring.messageId === messageId ? past : null;
}
