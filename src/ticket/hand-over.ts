import type { Condition } from './condition.ts';
import type { CalendarDate, Instant } from './instant.ts';
import type { Intent } from './intent.ts';
import type { Priority } from './team.ts';
import type { TicketRef } from './ticket.ts';

/** What a run that hands over leaves behind for the watch. */
export interface OpenedHandOver {
  readonly account: string;
  readonly priority: Priority;
  /** Seconds of the team within which a person is to answer. */
  readonly targetSeconds: number;
  readonly since: Instant;
  readonly dueAt: Instant;
  /** When the ticket is looked at first. */
  readonly lookAt: Instant;
  /** What the customer may be told once, behind the note; absent: nothing. */
  readonly line?: LineToCustomer | undefined;
}

/** That a person will answer, to be said in one line. */
export interface LineToCustomer {
  /** ISO 639-1 of the customer's words. */
  readonly language: string;
  /** The working day in whose course a person answers, in the shop's zone. */
  readonly day: CalendarDate;
}

/**
 * What ends a hand-over.
 * - `person_answered`: a person of the team wrote to the customer
 * - `machine_answered`: a later message of the customer could be answered, or was thanks
 * - `solved`, `closed`, `gone`, `spam`: the ticket is; Zendesk closes merged tickets, and at Gorgias it waits on the other one
 * - `ignored`: the ticket carries a tag that keeps Whereabouts away
 */
export const HAND_OVER_ENDS = [
  'person_answered',
  'machine_answered',
  'solved',
  'closed',
  'gone',
  'spam',
  'ignored',
] as const;
export type HandOverEnd = (typeof HAND_OVER_ENDS)[number];

/** A customer who waits for a person. */
export interface HandOver extends OpenedHandOver {
  readonly id: string;
  readonly ref: TicketRef;
  /** Their newest message that was handed over. */
  readonly messageId: string;
  readonly intent: Intent | null;
  readonly condition: Condition | null;
  readonly orderName: string | null;
  /** Notes that said that it waits. */
  readonly reminders: number;
  readonly remindedAt: Instant | null;
  /** When the customer was told that line; `null`: they were not, or nobody knows. */
  readonly lineToldAt: Instant | null;
  /** Times the team's chat was told, or could not be. */
  readonly chatTries: number;
  readonly chatToldAt: Instant | null;
  /** Its ticket was merged into this one, which may have been solved before. */
  readonly moved: boolean;
}

/** Stands for the message id in the effect of a line: no run is mistaken for it, and after an erasure its key is not met again. */
export const lineId = ({ messageId }: Pick<HandOver, 'messageId'>): string => `line:${messageId}`;

const REMINDER = 'reminder:';

/**
 * Stands for the message id in the effect of a reminder, so that its key is its own and no other row of the ledger is
 * mistaken for it. @param number 1 for the first
 */
export function reminderId({ messageId }: Pick<HandOver, 'messageId'>, number: number): string {
  return `${REMINDER}${number}:${messageId}`;
}
