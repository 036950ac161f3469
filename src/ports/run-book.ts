import type { Condition } from '../ticket/condition.ts';
import type { Outcome } from '../ticket/decision.ts';
import type { Fact } from '../ticket/fact.ts';
import type { OpenedHandOver } from '../ticket/hand-over.ts';
import type { CalendarDate, Instant } from '../ticket/instant.ts';
import type { Intent } from '../ticket/intent.ts';
import type { ModelUse } from '../ticket/model-use.ts';
import type { Autonomy } from '../ticket/policy.ts';
import type { GivenPromise, PromiseEnd, PromiseState } from '../ticket/promise.ts';
import type { Reason } from '../ticket/reason.ts';
import type { SecondReading } from '../ticket/second-reading.ts';
import type { TicketRef } from '../ticket/ticket.ts';
import type { Explanation } from '../ticket/understanding.ts';
import type { UpstreamCall } from '../ticket/upstream-call.ts';
import type { CaseContact } from './case-contact.ts';

/** The decision page of a ticket, exactly as `GET /api/tickets/{helpdesk}/{id}` returns it (contract 3). */
export interface DecisionPage {
  readonly ticket: TicketRef;
  /** `null`: the ticket is known (a delivery came in) but not decided yet. */
  readonly outcome: Outcome | null;
  readonly closed: boolean;
  readonly shadow: boolean;
  readonly would: { readonly outcome: Outcome; readonly closed: boolean } | null;
  readonly intent: Intent | null;
  readonly confidence: number | null;
  readonly language: string | null;
  /** What decided the intent, without the customer's words; `null`: nothing was read. */
  readonly explanation: Explanation | null;
  /** What a language model read in the same words; `null`: none was asked. */
  readonly second: SecondReading | null;
  /** What a language model was asked to write, in order; empty: nothing. */
  readonly modelUses: readonly ModelUse[];
  readonly condition: Condition | null;
  readonly autonomy: Autonomy | null;
  readonly reasons: readonly Reason[];
  readonly facts: readonly Fact[];
  /** Public text sent, or drafted in shadow. */
  readonly reply: string | null;
  /** What it was written with: `en/in_transit`, with `@3` the admin's third version; `null`: there is no such text. */
  readonly template: string | null;
  readonly note: string | null;
  readonly macro: { readonly id: string; readonly title: string } | null;
  readonly calls: readonly UpstreamCall[];
  readonly tokens: { readonly input: number; readonly output: number };
  readonly steps: readonly { readonly step: string; readonly ms: number }[];
  /** What our reply let the customer expect, and what became of it; `null`: nothing was promised. */
  readonly promise: PagePromise | null;
  readonly runs: number;
  readonly updatedAt: Instant;
}

/** A promise as its ticket's page tells it. */
export interface PagePromise {
  readonly state: PromiseState;
  /** The day the reply named. */
  readonly day: CalendarDate;
  /** What state the order was told to be in. */
  readonly condition: Condition;
  /** The date that was told, if one was. */
  readonly expected: CalendarDate | null;
  /** When we look again at the latest. */
  readonly dueAt: Instant;
  readonly why: PromiseEnd | null;
  readonly endedAt: Instant | null;
}

/** What one run leaves behind: the page, and everything `decide` and the templates were given, to replay them. */
export interface RunRecord {
  readonly page: Omit<DecisionPage, 'runs' | 'updatedAt' | 'promise'>;
  /** The newest customer message this run dealt with: helpdesk + ticket + message is worked once. */
  readonly messageId: string;
  readonly orderName: string | null;
  /** Folded requester address, stored as HMAC only. */
  readonly address: string | null;
  readonly policyVersion: number;
  /** JSON: situation without the customer's words. */
  readonly inputs: unknown;
  /** What its public text lets the customer expect; opened with the record. */
  readonly promise?: GivenPromise | undefined;
  /** The message whose promise this run keeps, or hands over; ended with the record. */
  readonly keeps?: string | undefined;
  /** A person's turn begins with this run: opened with the record. */
  readonly handOver?: OpenedHandOver | undefined;
  readonly at: Instant;
}

export interface RunFilter {
  readonly outcome?: Outcome | undefined;
  readonly intent?: Intent | undefined;
  readonly condition?: Condition | undefined;
  readonly reason?: Reason | undefined;
  readonly since?: Instant | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** What an earlier run on this ticket came to; the conversation is built from these. */
export interface PastRun {
  readonly messageId: string;
  readonly outcome: Outcome;
  readonly closed: boolean;
  readonly shadow: boolean;
  readonly intent: Intent | null;
  readonly at: Instant;
  /** A machine had written the message; absent in what earlier versions have kept. */
  readonly machineMail?: true;
  /** Where the ticket was then; `null`: nowhere, or nobody knows any more. */
  readonly groupId?: string | null;
  readonly brandId?: string | null;
}

/** What our newest answer on a ticket was made from: by it the next one says what is new. */
export interface Told {
  readonly at: Instant;
  readonly orderName: string | null;
  readonly condition: Condition | null;
  readonly facts: readonly Fact[];
}

export interface RunBook {
  /**
   * Stores the run, its messages as worked and what it does to promises, all or nothing; `runs` counts up.
   * @param glimpses as `saw` takes them; left as they are where there are none
   */
  record(run: RunRecord, glimpses?: readonly string[]): Promise<void>;
  /**
   * Earlier runs of this ticket, oldest first, those on which only tombstones are left among them.
   * @param about the message whose earlier run is to be recognised even then; another one's message id is then unknown
   */
  past(ref: TicketRef, about: string | null): Promise<readonly PastRun[]>;
  /**
   * The newest answer on this ticket to another message than this: the answer to this one has not reached anybody if it
   * is worked again. `null`: there is none.
   */
  told(ref: TicketRef, messageId: string): Promise<Told | null>;
  /**
   * What came of the other tickets of a case: this address, proven there, about this order, answered or handed over since;
   * each ticket once, oldest first.
   */
  elsewhere(question: {
    readonly ref: TicketRef;
    readonly address: string;
    readonly orderName: string;
    readonly since: Instant;
  }): Promise<readonly CaseContact[]>;
  /**
   * Remembers how lists show the states of the ticket that a run has dealt with: as it was read, and as it was left. For
   * runs that record nothing.
   */
  saw(ref: TicketRef, glimpses: readonly string[]): Promise<void>;
  /** Whether a run has dealt with the state for which the sweep added its newest job on this ticket. */
  isSweptStateKnown(ref: TicketRef): Promise<boolean>;
  /** `null`: never heard of the ticket. */
  page(ref: TicketRef): Promise<DecisionPage | null>;
  list(filter: RunFilter): Promise<{ readonly items: readonly DecisionPage[]; readonly next: string | null }>;
}
