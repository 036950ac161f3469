import type { Audit, Comment, Group, Macro, Ticket, User } from './records.ts';
import type { ZendeskState } from './state.ts';

/** A ticket as `GET /tickets/{id}` shows it. */
export function renderTicket(state: ZendeskState, ticket: Ticket): object {
  return {
    url: urlOf(state, `tickets/${ticket.id}`),
    external_id: null,
    ...ticket,
    raw_subject: ticket.subject,
    organization_id: null,
    collaborator_ids: [...ticket.email_cc_ids, ...ticket.follower_ids],
    forum_topic_id: null,
    problem_id: null,
    has_incidents: false,
    due_at: null,
    satisfaction_rating: { score: 'unoffered' },
    sharing_agreement_ids: [],
    fields: ticket.custom_fields,
    custom_status_id: 8_447_320_465_790,
    ticket_form_id: 8_646_151_517_822,
    allow_channelback: false,
    allow_attachments: true,
    generated_timestamp: Math.floor(Date.parse(ticket.updated_at) / 1_000),
  };
}

export function renderComment(state: ZendeskState, comment: Comment): object {
  return {
    type: 'Comment',
    ...comment,
    body: comment.plain_body,
    html_body: `<div class="zd-comment" dir="auto">${comment.html_body}</div>`,
    attachments: comment.attachments.map((attachment) => ({
      ...attachment,
      url: urlOf(state, `attachments/${attachment.id}`),
      content_url: `https://${state.account.subdomain}.zendesk.com/attachments/token/${attachment.id}`,
      deleted: false,
      malware_scan_result: 'malware_not_found',
      thumbnails: [],
    })),
  };
}

export const renderAudit = (audit: Audit): object => ({ ...audit });

export function renderUser(state: ZendeskState, user: User): object {
  return {
    ...user,
    url: urlOf(state, `users/${user.id}`),
    created_at: '2026-01-10T08:00:00Z',
    updated_at: '2026-01-10T08:00:00Z',
    time_zone: 'Eastern Time (US & Canada)',
    iana_time_zone: 'America/New_York',
    phone: null,
    locale: 'en-US',
    locale_id: 1,
    active: true,
    shared: false,
    role_type: user.role === 'end-user' ? null : 0,
    restricted_agent: false,
    ticket_restriction: user.role === 'end-user' ? 'requested' : null,
    tags: [],
    user_fields: {},
  };
}

export const renderGroup = (state: ZendeskState, group: Group): object => ({
  ...group,
  url: urlOf(state, `groups/${group.id}`),
  description: '',
  default: false,
  is_public: true,
  deleted: false,
});

export const renderMacro = (state: ZendeskState, { usage: _usage, ...macro }: Macro): object => ({
  ...macro,
  url: urlOf(state, `macros/${macro.id}`),
  description: null,
  position: 1,
  restriction: null,
});

/** The users these ids belong to, each once; unknown ids (deleted users) are left out. */
export function sideloadUsers(state: ZendeskState, ids: readonly (number | null)[]): readonly object[] {
  return [...new Set(ids)]
    .map((id) => (id === null ? undefined : state.users.get(id)))
    .filter((user) => user !== undefined)
    .map((user) => renderUser(state, user));
}

const urlOf = (state: ZendeskState, path: string): string =>
  `https://${state.account.subdomain}.zendesk.com/api/v2/${path}.json`;
