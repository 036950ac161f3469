import type { Instant } from './instant.ts';
import type { Message } from './message.ts';
import type { Priority } from './team.ts';

/** Which ticket, in which helpdesk. The id is the helpdesk's own, always as text. */
export interface TicketRef {
  /** Plug-in id: `zendesk`, `gorgias`. */
  readonly helpdesk: string;
  readonly id: string;
}

/** Zendesk's six states; Gorgias knows only `open` and `closed`, which its plug-in maps to `open` and `solved`. */
export type TicketStatus = 'new' | 'open' | 'pending' | 'hold' | 'solved' | 'closed';

export type Channel = 'email' | 'form' | 'chat' | 'messaging' | 'social' | 'phone' | 'api' | 'other';

/** The customer whose ticket it is. */
export interface Requester {
  readonly id: string;
  readonly name: string | null;
  /** As the helpdesk stores it; compare through `sameAddress`, never with `===`. */
  readonly address: string | null;
  /** An agent, an admin or a bot may be a requester too; only end users are customers. */
  readonly isCustomer: boolean;
  readonly suspended: boolean;
  /** The helpdesk itself knows who is signed in (help centre, JWT chat): identity level V3 needs it. */
  readonly signedIn: boolean;
}

/** One form field or custom field that holds something a customer may have typed. */
export interface TicketField {
  readonly id: string;
  readonly value: string;
}

/** A ticket as it is now in the helpdesk, read in one go. Never stored: it holds the customer's words. */
export interface Ticket {
  readonly ref: TicketRef;
  /** The helpdesk account (Zendesk subdomain, Gorgias account). Part of every effect key. */
  readonly account: string;
  readonly subject: string;
  readonly status: TicketStatus;
  /** Absent where the helpdesk says none. */
  readonly priority?: Priority;
  readonly channel: Channel;
  readonly requester: Requester;
  readonly assigneeId: string | null;
  /** The assignee is the account Whereabouts signs in with. */
  readonly assigneeIsUs: boolean;
  readonly groupId: string | null;
  /** Which of the shop's brands it belongs to; absent where the helpdesk knows none. */
  readonly brandId?: string;
  /** The closed ticket on which its customer answered, so that this one was opened. */
  readonly followsUp?: TicketRef;
  /** Tickets that a person has merged into this one, as far as that shows on it. */
  readonly mergedFrom?: readonly TicketRef[];
  /** The ticket into which a person has merged this one, which is closed since and stands where it stood (Zendesk). */
  readonly mergedInto?: TicketRef;
  /** Everybody beside the requester whom a public reply would reach (CCs, followers), lower case. */
  readonly copied: readonly string[];
  readonly tags: readonly string[];
  readonly fields: readonly TicketField[];
  readonly spam: boolean;
  /** Merged away, archived or locked: it exists but nothing can be written to it. */
  readonly writable: boolean;
  /** Oldest first, private notes included. */
  readonly messages: readonly Message[];
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  /**
   * What the helpdesk's compare-and-set takes (Zendesk `updated_at`), or what stands in for it where there is none
   * (Gorgias: id of the newest message and the status). Opaque: hand it back, do not read it.
   */
  readonly revision: string;
  /**
   * How a list of tickets shows this state. As long as the list says the same, no customer has written anything new.
   * Opaque, like `revision`; absent where no helpdesk lists it.
   */
  readonly glimpse?: string;
}

/** One key per ticket: names its queue, its lock and its rows. */
export function ticketKey(ref: TicketRef): string {
  return `${ref.helpdesk}:${ref.id}`;
}
