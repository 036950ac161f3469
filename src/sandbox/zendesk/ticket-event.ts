import { randomUUID } from 'node:crypto';
import type { Comment, Ticket, User } from './records.ts';
import type { ZendeskState } from './state.ts';

/** The envelope a subscribed webhook is sent: every id is text, every enum upper case. */
export interface TicketEvent {
  readonly account_id: number;
  readonly id: string;
  readonly type: string;
  readonly subject: string;
  readonly time: string;
  readonly zendesk_event_version: string;
  readonly detail: Readonly<Record<string, unknown>>;
  readonly event: Readonly<Record<string, unknown>>;
}

/** Events speak of channels by other words than REST. */
const CHANNELS: Readonly<Record<string, string>> = { email: 'mail', api: 'web_service', web: 'web_form' };

/** @param name the part after `zen:event-type:ticket.` */
export function ticketEvent(
  state: ZendeskState,
  name: string,
  about: { readonly ticket: Ticket; readonly actor: User },
  event: Readonly<Record<string, unknown>> = {},
): TicketEvent {
  const { ticket, actor } = about;
  return {
    account_id: 22_129_001,
    id: randomUUID(),
    type: `zen:event-type:ticket.${name}`,
    subject: `zen:ticket:${ticket.id}`,
    // Nine fraction digits, as really delivered.
    time: new Date(state.account.clock.now()).toISOString().replace('Z', '672717Z'),
    zendesk_event_version: '2022-11-06',
    detail: {
      actor_id: String(actor.id),
      assignee_id: textOrNull(ticket.assignee_id),
      brand_id: String(ticket.brand_id),
      created_at: ticket.created_at,
      custom_status: '8447320465790',
      description: ticket.description,
      external_id: null,
      form_id: '8646151517822',
      group_id: textOrNull(ticket.group_id),
      id: String(ticket.id),
      is_public: ticket.is_public,
      organization_id: null,
      priority: ticket.priority?.toUpperCase() ?? null,
      requester_id: String(ticket.requester_id),
      status: ticket.status.toUpperCase(),
      subject: ticket.subject,
      submitter_id: String(ticket.submitter_id),
      tags: ticket.tags.length === 0 ? null : ticket.tags,
      type: ticket.type?.toUpperCase() ?? null,
      updated_at: ticket.updated_at,
      via: { channel: CHANNELS[ticket.via.channel] ?? ticket.via.channel },
    },
    event,
  };
}

export function commentAdded(
  state: ZendeskState,
  about: { readonly ticket: Ticket; readonly actor: User },
  comment: Comment,
): TicketEvent {
  const author = state.users.get(comment.author_id) ?? about.actor;
  return ticketEvent(state, 'comment_added', about, {
    comment: {
      id: String(comment.id),
      body: comment.plain_body,
      html_body: comment.html_body,
      is_public: comment.public,
      author: { id: String(author.id), is_staff: author.role !== 'end-user', name: author.name },
    },
    meta: { sequence: { id: String(comment.audit_id), position: 1 } },
  });
}

const textOrNull = (id: number | null): string | null => (id === null ? null : String(id));
