import type { StandInAnswer } from '../../src/sandbox/stand-in-server.ts';
import type { InboxTicket } from '../../src/sandbox/zendesk/inbox.ts';
import { type ZendeskAccount, zendeskAccount } from '../../src/sandbox/zendesk/options.ts';
import { ZendeskStandIn } from '../../src/sandbox/zendesk/zendesk-stand-in.ts';

export const ADA = { address: 'ada.keller@customers.example', name: 'Ada Keller' };

type Asked = StandInAnswer & { readonly json: () => Record<string, unknown> };

export interface Account {
  readonly standIn: ZendeskStandIn;
  readonly ask: (
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string | undefined>,
  ) => Asked;
  /** `PUT` of a ticket. */
  readonly put: (id: number, ticket: object) => Asked;
  /** Lets seconds go by. */
  readonly pass: (seconds: number) => void;
  /** A customer opens a ticket; its id. */
  readonly opened: () => number;
  /** The ticket as the API shows it. */
  readonly ticket: (id: number) => Record<string, unknown>;
  /** The ticket as people see it. */
  readonly seen: (id: number) => InboxTicket;
  readonly basic: (pair: string) => string;
}

/** An account whose time moves only when told to, and a caller signed in with the API token. */
export function setUp(parts: Partial<ZendeskAccount> = {}): Account {
  let now = Date.parse('2026-11-20T10:00:00Z');
  const standIn = new ZendeskStandIn(zendeskAccount({ clock: { now: () => now }, ...parts }));
  const basic = (pair: string): string => `Basic ${Buffer.from(pair).toString('base64')}`;
  const authorization = basic('whereabouts@acme.example/token:sandbox-api-token');
  const ask = (
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string | undefined> = { authorization },
  ): Asked => {
    const url = new URL(path, 'http://127.0.0.1');
    const given = standIn.handle({ method, url, headers, body: Buffer.from(JSON.stringify(body ?? {})) });
    return { ...given, json: () => JSON.parse(given.body) as Record<string, unknown> };
  };
  const put = (id: number, ticket: object): Asked => ask('PUT', `/api/v2/tickets/${id}.json`, { ticket });
  const pass = (seconds: number): void => {
    now += seconds * 1_000;
  };
  const opened = (): number => {
    const { ticketId } = standIn.customerWrites({ from: ADA, subject: 'Where?', text: 'Where is #1?' });
    pass(1);
    return ticketId;
  };
  const ticket = (id: number): Record<string, unknown> =>
    ask('GET', `/api/v2/tickets/${id}`).json()['ticket'] as Record<string, unknown>;
  const seen = (id: number): InboxTicket => {
    const found = standIn.inbox().find((one) => one.id === id);
    if (found === undefined) throw new Error('no ticket');
    return found;
  };
  return { standIn, ask, put, pass, opened, ticket, seen, basic };
}
