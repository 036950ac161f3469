import type { EffectKind, EffectState } from '../ticket/effect.ts';
import type { Instant } from '../ticket/instant.ts';
import type { TicketRef } from '../ticket/ticket.ts';
import type { Admission, Rhythm, Usage } from '../ticket/usage.ts';
import type { Settlement } from './helpdesk.ts';
import type { RunRecord } from './run-book.ts';

/** One write to a helpdesk, recorded before it is made. */
export interface Effect {
  readonly key: string;
  readonly ref: TicketRef;
  readonly account: string;
  readonly messageId: string;
  readonly kind: EffectKind;
  readonly state: EffectState;
  /** Our own text as it is kept: of a note, without the customer's words. `null` for kind `close`. */
  readonly kept: string | null;
  readonly settlement: Settlement;
  /** Compare-and-set value the write carries; a repeated write after an unclear end carries the same one. */
  readonly revision: string;
  /** When the write was attempted last (real time): as long as it may still arrive, counted from here. */
  readonly attemptedAt: Instant;
  readonly attempts: number;
  /** The run this write belongs to, as it is to be recorded once the write is known to have arrived. */
  readonly draft: RunRecord;
}

export interface NewEffect {
  readonly key: string;
  readonly ref: TicketRef;
  readonly account: string;
  readonly messageId: string;
  readonly kind: EffectKind;
  readonly kept: string | null;
  readonly settlement: Settlement;
  readonly revision: string;
  /** Folded address of the customer, for the limits; stored as HMAC only. `null` for notes. */
  readonly recipient: string | null;
  /** Stored with the effect (JSON), so that a run cut off after its write is recorded as what it was, not decided anew. */
  readonly draft: RunRecord;
}

/**
 * A worker's right to write to one ticket. Taken at the start of a run; taking it anew (by whoever took over) makes
 * every older one void, so a worker that slept through its own replacement cannot write.
 */
export interface Claim {
  readonly ref: TicketRef;
  readonly fence: number;
}

/** What became of the wish to write. */
export type Begun =
  | { readonly kind: 'begun' | 'exists'; readonly effect: Effect }
  | { readonly kind: 'fenced' }
  | { readonly kind: 'over_limit' };

/** Asked before a public text begins, while no other one of the account can. */
export interface AdmissionCheck {
  /** What is usual is looked up from so many texts in ten minutes on: below it does not matter, and it costs. */
  readonly busyFrom: number;
  /** The counts it was decided with. Where they have not grown, and a text plainly may begin, it begins in one step. */
  readonly seen?: Usage;
  /** Never says no to counts that are lower than others it says yes to. */
  readonly admit: (usage: Usage, rhythm: Rhythm) => Admission;
}

export interface EffectLedger {
  claim(ref: TicketRef): Promise<Claim>;
  /**
   * Records that a write is about to be made, in one statement with the check that the claim still holds. Durable when
   * it returns. Text, settlement, revision and draft of an effect begun again replace the old ones.
   * - `begun`: go ahead
   * - `exists`: this effect was recorded before (or a superseded one was taken up again with `attempts` + 1); look at its state
   * - `fenced`: another worker has the ticket now; stop, write nothing
   * - `over_limit`: the check said no to the counts as they are at this moment; nothing was recorded
   * A key in state `superseded` or `refused` is begun again.
   * @param check counts and record are one step, so that tickets worked at the same time cannot together go past a limit
   *   that each of them keeps; the breaker trips in the same step
   */
  begin(effect: NewEffect, claim: Claim, check?: AdmissionCheck): Promise<Begun>;
  /**
   * Moves an effect on; `false` when the claim no longer holds. Durable when it returns, but for `accepted` and `sent`:
   * the helpdesk tells them again, and what is decided by them is only how to ask it.
   */
  move(key: string, state: EffectState, claim: Claim): Promise<boolean>;
  /** Effects of this ticket in state `sending`, `accepted` or `sent`, oldest first. */
  unfinished(ref: TicketRef): Promise<readonly Effect[]>;
  /** Every effect of this ticket, oldest first. */
  ofTicket(ref: TicketRef): Promise<readonly Effect[]>;
  /** Counts for the limits. Everything that may have reached the customer counts (`unclear` included), `refused` and `superseded` do not. */
  usage(question: {
    readonly ref: TicketRef;
    readonly account: string;
    readonly address: string | null;
    readonly now: Instant;
  }): Promise<Usage>;
  /** A text came back from the customer's address. Told twice it counts once. */
  bounced(key: string): Promise<void>;
  /** A mail system says that a text of ours came back: the newest one of this ticket, or else to one of these addresses. */
  bounceReported(report: { readonly ref: TicketRef; readonly addresses: readonly string[] }): Promise<void>;
  /** The newest public text on this ticket was answered within two minutes. */
  answeredAtOnce(ref: TicketRef): Promise<void>;
  /** First 32 hex digits of HMAC-SHA256(data key, `helpdesk|account|ticket|message|kind`), contract 4; marked where it is a line's. */
  keyOf(parts: {
    readonly ref: TicketRef;
    readonly account: string;
    readonly messageId: string;
    readonly kind: EffectKind;
  }): string;
}
