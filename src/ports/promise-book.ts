import type { Instant } from '../ticket/instant.ts';
import type { KeptPromise, PromiseEnd } from '../ticket/promise.ts';
import type { TicketRef } from '../ticket/ticket.ts';

/** What a job is called that is about a promise and not about a message; `TicketJob.event`. */
export const PROMISE_EVENT = 'promise';

/**
 * Promises given in replies. They are opened and ended by `RunBook.record`, in the transaction that records the run; here
 * is what happens to them in between. A ticket has at most one open promise.
 */
export interface PromiseBook {
  /** The newest promise on this ticket, whatever its state; `null`: none was ever given. */
  newest(ref: TicketRef): Promise<KeptPromise | null>;
  /**
   * Adds a job for every open promise that is to be looked at by now, in the transaction that puts its next look off, so
   * that of any number of processes exactly one takes each. A look that comes to nothing is repeated by itself.
   * @returns how many were taken
   */
  claimDue(now: Instant, most: number): Promise<number>;
  /** A carrier has news on this parcel: open promises about it are looked at now. @returns how many there are */
  parcelNews(number: string, now: Instant): Promise<number>;
  /** Looks again at `at`; does nothing if the promise has ended, or if news came in since it was read. */
  putOff(promise: KeptPromise, at: Instant): Promise<void>;
  /**
   * Its ticket was merged into this one: there it is kept from now on. `false`: it is not open any more, or that ticket has
   * an open one, or one about the same message.
   */
  move(promise: KeptPromise, into: TicketRef): Promise<boolean>;
  /** Ends an open promise without a word to anybody. */
  end(promise: KeptPromise, why: PromiseEnd, now: Instant): Promise<void>;
}
