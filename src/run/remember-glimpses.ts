import type { TicketRef } from '../ticket/ticket.ts';
import type { RunNotes } from './run-notes.ts';
import type { RunTools } from './run-tools.ts';

/**
 * Remembers how lists show the states this run has dealt with, so that the sweep does not have the ticket read again
 * because of them: our own writes change a ticket too. Forgotten, that costs one read, so it never fails a run.
 */
export async function rememberGlimpses(
  ref: TicketRef,
  notes: RunNotes,
  { runs, logger }: Pick<RunTools, 'runs' | 'logger'>,
): Promise<void> {
  const glimpses = notes.glimpses();
  if (glimpses.length === 0) return;
  await runs.saw(ref, glimpses).catch((error: unknown) => {
    logger.warn(
      { error, ticket: ref.id },
      'Could not remember how a ticket was left; it will be read once more',
    );
  });
}
