import type { HandOver, HandOverEnd } from '../ticket/hand-over.ts';
import type { Instant } from '../ticket/instant.ts';
import type { TicketRef } from '../ticket/ticket.ts';

/** What a job is called that is about a hand-over and not about a message; `TicketJob.event`. */
export const HAND_OVER_EVENT = 'hand-over';

export interface HandOverFilter {
  readonly helpdesk?: string | undefined;
  /** Only those that were due by now. */
  readonly dueBy?: Instant | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** How long customers wait for people. */
export interface HandOverFigures {
  readonly waiting: number;
  readonly overdue: number;
  /** Hand-overs that a person answered in the last 30 days. */
  readonly answered: number;
  /** Seconds of the team from the hand-over to the answer; `null`: nothing was answered. */
  readonly medianSeconds: number | null;
  readonly p90Seconds: number | null;
}

/**
 * Customers who wait for a person. Opened by `RunBook.record`, in the statement that records the run; here is what happens
 * to them afterwards. A ticket has at most one that waits.
 */
export interface HandOverBook {
  /** The one that waits on this ticket; `null`: nobody waits. */
  open(ref: TicketRef): Promise<HandOver | null>;
  /**
   * Adds a job for every hand-over that is to be looked at by now, in the transaction that puts its next look off, so that
   * of any number of processes exactly one takes each. A look that comes to nothing is repeated by itself.
   * @returns how many were taken
   */
  claimDue(now: Instant, most: number): Promise<number>;
  /** A person may have answered: it is looked at now. Nothing, where nobody waits. */
  lookNow(ref: TicketRef, now: Instant): Promise<void>;
  /** Looks again at `at`; does nothing if somebody wants a look sooner since it was read. */
  putOff(handOver: HandOver, at: Instant): Promise<void>;
  /** The note was written. Told twice it counts once. */
  reminded(handOver: HandOver, at: Instant): Promise<void>;
  /** The right to tell the team's chat, counted; `false`: another process has taken it since it was read. */
  tryChat(handOver: HandOver): Promise<boolean>;
  chatTold(handOver: HandOver, at: Instant): Promise<void>;
  /** The line was told, and when; `null`: it will not be, and is forgotten. Nothing, where another message is waited for by now. */
  lineEnded(handOver: HandOver, toldAt: Instant | null): Promise<void>;
  /**
   * Its ticket was merged into this one: there it waits from now on. `false`: somebody is waited for there already, or has
   * been for the same message.
   */
  move(handOver: HandOver, into: TicketRef): Promise<boolean>;
  /** @param waitedSeconds of the team; `null`: the customer did not wait for an answer to its end */
  end(
    handOver: HandOver,
    how: { readonly by: HandOverEnd; readonly at: Instant; readonly waitedSeconds: number | null },
  ): Promise<void>;
  /** Those that wait, the one that is due first at the top. A cursor that cannot be read begins there. */
  list(
    filter: HandOverFilter,
  ): Promise<{ readonly items: readonly HandOver[]; readonly next: string | null }>;
  figures(now: Instant): Promise<HandOverFigures>;
}
