import { newestCustomerMessage } from '../conversation/conversation-of.ts';
import { endedBySomebody } from '../conversation/ended-by-somebody.ts';
import { keepingOf } from '../conversation/keeping-of.ts';
import { outsideQuietHours } from '../conversation/quiet-hours.ts';
import { withoutLines } from '../conversation/without-lines.ts';
import { customerZone } from '../look-up/customer-zone.ts';
import type { Claim } from '../ports/effect-ledger.ts';
import { UpstreamUnavailable } from '../ports/errors.ts';
import type { RunContext } from '../ports/run-context.ts';
import { finishEarlier } from '../respond/finish-earlier.ts';
import { payNote } from '../respond/pay-note.ts';
import { type Responded, turned } from '../respond/response.ts';
import type { SendTools } from '../respond/send-tools.ts';
import type { Message } from '../ticket/message.ts';
import { type KeptPromise, keepingId, type PromiseEnd } from '../ticket/promise.ts';
import type { Reason } from '../ticket/reason.ts';
import type { Ticket, TicketRef } from '../ticket/ticket.ts';
import { decidedRun } from './decided-run.ts';
import { moveOn } from './move-on.ts';
import { type Processed, untilUnchanged } from './processed.ts';
import { handOverPromise, tellNews } from './promise-response.ts';
import type { Decided } from './response-of.ts';
import type { RunNotes } from './run-notes.ts';
import type { RunTools } from './run-tools.ts';
import { type Settled, settledBefore, unclearBefore } from './settled-before.ts';

type KeptOnce = Processed | { readonly kind: 'changed' };

/** A ticket that was merged away, and where it stands now. */
interface Merged {
  readonly ref: TicketRef;
  readonly into: TicketRef;
}

const MOVE_AGAIN_MS = 60 * 60_000;

/** One look at a promise, with what the ticket and the ledger say of it. */
interface Look {
  readonly promise: KeptPromise;
  readonly ticket: Ticket;
  readonly claim: Claim;
  readonly notes: RunNotes;
  /** Written before, and cut off before it was recorded. */
  readonly settled: Settled | null;
  /** A write before this one ended so that a person must be told. */
  readonly forced: Reason | null;
}

/**
 * Looks at the promise on a ticket: read -> facts anew -> what they mean for what was promised -> one text, one note, or
 * nothing. Safe to call at any time and any number of times: whatever it writes has an effect key of its own.
 * @throws UpstreamUnavailable, Misconfigured, TicketChanged: nothing is lost, the job tries again
 */
export async function keepPromise(ref: TicketRef, tools: RunTools, signal: AbortSignal): Promise<Processed> {
  if ((await tools.promises.newest(ref)) === null) return { kind: 'nothing_new' };
  const claim = await tools.ledger.claim(ref);
  await tools.reach('ticket:claimed');
  return untilUnchanged({ ref, tools, signal }, (notes) => keepOnce(ref, claim, notes, tools));
}

async function keepOnce(ref: TicketRef, claim: Claim, notes: RunNotes, tools: RunTools): Promise<KeptOnce> {
  const found = await notes.step('read', () => tools.helpdesk.read(ref, notes.context));
  if (found.kind === 'unavailable') throw new UpstreamUnavailable(found.source, { reached: 'refused' });
  if ('movedTo' in found) return move({ ref, into: found.movedTo, claim, context: notes.context }, tools);
  if (found.kind !== 'one') return end(await tools.promises.newest(ref), 'ticket_gone', tools);
  await tools.reach('ticket:read');
  const read = found.value;
  notes.saw(read.glimpse);
  const earlier = await finishEarlier(read, { ...tools, claim, context: notes.context }, (run) =>
    tools.runs.record(run),
  );
  if (earlier.kind !== 'go_on') return earlier;
  const ticket = withoutLines(read);
  // Read after that: what was finished may have been its own text.
  const promise = await tools.promises.newest(ref);
  if (promise === null) return { kind: 'nothing_new' };
  const id = keepingId(promise.messageId);
  const settled = settledBefore(earlier.effects, id, ticket);
  const doubt = unclearBefore(earlier.effects, id);
  // One that was kept is looked at again only if its text turns out not to have arrived.
  const isOpen = promise.state === 'open' || (promise.state === 'kept' && doubt !== null);
  if (!isOpen) return { kind: 'nothing_new' };
  if (settled !== null && !settled.owesNote) {
    await tools.runs.record(settled.draft, notes.glimpses());
    return { kind: 'done', page: settled.draft.page };
  }
  return lookAt({ promise, ticket, claim, notes, settled, forced: earlier.forced ?? doubt }, tools);
}

