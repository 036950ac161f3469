import { blankPage } from '../ports/blank-page.ts';
import type { DecisionPage } from '../ports/run-book.ts';
import type { Instant } from '../ticket/instant.ts';
import type { KeptPromise } from '../ticket/promise.ts';
import type { TicketRef } from '../ticket/ticket.ts';
import type { StoredPage } from './tables.ts';

/**
 * A decision page from its row; `null` while the ticket is undecided. What a page of an earlier version does not have is
 * blank. Its promise is added by whoever has read it.
 */
export function pageFrom(row: {
  readonly page: StoredPage | null;
  readonly runs: number;
  readonly updated_at: Date | null;
}): DecisionPage | null {
  const { page, runs, updated_at: updatedAt } = row;
  if (page === null || updatedAt === null) return null;
  return { ...blankPage(page.ticket), ...page, promise: null, runs, updatedAt: updatedAt.toISOString() };
}

/** What a page tells of a promise. */
export function pagePromise(promise: KeptPromise | null): DecisionPage['promise'] {
  if (promise === null) return null;
  const { state, day, condition, expected, dueAt, why, endedAt } = promise;
  return { state, day, condition, expected, dueAt, why, endedAt };
}

/** The page of a ticket that a delivery has named and no run has finished: known, not decided. */
export function undecidedPage(ticket: TicketRef, updatedAt: Instant): DecisionPage {
  return { ...blankPage(ticket), promise: null, runs: 0, updatedAt };
}
