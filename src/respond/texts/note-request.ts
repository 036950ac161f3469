import type { Conversation } from '../../ticket/conversation.ts';
import type { Decision, Outcome } from '../../ticket/decision.ts';
import type { Identity } from '../../ticket/identity.ts';
import type { Instant } from '../../ticket/instant.ts';
import type { Macro } from '../../ticket/macro.ts';
import type { OrderPicture } from '../../ticket/order-picture.ts';
import type { Policy } from '../../ticket/policy.ts';
import type { Reason } from '../../ticket/reason.ts';
import type { Understanding } from '../../ticket/understanding.ts';

/** All that a note is written from. */
export interface NoteRequest {
  readonly decision: Decision;
  readonly picture: OrderPicture;
  readonly understanding: Understanding;
  readonly identity: Identity;
  readonly conversation: Conversation;
  readonly policy: Policy;
  /** The team's own answer that fits, if one does. */
  readonly macro: Macro | null;
  /** Plain text of a reply that was written and not sent. */
  readonly draft: string | null;
  readonly links: { readonly ticket?: string; readonly decisionPage: string | null };
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
