import type { Effect } from '../ports/effect-ledger.ts';
import type { TicketJob } from '../ports/job-queue.ts';
import type { PastRun, RunRecord } from '../ports/run-book.ts';
import { SWEEP_EVENT } from '../ports/sweep-book.ts';
import { asItWasSeen, crossedWith, isCrossed } from '../respond/crossed.ts';
import { owesNote } from '../respond/owes-note.ts';
import { isOurWord } from '../ticket/effect.ts';
import type { Ticket } from '../ticket/ticket.ts';
import type { RunTools } from './run-tools.ts';

/** What helpdesks call the ring for a new ticket. */
const OPENED = ['ticket.created', 'ticket-created'];

/** Which message a ring is about, as far as it says so. */
export type Ring = Pick<TicketJob, 'ref' | 'messageId' | 'event'>;

/**
 * Whether what rang was worked, recorded and has nothing left open: then the ticket need not even be read. A ring for a
 * new ticket that comes late, after another one for the same message, tells nothing that any earlier run did not see;
 * nor does the sweep, if what it saw was worked between its list and this job.
 */
export async function workedBefore({ ref, messageId, event }: Ring, tools: RunTools): Promise<WorkedBefore> {
  const nothingOpen = async (): Promise<boolean> => (await tools.ledger.unfinished(ref)).length === 0;
  if (event === SWEEP_EVENT) {
    const known = await tools.runs.isSweptStateKnown(ref);
    return { worked: known && (await nothingOpen()), past: null };
  }
  const opened = messageId === null && OPENED.includes(event);
  if (messageId === null && !opened) return { worked: false, past: null };
  const past = await tools.runs.past(ref, messageId);
  const recorded = past.some((run) => opened || run.messageId === messageId);
  return { worked: recorded && (await nothingOpen()), past };
}

/** Whether there is anything to do, and what was read to find out. */
export interface WorkedBefore {
  readonly worked: boolean;
  /** Earlier runs, as the book gives them for the message of the ring; `null`: they were not asked for. */
  readonly past: readonly PastRun[] | null;
}

/** What an earlier run had written for a message when it was cut off before it was recorded. */
export interface Settled {
  readonly draft: RunRecord;
  /** The ticket would not be solved, or the text crossed with a person's, and the team has not been told yet. */
  readonly owesNote: boolean;
  readonly crossed: boolean;
  /** The ticket as the text was decided from it, as far as what crossed goes. */
  readonly seen: Ticket;
}

/**
 * The draft of such a run, which is its record: deciding anew could count the reply it just sent against a limit, and
 * tell the team something else.
 */
export function settledBefore(effects: readonly Effect[], messageId: string, ticket: Ticket): Settled | null {
  const settled = effects.findLast((effect) => effect.messageId === messageId && effect.state === 'settled');
  if (settled === undefined) return null;
  const { draft } = settled;
  const crossed = isCrossed(settled, ticket);
  return {
    draft: crossed ? { ...draft, page: crossedWith(draft.page) } : draft,
    owesNote: owesNote(settled, effects, ticket),
    crossed,
    seen: crossed ? asItWasSeen(ticket) : ticket,
  };
}

/**
 * Why a person must be told, if an earlier run gave up on a public text for this message and was cut off before it said
 * so: a question in doubt is not followed by an answer, whatever the policy has become since.
 */
export function unclearBefore(effects: readonly Effect[], messageId: string): 'send_unclear' | null {
  const inDoubt = effects.some(
    (effect) => effect.messageId === messageId && effect.state === 'unclear' && isOurWord(effect.kind),
  );
  return inDoubt ? 'send_unclear' : null;
}
