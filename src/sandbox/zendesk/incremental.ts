import { type Given, json, titled } from './answers.ts';
import type { User } from './records.ts';
import { renderTicket } from './render.ts';
import type { ZendeskState } from './state.ts';

/** The last minute is always held back, so that a page never changes after it was read. */
const LAG_MS = 60_000;
const PAGE = 1_000;

/** The ticket is gone; the export still tells of it, as deleted. */
export function deleteTicket(state: ZendeskState, id: number): void {
  const ticket = state.tickets.get(id);
  if (ticket === undefined) throw new Error(`The sandbox has no Zendesk ticket ${id}`);
  state.tickets.delete(id);
  state.deleted.set(id, { ...ticket, updated_at: state.stamp() });
}

/**
 * `GET /incremental/tickets/cursor`: tickets by time of change, the deleted ones with them (unless `exclude_deleted`),
 * admins only.
 */
export function incrementalTickets(state: ZendeskState, url: URL, caller: User): Given {
  if (caller.role !== 'admin') return titled(403, 'Forbidden', 'You do not have access to this page.');
  const start = url.searchParams.get('start_time');
  const cursor = url.searchParams.get('cursor');
  if ((start === null) === (cursor === null))
    return titled(400, 'Invalid parameter', 'Give either start_time or cursor');
  const after = cursor === null ? { ms: Number(start) * 1_000 - 1, id: 0 } : decode(cursor);
  if (after === null || Number.isNaN(after.ms))
    return titled(400, 'Invalid parameter', 'Unreadable position');
  const until = state.account.clock.now() - LAG_MS;
  const deleted = url.searchParams.get('exclude_deleted') === 'true' ? [] : [...state.deleted.values()];
  const due = [
    ...[...state.tickets.values()].map((ticket) => ({ ticket, shown: renderTicket(state, ticket) })),
    ...deleted.map((ticket) => ({ ticket, shown: { ...renderTicket(state, ticket), status: 'deleted' } })),
  ]
    .map((one) => ({ ...one, ms: Date.parse(one.ticket.updated_at) }))
    .filter(({ ms, ticket }) => ms <= until && (ms > after.ms || (ms === after.ms && ticket.id > after.id)))
    .sort((a, b) => a.ms - b.ms || a.ticket.id - b.ticket.id);
  const shown = due.slice(0, PAGE);
  const last = shown.at(-1);
  const position = last === undefined ? after : { ms: last.ms, id: last.ticket.id };
  return json(200, {
    tickets: shown.map((one) => one.shown),
    after_cursor: encode(position),
    after_url: `${url.origin}${url.pathname}?cursor=${encodeURIComponent(encode(position))}`,
    before_cursor: null,
    before_url: null,
    end_of_stream: due.length <= PAGE,
  });
}

interface Position {
  readonly ms: number;
  readonly id: number;
}

const encode = ({ ms, id }: Position): string => Buffer.from(`${ms}||${id}`).toString('base64');

function decode(cursor: string): Position | null {
  const [ms, id] = Buffer.from(cursor, 'base64').toString('utf8').split('||').map(Number);
  return ms === undefined || id === undefined || Number.isNaN(id) ? null : { ms, id };
}
