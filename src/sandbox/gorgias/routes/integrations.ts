import { z } from 'zod';
import type { StandInAnswer } from '../../stand-in-server.ts';
import { empty, failure, json, notFound, page } from '../answers.ts';
import type { HttpSettings } from '../records.ts';
import { bodyOf } from './body.ts';
import type { Call, Route } from './route.ts';

const TRIGGERS = [
  'ticket-created',
  'ticket-updated',
  'ticket-message-created',
  'ticket-message-failed',
  'ticket-self-unsnoozed',
  'ticket-assignment-updated',
  'ticket-status-updated',
  'ticket-handed-over',
];

const Http = z.object({
  url: z.url(),
  method: z.enum(['GET', 'POST', 'PUT', 'DELETE', 'HEAD', 'PATCH']),
  request_content_type: z.enum(['application/json', 'application/x-www-form-urlencoded']),
  response_content_type: z.literal('application/json'),
  headers: z.record(z.string(), z.string()).optional(),
  form: z.record(z.string(), z.string()).nullish(),
  // Hyphens today, underscores until 2021: both are taken.
  triggers: z
    .record(z.string(), z.boolean())
    .refine((given) => Object.keys(given).every((key) => TRIGGERS.includes(key.replaceAll('_', '-'))), {
      message: 'Unknown trigger.',
    })
    .optional(),
});

const NewIntegration = z.object({
  name: z.string().min(1),
  type: z.literal('http'),
  description: z.string().nullish(),
  http: Http,
});

const IntegrationUpdate = z.object({
  name: z.string().min(1).optional(),
  description: z.string().nullish(),
  http: Http.optional(),
  deactivated_datetime: z.string().nullish(),
});

const ONE = /^\/api\/integrations\/(\d+)$/;

export const integrationRoutes: readonly Route[] = [
  { method: 'GET', path: /^\/api\/integrations$/, operation: 'integration.list', run: list },
  { method: 'POST', path: /^\/api\/integrations$/, operation: 'integration.create', run: create },
  { method: 'GET', path: ONE, operation: 'integration.read', run: read },
  { method: 'PUT', path: ONE, operation: 'integration.update', run: update },
  { method: 'DELETE', path: ONE, operation: 'integration.delete', run: remove },
];

function list({ room, request, operation }: Call): StandInAnswer {
  const type = request.url.searchParams.get('type');
  const fitting = room.account.integrations.filter(
    (integration) => type === null || integration.type === type,
  );
  return page(fitting, request.url, operation);
}

function create({ room, request, operation }: Call): StandInAnswer {
  const given = bodyOf(request, NewIntegration, operation);
  if (given.kind === 'wrong') return given.answer;
  const { name, description, http } = given.body;
  const made = room.account.addIntegration({
    type: 'http',
    name,
    description: description ?? null,
    meta: {},
    http: settingsOf(http),
  });
  return json(201, made, operation);
}

function read({ room, ids, operation }: Call): StandInAnswer {
  const found = room.account.integrations.find(({ id }) => id === ids[0]);
  return found === undefined ? notFound(operation) : json(200, found, operation);
}

/** `deactivated_datetime: null` switches an integration on again. */
function update({ room, request, ids, operation }: Call): StandInAnswer {
  const found = room.account.integrations.find(({ id }) => id === ids[0]);
  if (found === undefined) return notFound(operation);
  const given = bodyOf(request, IntegrationUpdate, operation);
  if (given.kind === 'wrong') return given.answer;
  const { name, description, http, deactivated_datetime: off } = given.body;
  if (http !== undefined && found.type !== 'http') {
    return failure(400, 'Failed to validate the request.', operation, { http: ['Not an HTTP integration.'] });
  }
  found.name = name ?? found.name;
  found.description = description === undefined ? found.description : description;
  found.http = http === undefined ? found.http : settingsOf(http);
  if (off !== undefined) found.deactivated_datetime = off;
  if (off === null) room.deliverer.reactivated(found.id);
  found.updated_datetime = room.account.time.next();
  return json(202, found, operation);
}

function remove({ room, ids, operation }: Call): StandInAnswer {
  const index = room.account.integrations.findIndex(({ id }) => id === ids[0]);
  if (index < 0) return notFound(operation);
  room.account.integrations.splice(index, 1);
  return empty(204, operation);
}

const settingsOf = (http: z.infer<typeof Http>): HttpSettings => ({
  ...http,
  headers: http.headers ?? {},
  form: http.form ?? null,
  triggers: http.triggers ?? {},
});
