import { blankPage } from '../ports/blank-page.ts';
import type { DecisionPage } from '../ports/run-book.ts';
import type { Instant } from '../ticket/instant.ts';
import type { TicketRef } from '../ticket/ticket.ts';
import type { StoredPage } from './tables.ts';

/**
 * A decision page from its row; `null` while the ticket is undecided. What a page of an earlier version does not have is
 * blank.
 */
export function pageFrom(row: {
  readonly page: StoredPage | null;
  readonly runs: number;
  readonly updated_at: Date | null;
}): DecisionPage | null {
  const { page, runs, updated_at: updatedAt } = row;
  if (page === null || updatedAt === null) return null;
  return { ...blankPage(page.ticket), ...page, runs, updatedAt: updatedAt.toISOString() };
}

/** The page of a ticket that a delivery has named and no run has finished: known, not decided. */
export function undecidedPage(ticket: TicketRef, updatedAt: Instant): DecisionPage {
  return { ...blankPage(ticket), runs: 0, updatedAt };
}
