import type { Comment, Ticket } from './records.ts';
import type { ZendeskState } from './state.ts';

/** One comment as people see it. */
export interface InboxComment {
  readonly id: number;
  readonly at: string;
  readonly by: 'customer' | 'agent' | 'bot';
  readonly name: string;
  readonly address: string | null;
  readonly public: boolean;
  readonly html: string;
  /** The effect key the bot left on it. */
  readonly mark: string | null;
  readonly attachments: readonly string[];
}

/** One ticket as people see it, everything included. */
export interface InboxTicket {
  readonly id: number;
  readonly subject: string;
  readonly status: string;
  readonly priority: string | null;
  readonly group: string | null;
  readonly assignee: string | null;
  readonly requester: { readonly name: string; readonly address: string | null };
  readonly copied: readonly string[];
  readonly tags: readonly string[];
  readonly createdAt: string;
  readonly updatedAt: string;
  /** Oldest first. */
  readonly comments: readonly InboxComment[];
  /** What changed, oldest first: "status: open -> solved by Whereabouts". */
  readonly history: readonly string[];
}

export const inboxOf = (state: ZendeskState): readonly InboxTicket[] =>
  [...state.tickets.values()].toReversed().map((ticket) => inboxTicket(state, ticket));

function inboxTicket(state: ZendeskState, ticket: Ticket): InboxTicket {
  const requester = state.users.get(ticket.requester_id);
  const nameOf = (id: number | null): string | null =>
    id === null ? null : (state.users.get(id)?.name ?? null);
  return {
    id: ticket.id,
    subject: ticket.subject,
    status: ticket.status,
    priority: ticket.priority,
    group: state.groups.find(({ id }) => id === ticket.group_id)?.name ?? null,
    assignee: nameOf(ticket.assignee_id),
    requester: { name: requester?.name ?? '', address: requester?.email ?? null },
    copied: ticket.email_cc_ids.map((id) => state.users.get(id)?.email ?? String(id)),
    tags: ticket.tags,
    createdAt: ticket.created_at,
    updatedAt: ticket.updated_at,
    comments: state.comments(ticket.id).map((comment) => inboxComment(state, comment)),
    history: state.audits(ticket.id).flatMap((audit) =>
      audit.events
        .filter(({ type }) => type === 'Change')
        .map((event) => {
          const [name, from, to] = [event['field_name'], event['previous_value'], event['value']].map(words);
          return `${name}: ${from} -> ${to} by ${nameOf(audit.author_id) ?? 'somebody'}`;
        }),
    ),
  };
}

function inboxComment(state: ZendeskState, comment: Comment): InboxComment {
  const author = state.users.get(comment.author_id);
  const mark = comment.metadata.custom['whereabouts'];
  const person = author === undefined || author.role === 'end-user' ? 'customer' : 'agent';
  return {
    id: comment.id,
    at: comment.created_at,
    by: author?.id === state.bot.id ? 'bot' : person,
    name: author?.name ?? '',
    address: author?.email ?? null,
    public: comment.public,
    html: comment.html_body,
    mark: typeof mark === 'string' ? mark : null,
    attachments: comment.attachments.map(({ file_name }) => file_name),
  };
}

function words(value: unknown): string {
  if (value === null || value === undefined) return 'none';
  return Array.isArray(value) ? value.join(', ') : JSON.stringify(value).replaceAll('"', '');
}
