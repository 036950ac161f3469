import { inboxOf } from '../gorgias/inbox.ts';
import type { Sandbox } from '../sandbox.ts';

/** One text of a ticket as the page shows it. */
export interface ShownText {
  readonly by: 'customer' | 'agent' | 'whereabouts';
  readonly name: string;
  readonly public: boolean;
  /** Html as the helpdesk keeps it; shown as text, because a customer's html is not to be trusted. */
  readonly html: string;
  readonly at: string;
}

/** A ticket of either helpdesk as the page shows it. */
export interface ShownTicket {
  readonly helpdesk: 'zendesk' | 'gorgias';
  readonly id: string;
  readonly subject: string;
  readonly status: string;
  readonly customer: string;
  readonly tags: readonly string[];
  readonly group: string | null;
  readonly texts: readonly ShownText[];
}

/** Every ticket of the sandbox, newest message first. */
export function shownTickets(sandbox: Sandbox): readonly ShownTicket[] {
  return [...zendeskTickets(sandbox), ...gorgiasTickets(sandbox)].toSorted((a, b) =>
    newest(b).localeCompare(newest(a)),
  );
}

const newest = (ticket: ShownTicket): string => ticket.texts.at(-1)?.at ?? '';

function zendeskTickets({ zendesk }: Sandbox): readonly ShownTicket[] {
  return zendesk.inbox().map((ticket) => ({
    helpdesk: 'zendesk',
    id: String(ticket.id),
    subject: ticket.subject,
    status: ticket.status,
    customer: `${ticket.requester.name} <${ticket.requester.address ?? ''}>`,
    tags: ticket.tags,
    group: ticket.group,
    texts: ticket.comments.map(({ by, name, public: isPublic, html, at }) => ({
      by: by === 'bot' ? 'whereabouts' : by,
      name,
      public: isPublic,
      html,
      at,
    })),
  }));
}

const SIDES = { customer: 'customer', team: 'agent' } as const;

function gorgiasTickets({ gorgias }: Sandbox): readonly ShownTicket[] {
  return inboxOf(gorgias).map((ticket) => ({
    helpdesk: 'gorgias',
    id: ticket.id,
    subject: ticket.subject,
    status: ticket.status,
    customer: `${ticket.customer.name ?? ''} <${ticket.customer.address ?? ''}>`,
    tags: ticket.tags,
    group: ticket.team,
    texts: ticket.texts.map(({ by, name, public: isPublic, html, text, externalId, at }) => ({
      by: externalId?.startsWith('wa:') === true ? 'whereabouts' : SIDES[by],
      name: name ?? '',
      public: isPublic,
      html: html || text,
      at,
    })),
  }));
}
