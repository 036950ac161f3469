import type { Condition } from './condition.ts';
import type { Outcome } from './decision.ts';
import type { Instant } from './instant.ts';
import type { Intent } from './intent.ts';
import type { TicketRef } from './ticket.ts';

/** A message of a customer and what we made of it: what resolution is counted from. Holds no words and no address. */
export interface Contact {
  /** Names customer and order, whatever ticket and helpdesk it came through; where either is unknown, the ticket alone. */
  readonly caseKey: string;
  readonly ticket: TicketRef;
  readonly messageId: string;
  readonly at: Instant;
  readonly outcome: Outcome;
  readonly closed: boolean;
  /** Nothing was written: only what would have been is known. */
  readonly shadow: boolean;
  readonly intent: Intent | null;
  readonly condition: Condition | null;
  /** The customer only said thanks. */
  readonly thanks: boolean;
}

/** What a customer said of how a ticket was handled, without their words. */
export interface Rating {
  readonly ticket: TicketRef;
  readonly verdict: 'good' | 'neutral' | 'bad';
  readonly at: Instant;
}
