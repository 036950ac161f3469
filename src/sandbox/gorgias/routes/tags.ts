import { z } from 'zod';
import type { StandInAnswer } from '../../stand-in-server.ts';
import { empty, json, notFound } from '../answers.ts';
import { ticketView } from '../ticket-view.ts';
import { bodyOf } from './body.ts';
import type { Call, Route } from './route.ts';

const TagNames = z
  .object({ names: z.array(z.string().min(1)).optional(), ids: z.array(z.int()).optional() })
  .refine(({ names, ids }) => (names ?? ids) !== undefined, 'Either names or ids are required.');

export const tagRoutes: readonly Route[] = [
  { method: 'POST', path: /^\/api\/tickets\/(\d+)\/tags$/, operation: 'ticket.tag', run: add },
  { method: 'PUT', path: /^\/api\/tickets\/(\d+)\/tags$/, operation: 'ticket.replaceTags', run: replace },
  { method: 'DELETE', path: /^\/api\/tickets\/(\d+)\/tags$/, operation: 'ticket.untag', run: remove },
];

function add(call: Call): StandInAnswer {
  return change(call, (old, names) => [...old, ...names]) ?? empty(201, call.operation);
}

function remove(call: Call): StandInAnswer {
  const without = change(call, (old, names) => old.filter((name) => !names.includes(name)));
  return without ?? empty(204, call.operation);
}

function replace(call: Call): StandInAnswer {
  const fault = change(call, (_, names) => names);
  const ticket = call.room.account.tickets.get(call.ids[0]);
  if (fault !== null || ticket === undefined) return fault ?? notFound(call.operation);
  return json(202, ticketView(call.room.account, ticket), call.operation);
}

/** @returns what is wrong with the call, or `null` when the tags are changed. */
function change(
  { room, request, ids, operation }: Call,
  become: (old: readonly string[], names: readonly string[]) => readonly string[],
): StandInAnswer | null {
  const ticket = room.account.tickets.get(ids[0]);
  if (ticket === undefined) return notFound(operation);
  const given = bodyOf(request, TagNames, operation);
  if (given.kind === 'wrong') return given.answer;
  const known = room.account.tags.filter(({ id }) => given.body.ids?.includes(id) === true);
  const names = [...(given.body.names ?? []), ...known.map(({ name }) => name)];
  room.desk.change(ticket, {
    tags: become(
      ticket.tags.map(({ name }) => name),
      names,
    ),
  });
  return null;
}
