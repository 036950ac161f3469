import type { Instant } from '../ticket/instant.ts';
import type { TicketRef } from '../ticket/ticket.ts';
import type { ListedTicket } from './helpdesk.ts';

/** What a job is called that the sweep added; `TicketJob.event`. */
export const SWEEP_EVENT = 'sweep';

/** Whose tickets are looked through. */
export interface SweptAccount {
  /** Plug-in id. */
  readonly helpdesk: string;
  readonly account: string;
}

/** The right to one round of one account. Void as soon as another process holds it. */
export interface SweepClaim extends SweptAccount {
  readonly holder: string;
  /** Everything that changed up to this moment has been looked through. */
  readonly watermark: Instant;
}

/** Where the sweep of an account stands. */
export interface SweepState {
  readonly watermark: Instant;
  /** Real time; `null`: never yet. */
  readonly succeededAt: Instant | null;
  /** Real milliseconds since the last success, or since the first round was due. */
  readonly sinceSuccessMs: number;
  readonly failedRounds: number;
  /** What is wrong with the webhook, for an admin; `null`: nothing that we know of. */
  readonly doorbell: string | null;
}

/** A write that nobody works on any more, and that has not come to its end. */
export interface HangingEffect {
  readonly key: string;
  readonly ref: TicketRef;
  /** The job that can finish it. */
  readonly event: string;
}

/** What the sweep remembers between rounds, and in how far tickets are known. */
export interface SweepBook {
  /**
   * Takes the next round if it is due and nobody is at it; of any number of processes one gets it. A holder that falls
   * silent for `leaseMs` is replaced.
   * @param times `everyMs`, `leaseMs`: real milliseconds; `now`: business time, from which an account is swept that never was
   */
  claim(
    account: SweptAccount,
    times: { readonly everyMs: number; readonly leaseMs: number; readonly now: Instant },
  ): Promise<SweepClaim | null>;
  /**
   * One transaction: adds a job for each ticket whose state nobody has dealt with, remembers that state, moves the
   * watermark to `through` (`null`: leaves it) and renews the lease. A crash therefore repeats and never skips.
   * @returns the tickets a job was added for; `lost`: another process has the round, and nothing was done
   */
  commit(
    claim: SweepClaim,
    page: {
      readonly tickets: readonly ListedTicket[];
      readonly through: Instant | null;
      readonly now: Instant;
      readonly leaseMs: number;
    },
  ): Promise<readonly TicketRef[] | 'lost'>;
  /** Ends a round in which all was looked through up to `until`. `doorbell` undefined: it could not be asked. */
  succeed(
    claim: SweepClaim,
    end: { readonly until: Instant; readonly now: Instant; readonly doorbell: string | null | undefined },
  ): Promise<void>;
  /** Ends a round that broke off. @returns how many have in a row */
  fail(claim: SweepClaim): Promise<number>;
  /** Writes whose last attempt is older than `olderMs` (real) and that are due to be looked into, oldest first. */
  hanging(account: SweptAccount, olderMs: number): Promise<readonly HangingEffect[]>;
  /** Adds the jobs that finish these, and puts the next look at them off: 15 minutes, then twice as long each time. */
  lookInto(effects: readonly HangingEffect[], now: Instant): Promise<void>;
  /**
   * Tickets of the last hour that were worked because of the sweep, if no webhook has come in since the first of them;
   * else 0. Tickets without a customer's message are not announced and not counted.
   */
  unannounced(account: SweptAccount, now: Instant): Promise<number>;
  /** `null`: it has never been swept. */
  state(account: SweptAccount): Promise<SweepState | null>;
}