async function lookAt(look: Look, tools: RunTools): Promise<KeptOnce> {
  const { promise, notes, settled, forced } = look;
  const crossed = settled?.crossed === true;
  const ticket = settled?.seen ?? look.ticket;
  const message = messageOf(promise, ticket);
  const over = endedBySomebody(promise, ticket);
  // Our own text, whose arrival is in doubt, may have moved the ticket; and whoever crossed with it is to be told.
  const isOver = over !== null && ((forced === null && !crossed) || over !== 'person_active');
  if (message === null || isOver) return end(promise, over ?? 'not_a_customer', tools);
  const decided = await decidedRun({ ticket, message, past: [], forced, keeps: promise }, notes, tools);
  await tools.reach('decided');
  const sendTools = { ...tools, claim: look.claim, context: notes.context };
  if (settled !== null) {
    // As it was decided: what must be left alone is.
    const left = { ...handOverPromise(decided, tools).response, decision: decided.decision };
    return conclude(await payNote(left, settled.draft, sendTools), look, tools);
  }
  return act(decided, look, sendTools, tools);
}

async function act(decided: Decided, look: Look, sendTools: SendTools, tools: RunTools): Promise<KeptOnce> {
  const { promise, forced } = look;
  const { decision, situation } = decided;
  const { policy, now } = situation;
  const picture = 'picture' in situation ? situation.picture : null;
  const zone = customerZone(picture?.order ?? null, { policy, now, almanac: tools.almanac });
  // Where it was merged into, texts may be about something else: a person reads both.
  const because = forced ?? (promise.moved ? 'promise_at_risk' : null);
  if (because !== null && decision.outcome !== 'left') {
    const doubtful = { ...decided, decision: turned(decision, because) };
    return conclude(await handOverPromise(doubtful, tools).write(sendTools), look, tools);
  }
  const keeping = keepingOf({ promise, decision, picture, zone, now });
  switch (keeping.kind) {
    case 'end':
      return end(promise, keeping.why, tools);
    case 'wait':
      return putOff(promise, keeping.until, tools);
    case 'hand_over':
      return conclude(await handOverPromise(decided, tools).write(sendTools), look, tools);
    case 'tell': {
      const opens = outsideQuietHours(now, policy.promises.quietHours, zone);
      if (opens !== now) return putOff(promise, opens, tools);
      return conclude(await tellNews(decided, tools).write(sendTools), look, tools);
    }
  }
}

/** On the ticket it was merged into the customer may have written about something else since. */
function messageOf(promise: KeptPromise, ticket: Ticket): Message | null {
  const own = promise.moved ? ticket.messages.find(({ id }) => id === promise.messageId) : undefined;
  return own ?? newestCustomerMessage(ticket);
}

/** A run that wrote nothing after all leaves the decision page as it was, and the promise ended. */
async function conclude(
  responded: Responded,
  { promise, notes }: Pick<Look, 'promise' | 'notes'>,
  tools: RunTools,
): Promise<KeptOnce> {
  if (responded.kind !== 'done') return responded;
  const { record } = responded;
  const [reason] = record.page.reasons;
  if (record.page.outcome === 'left') return end(promise, reason ?? 'person_active', tools);
  await tools.runs.record(record, notes.glimpses());
  await tools.reach('run:recorded');
  return { kind: 'done', page: record.page };
}

/** It is kept on the ticket that this one was merged into; where one is open already, it waits for that one to end. */
async function move(
  { ref, into, claim, context }: Merged & { readonly claim: Claim; readonly context: RunContext },
  tools: RunTools,
): Promise<Processed> {
  await moveOn({ from: ref, into }, claim, context, tools);
  const promise = await tools.promises.newest(ref);
  if (promise?.state !== 'open') return { kind: 'nothing_new' };
  if (await tools.promises.move(promise, into)) return { kind: 'moved', into };
  const there = await tools.promises.newest(into);
  if (there?.state !== 'open') return end(promise, 'ticket_gone', tools);
  return putOff(promise, new Date(tools.clock.now() + MOVE_AGAIN_MS).toISOString(), tools);
}

async function putOff(promise: KeptPromise, at: string, tools: RunTools): Promise<Processed> {
  await tools.promises.putOff(promise, at);
  return { kind: 'nothing_new' };
}

async function end(promise: KeptPromise | null, why: PromiseEnd, tools: RunTools): Promise<Processed> {
  if (promise !== null) {
    await tools.promises.end(promise, why, new Date(tools.clock.now()).toISOString());
    tools.logger.info({ ticket: promise.ref.id, helpdesk: promise.ref.helpdesk, why }, 'A promise has ended');
  }
  return { kind: 'nothing_new' };
}
