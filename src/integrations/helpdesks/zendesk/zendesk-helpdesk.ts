import { createSecretKey, type KeyObject } from 'node:crypto';
import { unlessUnwanted } from '../../../platform/unless-unwanted.ts';
import { TicketChanged, UpstreamMalformed, UpstreamUnavailable } from '../../../ports/errors.ts';
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
import { Changes } from './changes.ts';
import { ZendeskConnection } from './connection.ts';
import { lookAtDoorbell } from './doorbell.ts';
import { findMark } from './find-mark.ts';
import { glimpseOf } from './glimpse.ts';
import { Groups } from './groups.ts';
import { ZENDESK } from './id.ts';
import { listMacros } from './macros.ts';
import { macrosUsed } from './macros-used.ts';
import { updateQuotas } from './quota.ts';
import { readRatings } from './ratings.ts';
import { readTicket } from './read-ticket.ts';
import { renderMacro } from './render-macro.ts';
import { LeftAnswer } from './schema.ts';
import type { ZendeskSelf } from './self.ts';
import type { ZendeskSettings } from './settings.ts';
import { signIn } from './sign-in.ts';
import { isEmptySettlement, type Resolved, updateOfSettlement, updateWithText } from './ticket-update.ts';
import { judgeWebhook } from './webhook.ts';
import { assertMayWrite, postResultOf, refusalOf } from './write-result.ts';

/** One Zendesk account. Answers of the API are read by the files beside this one; here is the order of things. */
export class ZendeskHelpdesk implements Helpdesk {
  readonly id = ZENDESK;
  readonly comparesAndSets = true;
  readonly account: string;
  readonly #secrets: readonly KeyObject[];
  readonly #tools: Tools;
  readonly #connection: ZendeskConnection;
  readonly #groups: Groups;
  readonly #changes: Changes;
  #self: ZendeskSelf | null = null;

  constructor(settings: ZendeskSettings, tools: Tools) {
    this.account = settings.subdomain;
    this.#secrets = settings.webhookSecrets.map((secret) => createSecretKey(secret, 'utf8'));
    this.#tools = tools;
    this.#connection = new ZendeskConnection(settings, tools);
    this.#groups = new Groups(this.#connection, tools);
    this.#changes = new Changes(this.#connection, tools);
  }

  judge(webhook: RawWebhook): WebhookVerdict {
    return judgeWebhook(webhook, {
      secrets: this.#secrets,
      selfId: this.#selfId,
      wall: this.#tools.clock.wall(),
    });
  }

  read(ref: TicketRef, context: RunContext): Promise<Found<Ticket>> {
    const parts = {
      connection: this.#connection,
      tools: this.#tools,
      account: this.account,
      selfId: this.#selfId,
    };
    return readTicket(parts, ref, context);
  }

  /** One PUT carries text, status, tags and mark, so there is nothing to settle afterwards. */
  async post(ticket: Ticket, post: Post, context: RunContext): Promise<PostResult> {
    assertMayWrite(post, this.#self?.onlyPrivateComments ?? false);
    const update = updateWithText(ticket, post, await this.#resolve(ticket, post.settlement, context));
    try {
      const answer = await this.#connection.call(
        {
          operation: `ticket.${post.kind}`,
          effect: 'write',
          quotas: updateQuotas(ticket.ref.id),
          shape: (client) => client.tickets.put(['tickets', ticket.ref.id], { ticket: update }),
          afterWait: () => unlessUnwanted(post),
        },
        context,
      );
      const result = postResultOf(answer, post);
      if (result.kind === 'sent') tellHowLeft(answer.body, context);
      return result;
    } catch (error) {
      if (error instanceof TicketChanged) return { kind: 'changed' };
      if (error instanceof UpstreamUnavailable && error.reached === 'sent') return { kind: 'unclear' };
      throw error;
    }
  }

  async check(ref: TicketRef, key: string, context: RunContext): Promise<PostState> {
    return (await findMark(this.#connection, ref, key, context)) ? 'sent' : 'absent';
  }

  async settle(
    ticket: Ticket,
    settlement: Settlement,
    context: RunContext,
  ): Promise<'settled' | 'changed' | 'ticket_closed' | 'solve_refused'> {
    const update = updateOfSettlement(ticket, settlement, await this.#resolve(ticket, settlement, context));
    if (isEmptySettlement(update)) return 'settled';
    const answer = await this.#connection.call(
      {
        operation: 'ticket.settle',
        effect: 'write',
        quotas: updateQuotas(ticket.ref.id),
        shape: (client) => client.tickets.put(['tickets', ticket.ref.id], { ticket: update }),
      },
      context,
    );
    if (answer.status === 200) {
      tellHowLeft(answer.body, context);
      return 'settled';
    }
    if (answer.status === 409) return 'changed';
    // A ticket that is gone takes nothing any more, like a closed one.
    if (answer.status === 404) return 'ticket_closed';
    const { reason, detail } = refusalOf(answer, settlement.status);
    if (reason === 'other')
      throw new UpstreamMalformed(ZENDESK, `ticket.settle ${detail}`, { status: answer.status });
    return reason;
  }

  changes(
    span: { readonly from: string; readonly until: string },
    context: RunContext,
  ): AsyncIterable<ChangedTickets> {
    return this.#changes.list(span, context);
  }

  ratings(since: string, context: RunContext): ReturnType<Helpdesk['ratings']> {
    return readRatings(this.#connection, since, context);
  }

  sweepHindrance(context: RunContext): Promise<string | null> {
    return this.#changes.hindrance(context);
  }

  doorbell(publicUrl: string | null, context: RunContext): Promise<Doorbell> {
    return lookAtDoorbell(this.#connection, publicUrl, context);
  }

  macros(context: RunContext): Promise<readonly Macro[]> {
    return listMacros(this.#connection, context);
  }

  renderMacro(macro: Macro, { ticket }: MacroScene, context: RunContext): Promise<RenderedMacro | null> {
    return renderMacro(this.#connection, macro, ticket.ref, context);
  }

  macrosUsed(ref: TicketRef, since: Instant, context: RunContext): Promise<readonly string[]> {
    return macrosUsed({ connection: this.#connection, selfId: this.#selfId }, ref, since, context);
  }

  async connect(context: RunContext): Promise<HelpdeskSelf> {
    const self = await signIn(this.#connection, context);
    this.#self = self;
    if (self.onlyPrivateComments)
      this.#tools.logger.warn(
        {},
        'The Zendesk seat of the bot is a light agent: it can write notes but no replies',
      );
    return { userId: self.userId, role: self.role };
  }

  ticketUrl(ref: TicketRef): string {
    return `${this.#connection.origin}/agent/tickets/${encodeURIComponent(ref.id)}`;
  }

  get #selfId(): string | null {
    return this.#self?.userId ?? null;
  }

  async #resolve(ticket: Ticket, settlement: Settlement, context: RunContext): Promise<Resolved> {
    const needed = settlement.group !== null && ticket.groupId === null;
    return {
      groupId: needed ? await this.#groups.idOf(settlement.group, context) : null,
      selfId: this.#self?.onlyPrivateComments === true ? null : this.#selfId,
    };
  }
}

/** Our own writes change a ticket too; the sweep must not take them for somebody's. */
function tellHowLeft(body: unknown, context: RunContext): void {
  const parsed = LeftAnswer.safeParse(body);
  if (parsed.success) context.leftAs?.(glimpseOf(parsed.data.ticket));
}
