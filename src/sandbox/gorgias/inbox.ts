import type { GorgiasStandIn } from './gorgias-stand-in.ts';
import type { LeftMail } from './mail-sender.ts';

/** One text of a ticket, as the inbox page and the tests see it. */
export interface InboxText {
  readonly id: string;
  readonly by: 'customer' | 'team';
  readonly name: string | null;
  readonly via: string;
  readonly public: boolean;
  readonly html: string;
  readonly text: string;
  readonly externalId: string | null;
  readonly at: string;
  /** `null`: not (yet) sent, or nothing to send. */
  readonly sentAt: string | null;
  readonly error: string | null;
}

export interface InboxTicket {
  readonly id: string;
  readonly subject: string;
  readonly status: 'open' | 'closed';
  readonly priority: string;
  readonly tags: readonly string[];
  readonly team: string | null;
  readonly assignee: string | null;
  readonly customer: { readonly name: string | null; readonly address: string | null };
  readonly texts: readonly InboxText[];
  /** What the customer found in their mailbox. */
  readonly mails: readonly LeftMail[];
}

/** What the account holds, read past the API: nothing here is logged or counted. Oldest ticket first. */
export function inboxOf({ account, sender }: GorgiasStandIn): readonly InboxTicket[] {
  return [...account.tickets.values()].map((ticket) => ({
    id: String(ticket.id),
    subject: ticket.subject,
    status: ticket.status,
    priority: ticket.priority,
    tags: ticket.tags.map(({ name }) => name),
    team: account.teams.find(({ id }) => id === ticket.assigneeTeamId)?.name ?? null,
    assignee: account.users.find(({ id }) => id === ticket.assigneeUserId)?.name ?? null,
    customer: { name: ticket.customer.name, address: ticket.customer.email },
    texts: ticket.messages.map((message) => ({
      id: String(message.id),
      by: message.from_agent ? 'team' : 'customer',
      name: message.sender.name,
      via: message.via,
      public: message.public,
      html: message.body_html ?? '',
      text: message.body_text ?? '',
      externalId: message.external_id,
      at: message.created_datetime,
      sentAt: message.sent_datetime,
      error: message.last_sending_error?.error ?? null,
    })),
    mails: sender.left.filter(({ ticketId }) => ticketId === ticket.id),
  }));
}
