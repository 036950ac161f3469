import { type Given, json, listed, notFound, recordInvalid, titled } from './answers.ts';
import { fillPlaceholders } from './macro-placeholders.ts';
import { page } from './paging.ts';
import type { Macro, Ticket, User } from './records.ts';
import {
  renderAudit,
  renderComment,
  renderGroup,
  renderMacro,
  renderTicket,
  renderUser,
  sideloadUsers,
} from './render.ts';
import type { ZendeskState } from './state.ts';

const includes = (url: URL, what: string): boolean =>
  (url.searchParams.get('include') ?? '').split(',').includes(what);

export function showTicket(state: ZendeskState, url: URL, ticket: Ticket): Given {
  const { requester_id, submitter_id, assignee_id, email_cc_ids, follower_ids, group_id } = ticket;
  const people = [requester_id, submitter_id, assignee_id, ...email_cc_ids, ...follower_ids];
  return json(200, {
    ticket: renderTicket(state, ticket),
    ...(includes(url, 'users') ? { users: sideloadUsers(state, people) } : {}),
    ...(includes(url, 'groups')
      ? { groups: state.groups.filter(({ id }) => id === group_id).map((group) => renderGroup(state, group)) }
      : {}),
    ...(includes(url, 'comment_count') ? { comment_count: state.comments(ticket.id).length } : {}),
  });
}

export function listComments(state: ZendeskState, url: URL, ticket: Ticket): Given {
  const comments = state.comments(ticket.id);
  const authors = new Map(comments.map(({ id, author_id }) => [id, author_id]));
  return page(
    url,
    'comments',
    comments.map((comment) => renderComment(state, comment)),
    (shown) => {
      if (!includes(url, 'users')) return {};
      const ids = shown.map((comment) =>
        'id' in comment ? (authors.get(Number(comment.id)) ?? null) : null,
      );
      return { users: sideloadUsers(state, ids) };
    },
  );
}

export const listAudits = (state: ZendeskState, url: URL, ticket: Ticket): Given =>
  page(url, 'audits', state.audits(ticket.id).map(renderAudit));

export const listGroups = (state: ZendeskState, url: URL): Given =>
  page(
    url,
    'groups',
    state.groups.map((group) => renderGroup(state, group)),
  );

export const listMacros = (state: ZendeskState, url: URL, onlyActive: boolean): Given =>
  page(
    url,
    'macros',
    state.macros
      .filter(({ active }) => active || !onlyActive)
      .map((macro) => ({ ...renderMacro(state, macro), ...usageOf(macro, url) })),
  );

/** How often a macro was applied, only where a sideload asks for it. */
const usageOf = ({ usage }: Macro, url: URL): Readonly<Record<string, number>> =>
  Object.fromEntries(
    ['usage_1h', 'usage_24h', 'usage_7d', 'usage_30d']
      .filter((name) => includes(url, name))
      .map((name) => [name, usage]),
  );

export function showMacro(state: ZendeskState, id: number): Given {
  const macro = state.macros.find((one) => one.id === id);
  return macro === undefined ? notFound() : json(200, { macro: renderMacro(state, macro) });
}

/** What the macro would do; nothing is changed. */
export function applyMacro(state: ZendeskState, id: number, ticket: Ticket | null, actor: User): Given {
  const macro = state.macros.find((one) => one.id === id);
  if (macro === undefined) return notFound();
  const filled = (field: string): string | null => {
    const text = actionText(macro, field);
    return text === null || ticket === null ? text : fillPlaceholders(state, text, ticket, actor);
  };
  const body = filled('comment_value');
  const ticketPart = ticket === null ? {} : { id: ticket.id, url: `tickets/${ticket.id}` };
  return json(200, {
    result: {
      ticket: {
        ...ticketPart,
        comment: {
          body,
          html_body: filled('comment_value_html'),
          public: true,
          scoped_body: [['channel:all', body]],
        },
        status: actionText(macro, 'status'),
      },
    },
  });
}

