import type { GorgiasStandIn } from './gorgias-stand-in.ts';
import { type InboundMail, inboundMessage, outboundMessage } from './people-write.ts';
import type { MacroRecord, TicketPriority, TicketRecord, UserRecord } from './records.ts';

/** A customer's first message, as a test or the demo tells it. */
export interface NewTicket extends InboundMail {
  readonly address: string;
  readonly name: string | null;
  readonly subject: string;
  readonly channel?: string | undefined;
  readonly spam?: boolean | undefined;
  readonly tags?: readonly string[] | undefined;
  /** `customer.integrations`: what a connected shop adds to a customer; empty in many accounts. */
  readonly integrations?: Readonly<Record<string, unknown>>;
}

/** What people, rules and the helpdesk's own AI do in an account. Ids are text, as our side uses them. */
export class GorgiasPeople {
  readonly #standIn: GorgiasStandIn;
  readonly #agent: UserRecord;
  readonly #aiAgent: UserRecord;

  constructor(standIn: GorgiasStandIn) {
    this.#standIn = standIn;
    this.#agent = standIn.account.addUser('Robin Agent', 'robin.agent@acme.example', 'agent');
    this.#aiAgent = standIn.account.addUser('AI Agent', 'ai-agent@gorgias.example', 'bot');
  }

  customerOpens(mail: NewTicket): { readonly ticketId: string; readonly messageId: string } {
    const { account, desk } = this.#standIn;
    const customer = account.customer(mail.address, mail.name, mail.integrations);
    const channel = mail.channel ?? 'email';
    const at = account.time.next();
    const ticket: TicketRecord = {
      id: account.nextId('ticket'),
      status: 'open',
      priority: 'normal',
      channel,
      via: channel,
      from_agent: false,
      subject: mail.subject,
      language: null,
      external_id: null,
      spam: mail.spam ?? false,
      tags: (mail.tags ?? []).map((name) => account.tag(name)),
      customer,
      assigneeUserId: null,
      assigneeTeamId: null,
      messages: [],
      created_datetime: at,
      updated_datetime: at,
      closed_datetime: null,
      snooze_datetime: null,
      trashed_datetime: null,
    };
    const message = inboundMessage(account, ticket, customer, mail);
    desk.open(ticket, message);
    return { ticketId: String(ticket.id), messageId: String(message.id) };
  }

  /** `address` other than the customer's: somebody else answers on the same ticket. */
  customerWrites(
    ticketId: string,
    mail: InboundMail & { readonly address?: string; readonly name?: string },
  ): string {
    const { account, desk } = this.#standIn;
    const ticket = this.#ticket(ticketId);
    const writer =
      mail.address === undefined ? ticket.customer : account.customer(mail.address, mail.name ?? null);
    const message = inboundMessage(account, ticket, writer, mail);
    desk.add(ticket, message);
    return String(message.id);
  }

  agentWrites(
    ticketId: string,
    text: { readonly html: string; readonly public: boolean; readonly macroId?: number },
  ): string {
    return this.#write(ticketId, { user: this.#agent, via: 'helpdesk' }, text);
  }

  /** A person who uses the seat our key belongs to. */
  seatOwnerWrites(ticketId: string, text: { readonly html: string; readonly public: boolean }): string {
    return this.#write(ticketId, { user: this.#standIn.self, via: 'helpdesk' }, text);
  }

  ruleWrites(ticketId: string, text: { readonly html: string; readonly public: boolean }): string {
    return this.#write(ticketId, { user: this.#agent, via: 'rule', ruleId: 4_201 }, text);
  }

  /** The helpdesk's AI Agent answers, and marks the ticket with its tag. */
  aiAgentWrites(ticketId: string, html: string): string {
    const id = this.#write(ticketId, { user: this.#aiAgent, via: 'api' }, { html, public: true });
    this.agentTags(ticketId, 'ai_answered');
    return id;
  }

  /** The AI Agent gives up. */
  aiAgentHandsOver(ticketId: string): void {
    this.agentTags(ticketId, 'ai_handover');
    this.#standIn.desk.handOver(this.#ticket(ticketId));
  }

