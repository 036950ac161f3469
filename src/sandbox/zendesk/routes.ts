import { type Given, json, notFound } from './answers.ts';
import { incrementalTickets } from './incremental.ts';
import {
  applyMacro,
  listAudits,
  listComments,
  listGroups,
  listMacros,
  search,
  searchUsers,
  showMacro,
  showManyUsers,
  showTicket,
  showUser,
} from './reads.ts';
import type { Ticket, User } from './records.ts';
import { renderUser } from './render.ts';
import type { ZendeskState } from './state.ts';
import { listRatings, listSurveyResponses } from './surveys.ts';
import { updateTicket } from './update-ticket.ts';
import { listTriggers, listWebhooks, showWebhook } from './webhooks.ts';

/** What a route is given: the account, the caller and the numbers in the path. */
interface Asked {
  readonly state: ZendeskState;
  readonly url: URL;
  readonly body: Buffer;
  readonly user: User;
  readonly ids: readonly number[];
}

interface Pattern {
  readonly method: string;
  /** `#` stands for a number, `@` for any other id. */
  readonly path: string;
  readonly operation: string;
  /** Name of the scope that guards it. */
  readonly resource: string;
  readonly answer: (asked: Asked) => Given;
}

export interface Route extends Pattern {
  readonly ids: readonly number[];
}

const get = (path: string, operation: string, resource: string, answer: Pattern['answer']): Pattern => ({
  method: 'GET',
  path,
  operation,
  resource,
  answer,
});

/** Runs `answer` with the ticket the path names. */
const onTicket =
  (answer: (asked: Asked, ticket: Ticket) => Given): Pattern['answer'] =>
  (asked) => {
    const ticket = asked.state.tickets.get(asked.ids[0] ?? 0);
    return ticket === undefined ? notFound() : answer(asked, ticket);
  };

const PATTERNS: readonly Pattern[] = [
  get('/users/me', 'users.me', 'users', ({ state, user }) => json(200, { user: renderUser(state, user) })),
  get('/users/show_many', 'users.show_many', 'users', ({ state, url }) => showManyUsers(state, url)),
  get('/users/search', 'users.search', 'users', ({ state, url }) => searchUsers(state, url)),
  get('/users/#', 'users.show', 'users', ({ state, ids }) => showUser(state, ids[0] ?? 0)),
  get('/groups', 'groups.list', 'groups', ({ state, url }) => listGroups(state, url)),
  get('/macros', 'macros.list', 'macros', ({ state, url }) => listMacros(state, url, false)),
  get('/macros/active', 'macros.active', 'macros', ({ state, url }) => listMacros(state, url, true)),
  get('/macros/#', 'macros.show', 'macros', ({ state, ids }) => showMacro(state, ids[0] ?? 0)),
  get('/macros/#/apply', 'macros.apply', 'macros', ({ state, ids, user }) =>
    applyMacro(state, ids[0] ?? 0, null, user),
  ),
  get('/webhooks', 'webhooks.list', 'webhooks', ({ state, url, user }) => listWebhooks(state, url, user)),
  get('/webhooks/@', 'webhooks.show', 'webhooks', ({ state, url, user }) => showWebhook(state, url, user)),
  get('/triggers', 'triggers.list', 'triggers', ({ state, url }) => listTriggers(state, url, false)),
  get('/triggers/active', 'triggers.active', 'triggers', ({ state, url }) => listTriggers(state, url, true)),
  get('/satisfaction_ratings', 'ratings.list', 'satisfaction_ratings', ({ state, url, user }) =>
    listRatings(state, url, user),
  ),
  get('/guide/survey_responses', 'surveys.list', 'survey_responses', ({ state, url }) =>
    listSurveyResponses(state, url),
  ),
  get('/search', 'search', 'tickets', ({ state, url }) => search(state, url)),
  get('/incremental/tickets/cursor', 'incremental.tickets', 'tickets', ({ state, url, user }) =>
    incrementalTickets(state, url, user),
  ),
  get(
    '/tickets/#',
    'ticket.show',
    'tickets',
    onTicket(({ state, url }, ticket) => showTicket(state, url, ticket)),
  ),
  get(
    '/tickets/#/comments',
    'ticket.comments',
    'tickets',
    onTicket(({ state, url }, ticket) => listComments(state, url, ticket)),
  ),
  get(
    '/tickets/#/audits',
    'ticket.audits',
    'tickets',
    onTicket(({ state, url }, ticket) => listAudits(state, url, ticket)),
  ),
  get(
    '/tickets/#/macros/#/apply',
    'ticket.macro_apply',
    'macros',
    onTicket(({ state, ids, user }, ticket) => applyMacro(state, ids[1] ?? 0, ticket, user)),
  ),
  {
    method: 'PUT',
    path: '/tickets/#',
    operation: 'ticket.update',
    resource: 'tickets',
    answer: onTicket(({ state, user, body }, ticket) => updateTicket(state, ticket, user, body)),
  },
];

const COMPILED = PATTERNS.map((pattern) => ({
  pattern,
  expression: new RegExp(
    `^/api/v2${pattern.path.replaceAll('#', '(\\d{1,18})').replaceAll('@', '[0-9A-Z]{26}')}$`,
  ),
}));

/** The route of a request; `path` is without `.json`, which may be there or not. */
export function routeOf(method: string, path: string): Route | null {
  for (const { pattern, expression } of COMPILED) {
    const hit = pattern.method === method ? expression.exec(path) : null;
    if (hit !== null) return { ...pattern, ids: hit.slice(1).map(Number) };
  }
  return null;
}
