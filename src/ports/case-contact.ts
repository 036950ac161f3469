import type { Condition } from '../ticket/condition.ts';
import type { Fact } from '../ticket/fact.ts';
import type { Instant } from '../ticket/instant.ts';
import type { TicketRef } from '../ticket/ticket.ts';

/**
 * What came of another ticket of the same case: the same customer, known by an address that was proven there, about the
 * same order, in whichever helpdesk.
 */
export interface CaseContact {
  readonly ref: TicketRef;
  readonly at: Instant;
  /** The newest that matters: our text to the customer, or a person's turn. */
  readonly outcome: 'answered' | 'handed_over';
  readonly condition: Condition | null;
  /** What the text, or the note, was made from. */
  readonly facts: readonly Fact[];
}
