import type {
  ChangedTickets,
  Doorbell,
  Helpdesk,
  HelpdeskSelf,
  Post,
  PostResult,
  PostState,
  RawWebhook,
  Settlement,
  WebhookVerdict,
} from '../../../ports/helpdesk.ts';
import type { RunContext } from '../../../ports/run-context.ts';
import type { Tools } from '../../../ports/tools.ts';
import type { Found } from '../../../ticket/found.ts';
import type { Instant } from '../../../ticket/instant.ts';
import type { Macro, MacroScene, RenderedMacro } from '../../../ticket/macro.ts';
import type { Ticket, TicketRef } from '../../../ticket/ticket.ts';
import { type AccountDesk, openDesk } from './account-desk.ts';
import { changedTickets } from './changes.ts';
import { checkText } from './check-text.ts';
import type { GorgiasClient } from './client.ts';
import { lookAtDoorbell } from './doorbell.ts';
import { judgeWebhook } from './judge-webhook.ts';
import { macrosUsed } from './macros-used.ts';
import { postText } from './post-text.ts';
import { readMacros } from './read-macros.ts';
import { readRatings } from './read-ratings.ts';
import { readTicket } from './read-ticket.ts';
import { renderMacro } from './render-macro.ts';
import type { GorgiasSettings } from './settings.ts';
import { type Settled, settleTicket } from './settle-ticket.ts';

/**
 * One Gorgias account. An answered ticket costs 3 reads (to understand, right before writing, has the mail left),
 * 2 writes (message, status) and 1 call for tags (design 8.2).
 */
export class GorgiasHelpdesk implements Helpdesk {
  readonly id = 'gorgias';
  readonly account: string;
  /** Gorgias has no such thing: a write that ended unclear must not be repeated before it was looked for. */
  readonly comparesAndSets = false;
  readonly #desk: AccountDesk;

  constructor(settings: GorgiasSettings, client: GorgiasClient, tools: Tools) {
    this.account = settings.GORGIAS_ACCOUNT;
    this.#desk = openDesk(settings, client, tools);
  }

  judge(webhook: RawWebhook): WebhookVerdict {
    const { secrets, directory, written } = this.#desk;
    return judgeWebhook(webhook, {
      secrets,
      selfId: directory.self.peek()?.userId ?? null,
      wrote: (messageId) => written.get(messageId) === true,
    });
  }

  async read(ref: TicketRef, context: RunContext): Promise<Found<Ticket>> {
    // A new run: what an earlier one saw is no longer true.
    this.#desk.lastLook.delete(ref.id);
    return readTicket(this.#desk, ref, context);
  }

  async post(ticket: Ticket, post: Post, context: RunContext): Promise<PostResult> {
    return postText(this.#desk, ticket, post, context);
  }

  async check(ref: TicketRef, key: string, context: RunContext): Promise<PostState> {
    return checkText(this.#desk, ref, key, context);
  }

  async settle(ticket: Ticket, settlement: Settlement, context: RunContext): Promise<Settled> {
    return settleTicket(this.#desk, ticket, settlement, context);
  }

  changes(
    span: { readonly from: string; readonly until: string },
    context: RunContext,
  ): AsyncIterable<ChangedTickets> {
    return changedTickets(this.#desk.client, span, context);
  }

  ratings(since: string, context: RunContext): ReturnType<Helpdesk['ratings']> {
    return readRatings(this.#desk.client, since, context);
  }

  async sweepHindrance(): Promise<null> {
    return null;
  }

  async doorbell(publicUrl: string | null, context: RunContext): Promise<Doorbell> {
    return lookAtDoorbell(this.#desk.client, publicUrl, context);
  }

  async macros(context: RunContext): Promise<readonly Macro[]> {
    return readMacros(this.#desk.client, context);
  }

  /** Gorgias has no way to ask how a macro would read. */
  async renderMacro(macro: Macro, scene: MacroScene): Promise<RenderedMacro | null> {
    return renderMacro(macro, scene);
  }

  async macrosUsed(ref: TicketRef, since: Instant, context: RunContext): Promise<readonly string[]> {
    return macrosUsed(this.#desk, ref, since, context);
  }

  /** Also fetches what every ticket needs to know of the account, so that tickets do not pay for it. */
  async connect(context: RunContext): Promise<HelpdeskSelf> {
    const self = await this.#desk.directory.self.refresh(context);
    await this.#desk.directory.mailboxes.refresh(context);
    return self;
  }

  ticketUrl(ref: TicketRef): string {
    return `${this.#desk.origin}/app/ticket/${encodeURIComponent(ref.id)}`;
  }
}
