import { setTimeout as delay } from 'node:timers/promises';
import type { Account } from './account.ts';
import type { LeftMail, MailSender } from './mail-sender.ts';
import type { MessageRecord, TicketRecord } from './records.ts';
import { stripQuotes } from './strip-quotes.ts';
import type { WebhookDeliverer } from './webhook-deliverer.ts';

/** What a change of a ticket may carry; `undefined` leaves as it is. */
export interface TicketChange {
  readonly status?: 'open' | 'closed' | undefined;
  readonly priority?: TicketRecord['priority'] | undefined;
  readonly subject?: string | undefined;
  /** Replaces all tags. */
  readonly tags?: readonly string[] | undefined;
  readonly assigneeUserId?: number | null | undefined;
  readonly assigneeTeamId?: number | null | undefined;
  readonly spam?: boolean | undefined;
  readonly externalId?: string | null | undefined;
  readonly trashedDatetime?: string | null | undefined;
  readonly snoozeDatetime?: string | null | undefined;
}

/** What happens in a helpdesk by itself when somebody, from whichever side, writes or changes something. */
export class Desk {
  readonly #account: Account;
  readonly #sender: MailSender;
  readonly #deliverer: WebhookDeliverer;
  readonly #stop = new AbortController();
  /** Real ms until `stripped_text` of an inbound message is there; `null`: never. */
  strippedAfterMs: number | null = 0;

  constructor(account: Account, sender: MailSender, deliverer: WebhookDeliverer) {
    this.#account = account;
    this.#sender = sender;
    this.#deliverer = deliverer;
  }

  get mails(): readonly LeftMail[] {
    return this.#sender.left;
  }

  open(ticket: TicketRecord, message: MessageRecord): void {
    this.#account.tickets.set(ticket.id, ticket);
    this.#store(ticket, message);
    this.#deliverer.announce('ticket-created', ticket, message);
    this.#deliverer.announce('ticket-message-created', ticket, message);
  }

  /** A customer's message opens a closed ticket again; mail of the team leaves later. */
  add(ticket: TicketRecord, message: MessageRecord): void {
    this.#store(ticket, message);
    this.#deliverer.announce('ticket-message-created', ticket, message);
    if (!message.from_agent && ticket.status === 'closed') this.change(ticket, { status: 'open' });
    const imported = message.sent_datetime !== null;
    if (message.from_agent && message.channel !== 'internal-note' && !imported)
      this.#sender.schedule(message);
  }

  change(ticket: TicketRecord, change: TicketChange): void {
    const before = JSON.stringify(ticket);
    const events = apply(this.#account, ticket, change);
    if (JSON.stringify(ticket) === before) return;
    ticket.updated_datetime = this.#account.time.next();
    for (const event of [...events, 'ticket-updated']) this.#deliverer.announce(event, ticket, null);
  }

  /**
   * One ticket is merged into another: its messages move there, in the order of time, and it is gone. Of the two the older
   * one's customer and subject stay, which is the one the helpdesk merges into.
   */
  merge(from: TicketRecord, into: TicketRecord): void {
    for (const message of from.messages) {
      message.ticket_id = into.id;
      message.uri = `/api/tickets/${into.id}/messages/${message.id}/`;
    }
    into.messages.push(...from.messages);
    into.messages.sort((one, other) => one.created_datetime.localeCompare(other.created_datetime));
    this.#account.tickets.delete(from.id);
    this.#account.merged.set(from.id, into.id);
    into.updated_datetime = this.#account.time.next();
    this.#deliverer.announce('ticket-updated', into, null);
  }

  handOver(ticket: TicketRecord): void {
    this.#deliverer.announce('ticket-handed-over', ticket, ticket.messages.at(-1) ?? null);
  }

  stop(): void {
    this.#stop.abort();
  }

  #store(ticket: TicketRecord, message: MessageRecord): void {
    ticket.messages.push(message);
    ticket.updated_datetime = message.created_datetime;
    if (message.from_agent || this.strippedAfterMs === null) return;
    if (this.strippedAfterMs === 0) strip(message);
    else
      void delay(this.strippedAfterMs, undefined, { signal: this.#stop.signal }).then(
        () => strip(message),
        ignore,
      );
  }
}

function ignore(): void {
  // Stopped before the text was processed.
}

function strip(message: MessageRecord): void {
  message.stripped_text = stripQuotes(message.body_text);
  message.stripped_html = message.stripped_text === null ? null : `<div>${message.stripped_text}</div>`;
}

/** @returns the events of their own that this change has, beside the general `ticket-updated`. */
function apply(account: Account, ticket: TicketRecord, change: TicketChange): readonly string[] {
  const { status, assigneeUserId: user, assigneeTeamId: team } = change;
  const events: string[] = [];
  if (status !== undefined && status !== ticket.status) {
    ticket.status = status;
    ticket.closed_datetime = status === 'closed' ? account.time.next() : null;
    events.push('ticket-status-updated');
  }
  if (
    (user !== undefined && user !== ticket.assigneeUserId) ||
    (team !== undefined && team !== ticket.assigneeTeamId)
  ) {
    ticket.assigneeUserId = user === undefined ? ticket.assigneeUserId : user;
    ticket.assigneeTeamId = team === undefined ? ticket.assigneeTeamId : team;
    events.push('ticket-assignment-updated');
  }
  ticket.priority = change.priority ?? ticket.priority;
  ticket.subject = change.subject ?? ticket.subject;
  ticket.spam = change.spam ?? ticket.spam;
  if (change.tags !== undefined) ticket.tags = [...new Set(change.tags)].map((name) => account.tag(name));
  if (change.externalId !== undefined) ticket.external_id = change.externalId;
  if (change.trashedDatetime !== undefined) ticket.trashed_datetime = change.trashedDatetime;
  if (change.snoozeDatetime !== undefined) ticket.snooze_datetime = change.snoozeDatetime;
  return events;
}