  agentChanges(
    ticketId: string,
    change: {
      readonly status?: 'open' | 'closed';
      readonly priority?: TicketPriority;
      readonly assigned?: boolean;
      readonly spam?: boolean;
      readonly trashed?: boolean;
    },
  ): void {
    const { account, desk } = this.#standIn;
    const { status, priority, assigned, spam, trashed } = change;
    desk.change(this.#ticket(ticketId), {
      status,
      priority,
      spam,
      ...(assigned === undefined ? {} : { assigneeUserId: assigned ? this.#agent.id : null }),
      ...(trashed === undefined ? {} : { trashedDatetime: trashed ? account.time.next() : null }),
    });
  }

  /** An agent, or the helpdesk's auto-merge, folds one ticket into another. */
  merges(from: string, into: string): void {
    this.#standIn.desk.merge(this.#ticket(from), this.#ticket(into));
  }

  /** The ticket goes to another team; one that is not there yet is founded. */
  agentMoves(ticketId: string, team: string): void {
    const { account, desk } = this.#standIn;
    const { id } = account.teams.find(({ name }) => name === team) ?? account.addTeam(team);
    desk.change(this.#ticket(ticketId), { assigneeTeamId: id });
  }

  /** The customer answers the survey of a ticket, 1 to 5. */
  customerRates(ticketId: string, score: number): void {
    const { account } = this.#standIn;
    const ticket = this.#ticket(ticketId);
    const at = account.time.next();
    const id = account.nextId('other');
    account.surveys.push({
      id,
      ticket_id: ticket.id,
      customer_id: ticket.customer.id,
      score,
      body_text: null,
      created_datetime: at,
      sent_datetime: at,
      scored_datetime: at,
      should_send_datetime: at,
      meta: {},
      uri: `/api/satisfaction-surveys/${id}/`,
    });
  }

  agentTags(ticketId: string, tag: string): void {
    const ticket = this.#ticket(ticketId);
    this.#standIn.desk.change(ticket, { tags: [...ticket.tags.map(({ name }) => name), tag] });
  }

  addMacro(macro: {
    readonly name: string;
    readonly text: string | null;
    readonly archived?: boolean;
    readonly language?: string;
    readonly usage?: number;
  }): MacroRecord {
    const { account } = this.#standIn;
    const id = account.nextId('other');
    const at = account.time.next();
    const made: MacroRecord = {
      id,
      external_id: null,
      name: macro.name,
      intent: null,
      language: macro.language ?? null,
      usage: macro.usage ?? 0,
      actions:
        macro.text === null
          ? [action('addTags', 'Add tags', { tags: 'shipping' })]
          : [
              action('addTags', 'Add tags', { tags: 'shipping' }),
              action('setResponseText', 'Reply to customer', {
                body_text: macro.text,
                body_html: `<div>${macro.text}</div>`,
              }),
            ],
      created_datetime: at,
      updated_datetime: at,
      archived_datetime: macro.archived === true ? at : null,
      uri: `/api/macros/${id}/`,
    };
    account.macros.push(made);
    return made;
  }

  #write(
    ticketId: string,
    by: { readonly user: UserRecord; readonly via: string; readonly ruleId?: number },
    text: { readonly html: string; readonly public: boolean; readonly macroId?: number },
  ): string {
    const ticket = this.#ticket(ticketId);
    const message = outboundMessage(this.#standIn.account, ticket, by, text);
    this.#standIn.desk.add(ticket, message);
    return String(message.id);
  }

  #ticket(ticketId: string): TicketRecord {
    const ticket = this.#standIn.account.tickets.get(Number(ticketId));
    if (ticket === undefined) throw new Error(`The Gorgias stand-in has no ticket ${ticketId}`);
    return ticket;
  }
}

const action = (
  name: string,
  title: string,
  given: Readonly<Record<string, string>>,
): MacroRecord['actions'][number] => ({ name, title, type: 'user', arguments: given });
