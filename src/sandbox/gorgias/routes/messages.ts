import type { StandInAnswer } from '../../stand-in-server.ts';
import { failure, json, notFound, page } from '../answers.ts';
import { MessageRequest, newMessage } from '../new-message.ts';
import type { MessageRecord } from '../records.ts';
import { bodyOf } from './body.ts';
import type { Call, Route } from './route.ts';

const ONE = /^\/api\/tickets\/(\d+)\/messages\/(\d+)$/;
const ALL = /^\/api\/tickets\/(\d+)\/messages$/;

export const messageRoutes: readonly Route[] = [
  { method: 'GET', path: /^\/api\/messages$/, operation: 'message.list', run: list },
  { method: 'GET', path: ALL, operation: 'message.listOfTicket', run: listOfTicket },
  { method: 'POST', path: ALL, operation: 'message.create', run: create },
  { method: 'GET', path: ONE, operation: 'message.read', run: read },
  { method: 'PUT', path: ONE, operation: 'message.retry', run: retry },
];

function list({ room, request, operation }: Call): StandInAnswer {
  const ticketId = request.url.searchParams.get('ticket_id');
  const tickets = [...room.account.tickets.values()];
  const messages = tickets
    .filter(({ id }) => ticketId === null || String(id) === ticketId)
    .flatMap((ticket) => ticket.messages);
  return sorted(messages, request.url, operation);
}

/** Deprecated by the vendor, and still there. */
function listOfTicket({ room, request, ids, operation }: Call): StandInAnswer {
  const ticket = room.account.tickets.get(ids[0]);
  return ticket === undefined ? notFound(operation) : sorted(ticket.messages, request.url, operation);
}

function sorted(messages: readonly MessageRecord[], url: URL, operation: string): StandInAnswer {
  const order = url.searchParams.get('order_by') ?? 'created_datetime:desc';
  if (!['created_datetime:asc', 'created_datetime:desc'].includes(order)) {
    return failure(400, 'Invalid query parameters.', operation, { order_by: ['Not a valid choice.'] });
  }
  const ascending = [...messages].sort((a, b) => (a.created_datetime < b.created_datetime ? -1 : 1));
  return page(order.endsWith('asc') ? ascending : ascending.reverse(), url, operation);
}

function read({ room, ids, operation }: Call): StandInAnswer {
  const message = room.account.message(...ids);
  return message === undefined ? notFound(operation) : json(200, message, operation);
}

function create({ room, request, ids, operation }: Call): StandInAnswer {
  const ticket = room.account.tickets.get(ids[0]);
  if (ticket === undefined) return notFound(operation);
  const given = bodyOf(request, MessageRequest, operation);
  if (given.kind === 'wrong') return given.answer;
  const made = newMessage(room.account, ticket, given.body, room.self);
  if (made.kind === 'invalid') return failure(400, 'Failed to create the message.', operation, made.data);
  room.desk.add(ticket, made.message);
  return json(201, made.message, operation);
}

/** `?action=retry`: a mail that failed is sent again. */
function retry({ room, request, ids, operation }: Call): StandInAnswer {
  const message = room.account.message(...ids);
  if (message === undefined) return notFound(operation);
  if (request.url.searchParams.get('action') !== 'retry' || !message.is_retriable) {
    return failure(400, 'The message cannot be sent again.', operation);
  }
  message.failed_datetime = null;
  message.last_sending_error = null;
  room.sender.schedule(message);
  return json(202, message, operation);
}
