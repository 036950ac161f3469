import type { HandOver } from '../ticket/hand-over.ts';
import type { CalendarDate } from '../ticket/instant.ts';
import type { TicketRef } from '../ticket/ticket.ts';

/** A customer who waits for a person, as `GET /api/handovers` returns it. */
export interface WaitingEntry
  extends Pick<
    HandOver,
    'intent' | 'condition' | 'orderName' | 'priority' | 'since' | 'dueAt' | 'reminders' | 'remindedAt'
  > {
  readonly ticket: TicketRef;
  /** Where an agent opens it; `null`: its helpdesk is not connected any more. */
  readonly url: string | null;
  readonly overdue: boolean;
  /** Minutes of the team since it was handed over. */
  readonly waitedMinutes: number;
  /** The day by which the customer was told that a person answers; `null`: they were told nothing. */
  readonly toldDay: CalendarDate | null;
}

/** What waits, and how long customers waited who were answered in the last 30 days. Minutes are the team's. */
export interface WaitingPage {
  readonly items: readonly WaitingEntry[];
  readonly next: string | null;
  readonly figures: {
    readonly waiting: number;
    readonly overdue: number;
    readonly answered: number;
    readonly medianMinutes: number | null;
    readonly p90Minutes: number | null;
  };
}

/** The board of hand-overs that wait: the one that is due first at the top. */
export interface HandOverBoard {
  page(filter: {
    readonly helpdesk?: string | undefined;
    /** Only those that are overdue. */
    readonly overdue?: boolean | undefined;
    readonly cursor?: string | undefined;
    readonly limit: number;
  }): Promise<WaitingPage>;
}
