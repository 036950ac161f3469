import type { StandInAnswer, StandInRequest } from '../stand-in-server.ts';
import type { Account } from './account.ts';
import { failure, json, missing, notFound } from './answers.ts';
import { listTrackers } from './list-trackers.ts';
import type { Mailbox } from './mailbox.ts';

/** What every route is given. */
export interface RouteContext {
  readonly account: Account;
  readonly mailbox: Mailbox;
  readonly request: StandInRequest;
  /** Parsed body; `null` when there is none or it is no JSON object. */
  readonly body: Readonly<Record<string, unknown>> | null;
  /** The id in the path; empty where there is none. */
  readonly id: string;
}

interface Route {
  readonly method: string;
  readonly path: RegExp;
  readonly answer: (context: RouteContext) => StandInAnswer;
}

const ROUTES: readonly Route[] = [
  { method: 'POST', path: /^\/v2\/trackers$/, answer: createTracker },
  { method: 'POST', path: /^\/v2\/trackers\/batch$/, answer: retrieveBatch },
  { method: 'GET', path: /^\/v2\/trackers$/, answer: listTrackers },
  { method: 'GET', path: /^\/v2\/trackers\/(trk_\w+)$/, answer: retrieveTracker },
  { method: 'DELETE', path: /^\/v2\/trackers\/(trk_\w+)$/, answer: deleteTracker },
  { method: 'POST', path: /^\/v2\/webhooks$/, answer: ({ mailbox, body }) => mailbox.addWebhook(body) },
  { method: 'GET', path: /^\/v2\/webhooks$/, answer: ({ mailbox }) => mailbox.listWebhooks() },
  {
    method: 'GET',
    path: /^\/v2\/webhooks\/(hook_\w+)$/,
    answer: ({ mailbox, id }) => mailbox.showWebhook(id),
  },
  {
    method: 'DELETE',
    path: /^\/v2\/webhooks\/(hook_\w+)$/,
    answer: ({ mailbox, id }) => mailbox.dropWebhook(id),
  },
  { method: 'GET', path: /^\/v2\/events$/, answer: ({ mailbox }) => mailbox.listEvents() },
  { method: 'GET', path: /^\/v2\/events\/(evt_\w+)$/, answer: ({ mailbox, id }) => mailbox.showEvent(id) },
];

/** The answer to an authenticated request. */
export function route(context: Omit<RouteContext, 'id'>): StandInAnswer {
  const { method, url } = context.request;
  const path = url.pathname.replace(/\/$/, '');
  for (const candidate of ROUTES) {
    const match = candidate.method === method ? candidate.path.exec(path) : null;
    if (match !== null) return candidate.answer({ ...context, id: match[1] ?? '' });
  }
  return notFound('unknown');
}

function createTracker({ account, body }: RouteContext): StandInAnswer {
  const operation = 'tracker.create';
  const parameters = body?.['tracker'];
  const code = textOf(parameters, 'tracking_code');
  if (code === null) return missing(operation, 'tracking_code');
  const made = account.create(code, textOf(parameters, 'carrier'));
  if (made === 'undetectable') {
    return failure(operation, 422, {
      code: 'TRACKER.CREATE.ERROR',
      message: 'Unable to detect the carrier of the tracking number',
    });
  }
  if (made === 'wrong_carrier') {
    return failure(operation, 422, {
      code: 'TRACKER.CREATE.ERROR',
      message: 'The tracking number does not belong to the carrier',
    });
  }
  return json(operation, account.show(made), 200, { location: `/api/v2/trackers/${made.id}` });
}

function retrieveTracker({ account, id }: RouteContext): StandInAnswer {
  const tracker = account.find(id);
  return tracker === null ? notFound('tracker.retrieve') : json('tracker.retrieve', account.show(tracker));
}

function deleteTracker({ account, id }: RouteContext): StandInAnswer {
  return account.delete(id) ? json('tracker.delete', { success: true }) : notFound('tracker.delete');
}

/** Trackers made before, by code; codes never asked for are left out. */
function retrieveBatch({ account, body }: RouteContext): StandInAnswer {
  const codes = body?.['tracking_codes'];
  if (!Array.isArray(codes)) return missing('tracker.batch', 'tracking_codes');
  const found = account.list().filter(({ code }) => codes.includes(code));
  return json('tracker.batch', { trackers: found.map((tracker) => account.show(tracker)) });
}

/** A field that must be a text with something in it. */
function textOf(parameters: unknown, field: string): string | null {
  if (typeof parameters !== 'object' || parameters === null) return null;
  const value: unknown = Reflect.get(parameters, field);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
