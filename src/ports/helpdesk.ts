import type { Found } from '../ticket/found.ts';
import type { GivenRating } from '../ticket/given-rating.ts';
import type { Instant } from '../ticket/instant.ts';
import type { Macro, MacroScene, RenderedMacro } from '../ticket/macro.ts';
import type { Ticket, TicketRef } from '../ticket/ticket.ts';
import type { RunContext } from './run-context.ts';

/** A webhook exactly as it came in. Header names are lower case. */
export interface RawWebhook {
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Uint8Array;
}

/**
 * What a webhook turned out to be. Only ids are kept: a webhook is a doorbell, the ticket is read afterwards.
 * - `accepted`: genuine and about a ticket we may have to work
 * - `ignored`: genuine and nothing to do (another event type, our own write, a private note): answered 204, not stored
 * - `rejected`: not proven to come from the helpdesk: answered 401, not stored, and nobody is told why
 * - `malformed`: genuine but without a possible ticket id: answered 400
 */
export type WebhookVerdict =
  | {
      readonly kind: 'accepted';
      /** Same for a redelivery; `null` when the helpdesk gives nothing to recognise one by. */
      readonly deliveryId: string | null;
      readonly ticketId: string;
      readonly messageId: string | null;
      /** The helpdesk's name for what happened, for the log. */
      readonly event: string;
    }
  | {
      readonly kind: 'ignored';
      readonly why: 'event_type' | 'own_write' | 'not_from_customer';
      /** The ticket on which somebody of the team has written to the customer, where the webhook tells. */
      readonly answered?: string;
      /** A customer has rated a ticket; what they said is read from the list of ratings. */
      readonly rated?: true;
    }
  | { readonly kind: 'rejected' }
  | { readonly kind: 'malformed' };

/** How the ticket is left behind. Tags are added, never taken away. */
export interface Settlement {
  readonly status: 'solved' | 'pending' | 'open' | 'unchanged';
  readonly addTags: readonly string[];
  /** Group or team by name, set only if the ticket has none. */
  readonly group: string | null;
  readonly priority: 'low' | 'normal' | 'high' | 'urgent' | null;
}

/** One text to be written, with the state it leaves the ticket in. */
export interface Post {
  /** Effect key: goes along as a mark by which `check` finds the text again. */
  readonly key: string;
  readonly kind: 'reply' | 'question' | 'note';
  readonly html: string;
  readonly text: string;
  readonly settlement: Settlement;
  /** Asked right before the text leaves, if it had to wait for its turn: whether it is still to go. */
  readonly stillWanted?: (() => Promise<boolean>) | undefined;
}

/**
 * How a write ended.
 * - `sent`: the text is there. `settled` says whether status and tags came with it (Zendesk: one write)
 * - `accepted`: taken, the mail has not left yet (Gorgias): ask `check` until it has
 * - `changed`: the ticket is not as it was read; nothing was written
 * - `refused`: the helpdesk said no for good; nothing was written
 * - `unclear`: it may have been written: look with `check` before doing anything else
 */
export type PostResult =
  | { readonly kind: 'sent'; readonly settled: boolean }
  | { readonly kind: 'accepted' }
  | { readonly kind: 'changed' }
  | {
      readonly kind: 'refused';
      readonly reason: 'ticket_closed' | 'solve_refused' | 'other';
      readonly detail: string;
    }
  | { readonly kind: 'unclear' };

/** Where a text with our key stands now. `absent` is only as final as the helpdesk's own consistency. */
export type PostState = 'sent' | 'accepted' | 'failed' | 'absent';

/** Who we are in the helpdesk, for `doctor` and `/readyz`. */
export interface HelpdeskSelf {
  readonly userId: string;
  readonly role: string;
}

/** A ticket as a list of tickets shows it: enough to tell whether something is new on it. */
export interface ListedTicket {
  readonly ref: TicketRef;
  /** As `Ticket.glimpse`. */
  readonly glimpse: string;
  readonly tags?: readonly string[];
}

/** One answer of many to the question what changed. */
export interface ChangedTickets {
  readonly tickets: readonly ListedTicket[];
  /** Everything that changed up to this moment has been listed by now; `null`: only the last answer tells. */
  readonly through: Instant | null;
}

