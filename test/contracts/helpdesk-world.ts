import type { Helpdesk, RawWebhook } from '../../src/ports/helpdesk.ts';
import type { Fault, Faults } from '../../src/sandbox/faults.ts';
import type { TicketStatus } from '../../src/ticket/ticket.ts';

/** How a webhook is signed (or carries its secret). `stale`: genuine, but signed ten minutes ago. */
export type Seal = 'current' | 'previous' | 'wrong' | 'none' | 'stale';

/** What a genuine webhook tells. Two calls give two different webhooks; keep the answer to play a redelivery. */
export interface WebhookStory {
  readonly kind: 'customer_message' | 'agent_message' | 'private_note' | 'own_message' | 'unrelated';
  readonly ticketId: string;
  readonly messageId: string;
}

export interface TextTruth {
  readonly by: 'customer' | 'agent' | 'us';
  readonly public: boolean;
  readonly html: string;
  /** The effect key the vendor keeps with it. */
  readonly mark: string | null;
}

/** What the stand-in really holds, read past the API. */
export interface TicketTruth {
  readonly status: TicketStatus;
  readonly tags: readonly string[];
  readonly group: string | null;
  readonly priority: string | null;
  /** Oldest first. */
  readonly texts: readonly TextTruth[];
}

export interface NewMail {
  readonly address: string;
  readonly name: string;
  readonly subject: string;
  readonly text: string;
  readonly cc?: readonly string[];
}

/**
 * One vendor set up for the suite: its plug-in, connected, against its stand-in behind real HTTP. Fresh for every test.
 * Whoever acts (customer, agent) does so in a later second than everything before, so that stamps can tell.
 */
export interface HelpdeskWorld {
  readonly helpdesk: Helpdesk;
  /** The same plug-in with credentials the stand-in refuses. */
  readonly impostor: Helpdesk;
  readonly faults: Faults;
  /** Which requests read a ticket, and which write a text, for faults. */
  readonly reading: Fault['match'];
  readonly writing: Fault['match'];
  /** Which requests list what changed. */
  readonly listing: Fault['match'];
  /** What "waits for the customer" becomes in this helpdesk (contract 4). */
  readonly pending: TicketStatus;
  /** Name of a group or team the stand-in has. */
  readonly group: string;
  /** Whether webhooks carry a signed time. */
  readonly signsTime: boolean;

  webhook(story: WebhookStory, seal?: Seal): RawWebhook;
  /** Any bytes under a genuine seal. */
  sealed(body: Uint8Array): RawWebhook;
  /** A genuine webhook whose ticket id is this JSON value. */
  webhookWithTicketId(id: unknown): RawWebhook;

  customerOpens(mail: NewMail): Promise<{ readonly ticketId: string; readonly messageId: string }>;
  customerWrites(ticketId: string, text: string): Promise<string>;
  agentWrites(ticketId: string, text: { readonly html: string; readonly public: boolean }): Promise<string>;
  agentSolves(ticketId: string): Promise<void>;
  /** Adds a tag as an agent would, without any other change. */
  agentTags(ticketId: string, tag: string): Promise<void>;
  /** Makes the ticket final, so that nothing can be written any more; `null` where the helpdesk knows no such state. */
  readonly lock: ((ticketId: string) => Promise<void>) | null;
  truth(ticketId: string): Promise<TicketTruth>;
  /** Lets the vendor's background work (mail leaving) come to its end. */
  vendorWorks(): Promise<void>;
  /** Lets the time go by that the vendor holds changes back from its lists. */
  later(): Promise<void>;
  /** The vendor has a webhook to this address. `deaf`: nothing a customer writes rings it. */
  connectWebhook(
    url: string,
    how?: { readonly deaf: boolean },
  ): { readonly switchOff: () => void; readonly switchOn: () => void };
  /** Takes the stand-in off the network: connections are refused from now on. */
  stop(): Promise<void>;
}

/** A macro the stand-in must hold, active; and one that is switched off. */
export const MACROS = {
  active: { title: 'Shipping::Delayed', text: 'Your parcel is late. We are sorry.' },
  inactive: { title: 'Shipping::Old wording' },
} as const;
