import type { Instant } from '../ticket/instant.ts';
import type { TicketRef } from '../ticket/ticket.ts';

/** One piece of work: look at this ticket. What there is to do is found by reading it. */
export interface TicketJob {
  readonly ref: TicketRef;
  /** Where it came from: a webhook's event name, `sweep`, `reconcile`. */
  readonly event: string;
  readonly receivedAt: Instant;
  /** The message that caused it, where the webhook named one: worked before, there is nothing to read. */
  readonly messageId: string | null;
}

/** Carries out a wait elsewhere than in a slot. */
export type Aside = <T>(wait: () => Promise<T>) => Promise<T>;

/** What the handler is told about the attempt. */
export interface Attempt {
  /** 1 for the first. */
  readonly number: number;
  /** No further attempt will follow a failure of this one. */
  readonly last: boolean;
  /** Aborted when the process is told to stop and the grace time is over. */
  readonly signal: AbortSignal;
  /** Waits without a slot: another ticket is worked meanwhile. For waits in which nothing is done. */
  readonly aside: Aside;
}

/**
 * At-least-once work, one ticket by one worker at a time, deliveries of a ticket in order.
 * Jobs are added by `DeliveryLog.accept` in the transaction that stores the delivery.
 */
export interface JobQueue {
  /**
   * Starts taking jobs. A handler that throws is tried again later with growing pauses (a `retryAfterMs` on the error
   * is obeyed); after the last attempt `onDead` is called with the error and, once it returns, the job is deleted.
   */
  work(handlers: {
    readonly onJob: (job: TicketJob, attempt: Attempt) => Promise<void>;
    readonly onDead: (job: TicketJob, error: unknown) => Promise<void>;
  }): Promise<void>;
  /** Adds a job outside of any delivery, at the earliest after `afterMs`. */
  add(job: TicketJob, afterMs?: number): Promise<void>;
  /** Resolves when no job is waiting, running or to be retried. For the demo and the tests. */
  idle(signal: AbortSignal): Promise<void>;
  counts(): Promise<{
    readonly waiting: number;
    readonly active: number;
    readonly retrying: number;
    readonly dead: number;
  }>;
  /** Stops taking, lets the running ones finish for at most `graceMs`, then aborts them. */
  stop(graceMs: number): Promise<void>;
}
