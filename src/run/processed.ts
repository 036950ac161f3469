import { TicketChanged } from '../ports/errors.ts';
import type { RunRecord } from '../ports/run-book.ts';
import type { TicketRef } from '../ticket/ticket.ts';
import { rememberGlimpses } from './remember-glimpses.ts';
import { type RunNotes, startNotes } from './run-notes.ts';
import type { RunTools } from './run-tools.ts';

/** How often a run starts again because somebody changed the ticket meanwhile; then the job comes back later. */
const MOST_RESTARTS = 3;

/**
 * What became of one look at a ticket.
 * - `done`: decided and carried out
 * - `nothing_new`: there was nothing to do, or the ticket is gone
 * - `pending`: a write is under way; look again in `afterMs`
 * - `fenced`: another worker has the ticket
 * - `moved`: it was merged into another ticket, where all that was said on it stands: that one is to be worked
 */
export type Processed =
  | { readonly kind: 'done'; readonly page: RunRecord['page'] }
  | { readonly kind: 'nothing_new' | 'fenced' }
  | { readonly kind: 'pending'; readonly afterMs: number }
  | { readonly kind: 'moved'; readonly into: TicketRef };

/**
 * Runs, with notes of its own each time, until nobody acts on the ticket in between.
 * @throws TicketChanged when somebody always does: the job comes back later
 */
export async function untilUnchanged(
  { ref, tools, signal }: { readonly ref: TicketRef; readonly tools: RunTools; readonly signal: AbortSignal },
  run: (notes: RunNotes) => Promise<Processed | { readonly kind: 'changed' }>,
): Promise<Processed> {
  for (let tries = 0; tries <= MOST_RESTARTS; tries += 1) {
    const notes = startNotes(signal, tools.aside);
    const processed = await run(notes);
    if (processed.kind === 'changed') continue;
    // What is done was recorded, with its glimpses.
    if (processed.kind === 'nothing_new') await rememberGlimpses(ref, notes, tools);
    return processed;
  }
  throw new TicketChanged();
}