function actionText(macro: Macro, field: string): string | null {
  const value = macro.actions.find((action) => action.field === field)?.value;
  return value === undefined || typeof value === 'string' ? (value ?? null) : (value[1] ?? null);
}

export function showUser(state: ZendeskState, id: number): Given {
  const user = state.users.get(id);
  return user === undefined ? notFound() : json(200, { user: renderUser(state, user) });
}

export function showManyUsers(state: ZendeskState, url: URL): Given {
  const ids = (url.searchParams.get('ids') ?? '').split(',').map(Number);
  if (ids.length > 100) return titled(400, 'Invalid parameter', 'At most 100 ids');
  const users = sideloadUsers(state, ids);
  return json(200, { users, next_page: null, previous_page: null, count: users.length });
}

export function searchUsers(state: ZendeskState, url: URL): Given {
  const wanted = (url.searchParams.get('query') ?? '').replace(/^email:"?([^"]*)"?$/, '$1').toLowerCase();
  const users = [...state.users.values()].filter(
    ({ email, name }) => email === wanted || name.toLowerCase().includes(wanted),
  );
  return page(
    url,
    'users',
    users.map((user) => renderUser(state, user)),
  );
}

/** The handful of terms a shop's tools use; offsets only, at most 1,000 results, from an index that is minutes late. */
export function search(state: ZendeskState, url: URL): Given {
  const terms = (url.searchParams.get('query') ?? '').split(/\s+/).filter((term) => term !== '');
  if (terms.length === 0) return listed(400, 'MissingParameter', 'query is required');
  const offset = (Number(url.searchParams.get('page') ?? 1) - 1) * 100;
  if (offset >= 1_000) return recordInvalid('page', { description: 'Number of results is limited to 1000' });
  const indexed = state.account.clock.now() - state.account.searchLagMs;
  const hits = [...state.tickets.values()]
    .filter((ticket) => Date.parse(ticket.updated_at) <= indexed)
    .filter((ticket) => terms.every((term) => fits(state, ticket, term)));
  if (url.searchParams.get('sort_by') === 'updated_at')
    hits.sort((a, b) => Date.parse(a.updated_at) - Date.parse(b.updated_at) || a.id - b.id);
  return page(
    url,
    'results',
    hits.map((ticket) => ({ ...renderTicket(state, ticket), result_type: 'ticket' })),
    () => ({ facets: null }),
  );
}

const STATUS_ORDER = ['new', 'open', 'pending', 'hold', 'solved', 'closed'];

function fits(state: ZendeskState, ticket: Ticket, term: string): boolean {
  const [, negated, field, operator, value = ''] = /^(-?)([a-z_]+)(:|<|>)(.+)$/.exec(term) ?? [];
  if (field === undefined)
    return `${ticket.subject} ${ticket.description}`.toLowerCase().includes(term.toLowerCase());
  return matches(state, ticket, { field, operator: operator ?? ':', value }) !== (negated === '-');
}

function matches(
  state: ZendeskState,
  ticket: Ticket,
  term: { readonly field: string; readonly operator: string; readonly value: string },
): boolean {
  const { field, operator, value } = term;
  if (field === 'type') return value === 'ticket';
  if (field === 'tags') return ticket.tags.includes(value);
  if (field === 'requester') return state.users.get(ticket.requester_id)?.email === value.toLowerCase();
  if (field === 'status')
    return compared(STATUS_ORDER.indexOf(ticket.status), STATUS_ORDER.indexOf(value), operator);
  if (field === 'created') return compared(Date.parse(ticket.created_at), Date.parse(value), operator);
  if (field === 'updated') return compared(Date.parse(ticket.updated_at), Date.parse(value), operator);
  return false;
}

function compared(a: number, b: number, operator: string): boolean {
  if (operator === '<') return a < b;
  return operator === '>' ? a > b : a === b;
}
