import { z } from 'zod';
import type { StandInAnswer } from '../../stand-in-server.ts';
import { failure, json, notFound, page } from '../answers.ts';
import type { TicketRecord } from '../records.ts';
import { ticketListItem, ticketView } from '../ticket-view.ts';
import { bodyOf } from './body.ts';
import type { Call, Room, Route } from './route.ts';

const Reference = z.object({ id: z.int() }).nullable();

/** Body of `PUT /api/tickets/{id}`: partial; tags replace all there are. */
const TicketUpdate = z.object({
  status: z.enum(['open', 'closed']).optional(),
  priority: z.enum(['critical', 'high', 'normal', 'low']).optional(),
  subject: z.string().max(998).optional(),
  tags: z.array(z.object({ name: z.string().min(1) })).optional(),
  assignee_user: Reference.optional(),
  assignee_team: Reference.optional(),
  spam: z.boolean().optional(),
  external_id: z.string().max(255).nullish(),
  trashed_datetime: z.string().nullish(),
  snooze_datetime: z.string().nullish(),
});

export const ticketRoutes: readonly Route[] = [
  { method: 'GET', path: /^\/api\/tickets$/, operation: 'ticket.list', run: list },
  { method: 'GET', path: /^\/api\/tickets\/(\d+)$/, operation: 'ticket.read', run: read },
  { method: 'PUT', path: /^\/api\/tickets\/(\d+)$/, operation: 'ticket.update', run: update },
];

/** By default newest first and with the trashed ones in it. */
function list({ room, request, operation }: Call): StandInAnswer {
  const query = request.url.searchParams;
  const customer = query.get('customer_id');
  const external = query.get('external_id');
  const [field = '', direction] = (query.get('order_by') ?? 'created_datetime:desc').split(':');
  const stamp = stampOf(field);
  if (stamp === null || !['asc', 'desc'].includes(direction ?? '')) {
    return failure(400, 'Invalid query parameters.', operation, { order_by: ['Not a valid choice.'] });
  }
  const tickets = [...room.account.tickets.values()]
    .filter((ticket) => query.get('trashed') !== 'false' || ticket.trashed_datetime === null)
    .filter((ticket) => customer === null || String(ticket.customer.id) === customer)
    .filter((ticket) => external === null || ticket.external_id === external)
    .sort((a, b) => (stamp(a) < stamp(b) ? -1 : 1));
  if (direction === 'desc') tickets.reverse();
  return page(
    tickets.map((ticket) => ticketListItem(room.account, ticket)),
    request.url,
    operation,
  );
}

function stampOf(field: string): ((ticket: TicketRecord) => string) | null {
  if (field === 'created_datetime') return (ticket) => ticket.created_datetime;
  if (field === 'updated_datetime') return (ticket) => ticket.updated_datetime;
  return null;
}

function read({ room, ids, operation }: Call): StandInAnswer {
  const ticket = room.account.tickets.get(ids[0]);
  return ticket === undefined ? notFound(operation) : json(200, ticketView(room.account, ticket), operation);
}

function update({ room, request, ids, operation }: Call): StandInAnswer {
  const ticket = room.account.tickets.get(ids[0]);
  if (ticket === undefined) return notFound(operation);
  const given = bodyOf(request, TicketUpdate, operation);
  if (given.kind === 'wrong') return given.answer;
  const { assignee_user: user, assignee_team: team, ...fields } = given.body;
  const faults = strangersIn(room, given.body);
  if (faults !== null) return failure(400, 'Failed to validate the request.', operation, faults);
  room.desk.change(ticket, {
    ...fields,
    tags: fields.tags?.map(({ name }) => name),
    assigneeUserId: user === undefined ? undefined : (user?.id ?? null),
    assigneeTeamId: team === undefined ? undefined : (team?.id ?? null),
    externalId: fields.external_id,
    trashedDatetime: fields.trashed_datetime,
    snoozeDatetime: fields.snooze_datetime,
  });
  return json(202, ticketView(room.account, ticket), operation);
}

/** An assignee has to exist. */
function strangersIn(
  { account }: Room,
  { assignee_user: user, assignee_team: team }: z.infer<typeof TicketUpdate>,
): Readonly<Record<string, readonly string[]>> | null {
  const userId = user?.id;
  if (userId !== undefined && !account.users.some(({ id }) => id === userId)) {
    return { assignee_user: ['User does not exist.'] };
  }
  const teamId = team?.id;
  if (teamId !== undefined && !account.teams.some(({ id }) => id === teamId)) {
    return { assignee_team: ['Team does not exist.'] };
  }
  return null;
}
