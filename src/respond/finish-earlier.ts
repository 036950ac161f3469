import type { Effect } from '../ports/effect-ledger.ts';
import type { RunRecord } from '../ports/run-book.ts';
import { hasRun, UNFINISHED } from '../ticket/effect.ts';
import type { Reason } from '../ticket/reason.ts';
import type { Ticket } from '../ticket/ticket.ts';
import { isCrossed } from './crossed.ts';
import { followUp } from './follow-up.ts';
import { owesNote } from './owes-note.ts';
import type { SendTools, Sent } from './send-tools.ts';

/**
 * What became of writes that an earlier run left behind.
 * - `go_on`: nothing is open. `forced` says that a person must be told, and why; `effects` are all of the ticket, as they
 *   are now, and `finished` says that some of them were not before
 * - `pending`: one is still under way; come back in `afterMs`
 * - `changed`: a person's text that crossed with ours came after this read: start again
 * - `fenced`: another worker has the ticket
 */
export type Finished =
  | {
      readonly kind: 'go_on';
      readonly forced: Reason | null;
      readonly effects: readonly Effect[];
      readonly finished: boolean;
    }
  | { readonly kind: 'pending'; readonly afterMs: number }
  | { readonly kind: 'changed' | 'fenced' };

/**
 * First thing a run does: brings every unfinished write of the ticket to its end, so that nothing new is decided while
 * something old may still arrive. Runs cut off after their write are recorded as what they were.
 */
export async function finishEarlier(
  ticket: Ticket,
  tools: SendTools,
  record: (run: RunRecord) => Promise<void>,
): Promise<Finished> {
  let forced: Reason | null = null;
  const effects = await tools.ledger.ofTicket(ticket.ref);
  const open = effects.filter((one) => isOpen(one, ticket));
  for (const effect of open) {
    const sent = await bringToEnd(effect, ticket, tools);
    if (sent.kind === 'pending') return sent;
    if (sent.kind === 'fenced') return { kind: 'fenced' };
    // The watch looks for them again.
    if (!hasRun(effect.kind)) continue;
    // What is owed a note is not done: the run goes on until it has written it.
    if (sent.kind === 'sent' && sent.left === 'crossed' && !isCrossed(effect, ticket))
      return { kind: 'changed' };
    if (sent.kind === 'sent' && !owesNote(effect, effects, ticket))
      await record(sent.left === undefined ? effect.draft : leftOpen(effect.draft));
    if (sent.kind === 'unclear' || sent.kind === 'failed') forced = 'send_unclear';
  }
  // Nobody else moves them while the claim holds, so they are read again only after what was done here.
  const finished = open.length > 0;
  return {
    kind: 'go_on',
    forced,
    finished,
    effects: finished ? await tools.ledger.ofTicket(ticket.ref) : effects,
  };
}

/** What the page says of a text that is there, on a ticket that did not become what it was to be. */
function leftOpen(draft: RunRecord): RunRecord {
  return { ...draft, page: { ...draft.page, closed: false } };
}

/**
 * A write that was looked for and not found may have arrived since: the vendor took it up after the look, and before this
 * read. What stands on the ticket is not given up, whatever the ledger says; else it would be written a second time.
 */
function isOpen(effect: Effect, ticket: Ticket): boolean {
  return UNFINISHED.includes(effect.state) || (effect.state === 'superseded' && isShown(effect, ticket));
}

/** The ticket just read may already show our text: then there is nothing to look for. */
async function bringToEnd(effect: Effect, ticket: Ticket, tools: SendTools): Promise<Sent> {
  if (!isShown(effect, ticket)) return followUp(effect, ticket, tools);
  if (tools.helpdesk.comparesAndSets) return followUp({ ...effect, state: 'sent' }, ticket, tools);
  // There is no telling from the ticket whether its mail has left.
  const state = effect.state === 'superseded' ? 'sending' : effect.state;
  return followUp({ ...effect, state }, ticket, tools);
}

const isShown = ({ key }: Effect, { messages }: Ticket): boolean =>
  messages.some(({ effectKey }) => effectKey === key);
