import type { Condition } from '../../ticket/condition.ts';
import type { Conversation } from '../../ticket/conversation.ts';
import type { Decision, Outcome } from '../../ticket/decision.ts';
import type { Fact } from '../../ticket/fact.ts';
import type { Identity } from '../../ticket/identity.ts';
import type { CalendarDate, Instant } from '../../ticket/instant.ts';
import type { Macro } from '../../ticket/macro.ts';
import type { OrderPicture } from '../../ticket/order-picture.ts';
import type { Policy } from '../../ticket/policy.ts';
import type { Reason } from '../../ticket/reason.ts';
import type { ThreadPoint } from '../../ticket/thread-point.ts';
import type { TicketRef } from '../../ticket/ticket.ts';
import type { Understanding } from '../../ticket/understanding.ts';
import type { MacroReading } from '../macros/macro-reading.ts';

/** A public text of ours on this ticket, for another message than the one the note is about. */
export interface EarlierText {
  readonly at: Instant;
  readonly kind: 'answer' | 'question';
  /** `false`: nobody knows whether it arrived. */
  readonly sure: boolean;
  /** What state the order was told to be in, and from which facts. */
  readonly condition: Condition | null;
  readonly facts: readonly Fact[];
  /** The day it named for writing back, where that is kept as a promise. */
  readonly writesBack: CalendarDate | null;
}

/** What came of another ticket of this customer about this order. */
export interface ElsewhereText {
  readonly ref: TicketRef;
  /** Where an agent opens it; `null`: nobody knows. */
  readonly url: string | null;
  readonly at: Instant;
  readonly outcome: 'answered' | 'handed_over';
  readonly condition: Condition | null;
  readonly facts: readonly Fact[];
}

/** All that a note is written from. */
export interface NoteRequest {
  readonly decision: Decision;
  readonly picture: OrderPicture;
  readonly understanding: Understanding;
  readonly identity: Identity;
  readonly conversation: Conversation;
  /** Oldest first. */
  readonly said: readonly EarlierText[];
  /** Other tickets of the same case, oldest first; absent: none. */
  readonly elsewhere?: readonly ElsewhereText[];
  /** A long thread in a few points of a model's; absent or empty: none were drawn up. */
  readonly thread?: readonly ThreadPoint[];
  readonly policy: Policy;
  /** The team's own answer that fits, if one does. */
  readonly macro: Macro | null;
  /** How it reads on this ticket; absent where nobody knows. */
  readonly macroReading?: MacroReading | null;
  /** Plug-in id of where the note is read; absent where that is nowhere. */
  readonly helpdesk?: string;
  /** Plain text of a reply that was written and not sent. */
  readonly draft: string | null;
  readonly links: {
    readonly ticket?: string;
    readonly decisionPage: string | null;
    /** Where whoever holds the link says whether this was right; absent: nowhere. */
    readonly feedback?: string | null;
  };
  readonly now: Instant;
  /** What went wrong beside the decision: why a text was refused, what a helpdesk said. */
  readonly problem?: string | null;
}

/** What the decision comes to, shadow or not. */
export function plannedOutcome({ would, outcome }: Decision): Outcome {
  return would?.outcome ?? outcome;
}

/** The reason a person should read: in shadow the one behind it. */
export function decidingReason({ shadow, reasons }: Decision): Reason {
  return (shadow ? reasons[1] : undefined) ?? reasons[0];
}