/**
 * Whether the helpdesk would ring at our door.
 * - `broken`: it would not; `advice` says what an admin does about it
 * - `hidden`: we may not look; `advice` says what would let us
 */
export type Doorbell =
  | { readonly kind: 'well' }
  | { readonly kind: 'broken' | 'hidden'; readonly advice: string };

/** A ticket as it was read. `movedTo`: it is there no more, and all that was said on it stands on that one (Gorgias). */
export type ReadTicket = Found<Ticket> | { readonly kind: 'none'; readonly movedTo: TicketRef };

/** A helpdesk: where tickets come from and where answers and notes go. */
export interface Helpdesk {
  /** Plug-in id. */
  readonly id: string;
  readonly account: string;
  /**
   * Writes carry what `Ticket.revision` said and fail when it no longer holds: of two writes with the same revision only
   * one can win, so repeating an unclear one is safe. False where the helpdesk has no such thing (Gorgias).
   */
  readonly comparesAndSets: boolean;
  /** Verifies the raw bytes, then parses. Never asks the network. */
  judge(webhook: RawWebhook): WebhookVerdict;
  /**
   * The ticket as it is now, with all of its messages. `none`: deleted, not visible to us, or merged into another one.
   * @throws UpstreamUnavailable, UpstreamMalformed, Misconfigured
   */
  read(ref: TicketRef, context: RunContext): Promise<ReadTicket>;
  /**
   * Writes one text, once, only if the ticket is still as `ticket` says. Never retries by itself.
   * @throws UpstreamUnavailable (certainly not written), Misconfigured
   */
  post(ticket: Ticket, post: Post, context: RunContext): Promise<PostResult>;
  /** Looks for the text that carries this key. @throws UpstreamUnavailable, UpstreamMalformed, Misconfigured */
  check(ref: TicketRef, key: string, context: RunContext): Promise<PostState>;
  /**
   * Brings status and tags into the wanted state, without any text. Safe to repeat.
   * `changed`: somebody acted since `ticket` was read, and nothing was done.
   */
  settle(
    ticket: Ticket,
    settlement: Settlement,
    context: RunContext,
  ): Promise<'settled' | 'changed' | 'ticket_closed' | 'solve_refused'>;
  /**
   * Tickets a customer may have written on since `from`, whatever announced them or failed to; some more than once, and
   * some on which nothing is new. Not those that can take nothing any more. What changed after `until` may be left out.
   * @throws UpstreamUnavailable, UpstreamMalformed, Misconfigured, in the middle of the list too
   */
  changes(
    span: { readonly from: Instant; readonly until: Instant },
    context: RunContext,
  ): AsyncIterable<ChangedTickets>;
  /** What keeps `changes` from its best way, and what would help; `null`: nothing. */
  sweepHindrance(context: RunContext): Promise<string | null>;
  /**
   * Looks whether our webhook is switched on.
   * @param publicUrl where the helpdesk reaches us (`PUBLIC_URL`); `null`: a webhook is ours by its path alone
   */
  doorbell(publicUrl: string | null, context: RunContext): Promise<Doorbell>;
  /** The team's active macros. */
  macros(context: RunContext): Promise<readonly Macro[]>;
  /**
   * How a macro would read on this ticket; nothing is changed by asking. `null`: it is gone, or inserts no text.
   * @throws UpstreamUnavailable, UpstreamMalformed, Misconfigured
   */
  renderMacro(macro: Macro, scene: MacroScene, context: RunContext): Promise<RenderedMacro | null>;
  /**
   * Macros that people of the team applied to the ticket after `since`, by id, each once. Empty for a ticket that is gone.
   * @throws UpstreamUnavailable, UpstreamMalformed, Misconfigured
   */
  macrosUsed(ref: TicketRef, since: Instant, context: RunContext): Promise<readonly string[]>;
  /**
   * What customers rated since then, and some of before, page by page; of one survey its newest state.
   * @throws UpstreamUnavailable, UpstreamMalformed, Misconfigured
   */
  ratings(since: Instant, context: RunContext): AsyncGenerator<readonly GivenRating[], void, void>;
  /** Signs in and says who we are. Called once at start-up, and by `doctor`. @throws Misconfigured, UpstreamUnavailable */
  connect(context: RunContext): Promise<HelpdeskSelf>;
  /** Where an agent opens the ticket. */
  ticketUrl(ref: TicketRef): string;
}
