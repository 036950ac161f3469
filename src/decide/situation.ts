import type { Conversation } from '../ticket/conversation.ts';
import type { Identity } from '../ticket/identity.ts';
import type { Instant } from '../ticket/instant.ts';
import type { OrderPicture } from '../ticket/order-picture.ts';
import type { Policy } from '../ticket/policy.ts';
import type { TicketStatus } from '../ticket/ticket.ts';
import type { FlagSign, Understanding } from '../ticket/understanding.ts';
import type { Usage } from '../ticket/usage.ts';

/** What a decision may know of the ticket itself. */
export interface TicketView {
  readonly status: TicketStatus;
  readonly writable: boolean;
  readonly spam: boolean;
  readonly requesterIsCustomer: boolean;
  readonly tags: readonly string[];
  /** By these a later run sees that somebody has moved it. */
  readonly groupId?: string | null;
  readonly brandId?: string;
}

/** What was read, without the customer's words: those are never stored, and no rule may look at them. */
export type Reading = Omit<Understanding, 'message' | 'raised'> & { readonly raised: readonly FlagSign[] };

/** What is known before anything was looked up; enough to see that a ticket is none of our business. */
export interface EarlySituation {
  readonly ticket: TicketView;
  readonly reading: Reading;
  readonly conversation: Conversation;
  readonly policy: Policy;
  /** 0 to 99, the same for a ticket for ever: it is in the rollout when below the policy's percent. */
  readonly rolloutBucket: number;
  readonly now: Instant;
}

/** All that a decision is made from. Plain JSON: stored with every run, so that any decision can be made again. */
export interface Situation extends EarlySituation {
  readonly identity: Identity;
  readonly picture: OrderPicture;
  readonly usage: Usage;
  /** Templates exist in the customer's language. */
  readonly languageSupported: boolean;
}
