import type { StandInAnswer } from '../../stand-in-server.ts';
import { json, notFound, page } from '../answers.ts';
import type { Call, Route } from './route.ts';

/** Who and what an account has, to look up: account, users, teams, customers, macros, events. */
export const directoryRoutes: readonly Route[] = [
  { method: 'GET', path: /^\/api\/account$/, operation: 'account.read', run: account },
  { method: 'GET', path: /^\/api\/users$/, operation: 'user.list', run: users },
  { method: 'GET', path: /^\/api\/users\/(\d+)$/, operation: 'user.read', run: user },
  { method: 'GET', path: /^\/api\/teams$/, operation: 'team.list', run: teams },
  { method: 'GET', path: /^\/api\/customers$/, operation: 'customer.list', run: customers },
  { method: 'GET', path: /^\/api\/customers\/(\d+)$/, operation: 'customer.read', run: customer },
  { method: 'GET', path: /^\/api\/macros$/, operation: 'macro.list', run: macros },
  { method: 'GET', path: /^\/api\/macros\/(\d+)$/, operation: 'macro.read', run: macro },
  { method: 'GET', path: /^\/api\/events$/, operation: 'event.list', run: events },
];

const found = (item: unknown, operation: string): StandInAnswer =>
  item === undefined ? notFound(operation) : json(200, item, operation);

function account({ room, operation }: Call): StandInAnswer {
  return json(200, { domain: room.account.domain, deactivated_datetime: null }, operation);
}

function users({ room, request, operation }: Call): StandInAnswer {
  return page(room.account.users, request.url, operation);
}

/** `/users/0` is whoever asks. */
function user({ room, ids, operation }: Call): StandInAnswer {
  return found(ids[0] === 0 ? room.self : room.account.users.find(({ id }) => id === ids[0]), operation);
}

function teams({ room, request, operation }: Call): StandInAnswer {
  return page(room.account.teams, request.url, operation);
}

function customers({ room, request, operation }: Call): StandInAnswer {
  const email = request.url.searchParams.get('email')?.toLowerCase();
  const fitting = room.account.customers.filter((one) => email === undefined || one.email === email);
  return page(fitting, request.url, operation);
}

function customer({ room, ids, operation }: Call): StandInAnswer {
  return found(
    room.account.customers.find(({ id }) => id === ids[0]),
    operation,
  );
}

function macros({ room, request, operation }: Call): StandInAnswer {
  const query = request.url.searchParams;
  const search = query.get('search')?.toLowerCase() ?? '';
  const archived = query.get('archived');
  const fitting = room.account.macros
    .filter(({ name }) => name.toLowerCase().includes(search))
    .filter(({ archived_datetime: at }) => archived === null || (at !== null) === (archived === 'true'));
  return page(fitting, request.url, operation);
}

function macro({ room, ids, operation }: Call): StandInAnswer {
  return found(
    room.account.macros.find(({ id }) => id === ids[0]),
    operation,
  );
}

function events({ room, request, operation }: Call): StandInAnswer {
  const query = request.url.searchParams;
  const types = [...query.getAll('types[]'), ...query.getAll('types')];
  const [object, objectId] = [query.get('object_type'), query.get('object_id')];
  const since = Date.parse(query.get('created_datetime[gte]') ?? '') || 0;
  const fitting = room.account.events
    .filter((event) => types.length === 0 || types.includes(event.type))
    .filter((event) => object === null || event.object_type === object)
    .filter((event) => objectId === null || String(event.object_id) === objectId)
    .filter((event) => Date.parse(event.created_datetime) >= since);
  return page(fitting.toReversed(), request.url, operation);
}
