import type {
  CustomerRecord,
  EventRecord,
  IntegrationRecord,
  MacroRecord,
  MessageRecord,
  PersonRecord,
  SurveyRecord,
  TagRecord,
  TeamRecord,
  TicketRecord,
  UserRecord,
} from './records.ts';
import { VendorTime } from './vendor-time.ts';

/** Everything one account holds, and the ids and times it gives out. No rules here: those are in the routes. */
export class Account {
  readonly domain: string;
  readonly time: VendorTime;
  readonly users: UserRecord[] = [];
  readonly teams: TeamRecord[] = [];
  readonly customers: CustomerRecord[] = [];
  readonly tickets = new Map<number, TicketRecord>();
  /** Tickets that are there no more, and into which they were merged. */
  readonly merged = new Map<number, number>();
  readonly integrations: IntegrationRecord[] = [];
  readonly macros: MacroRecord[] = [];
  readonly tags: TagRecord[] = [];
  readonly events: EventRecord[] = [];
  readonly surveys: SurveyRecord[] = [];
  readonly #lastIds = new Map<string, number>();

  constructor(domain: string, now: () => number) {
    this.domain = domain;
    this.time = new VendorTime(now);
  }

  /** Numbers of each kind start far apart, so that one mistaken for another is noticed. */
  nextId(kind: 'user' | 'customer' | 'ticket' | 'message' | 'integration' | 'other'): number {
    const first = {
      user: 70_001,
      customer: 510_001,
      ticket: 8_650_001,
      message: 20_880_001,
      integration: 301,
      other: 1_001,
    }[kind];
    const id = (this.#lastIds.get(kind) ?? first - 1) + 1;
    this.#lastIds.set(kind, id);
    return id;
  }

  addUser(name: string, email: string, role: string): UserRecord {
    const user: UserRecord = {
      ...person(this.nextId('user'), name, email),
      name,
      email,
      role: { name: role },
    };
    this.users.push(user);
    return user;
  }

  addTeam(name: string): TeamRecord {
    const team = { id: this.nextId('other'), name };
    this.teams.push(team);
    return team;
  }

  addMailbox(
    address: string,
    name: string,
    type: 'email' | 'gmail' | 'outlook' = 'email',
  ): IntegrationRecord {
    return this.addIntegration({ type, name, description: null, meta: { address }, http: null });
  }

  addIntegration(
    parts: Pick<IntegrationRecord, 'type' | 'name' | 'description' | 'meta' | 'http'>,
  ): IntegrationRecord {
    const id = this.nextId('integration');
    const at = this.time.next();
    const integration: IntegrationRecord = {
      ...parts,
      id,
      created_datetime: at,
      updated_datetime: at,
      deactivated_datetime: null,
      uri: `/api/integrations/${id}/`,
    };
    this.integrations.push(integration);
    return integration;
  }

  /** Tag names are case-sensitive; a new one is created on the fly. */
  tag(name: string): TagRecord {
    const known = this.tags.find((tag) => tag.name === name);
    if (known !== undefined) return known;
    const id = this.nextId('other');
    const tag = { id, name, uri: `/api/tags/${id}/`, decoration: null };
    this.tags.push(tag);
    return tag;
  }

  customer(
    address: string,
    name: string | null,
    integrations: Readonly<Record<string, unknown>> = {},
  ): CustomerRecord {
    const email = address.trim().toLowerCase();
    const known = this.customers.find((customer) => customer.email === email);
    if (known !== undefined) return known;
    const customer: CustomerRecord = {
      ...person(this.nextId('customer'), name, email),
      external_id: null,
      note: null,
      language: null,
      channels: [{ id: this.nextId('other'), type: 'email', address: email, preferred: true }],
      integrations,
      data: null,
      meta: { name_set_via: 'email' },
    };
    this.customers.push(customer);
    return customer;
  }

  message(ticketId: number, messageId: number): MessageRecord | undefined {
    return this.tickets.get(ticketId)?.messages.find(({ id }) => id === messageId);
  }

  /** Addresses mail can be sent from. */
  mailbox(address: string | undefined): IntegrationRecord | undefined {
    const wanted = address?.trim().toLowerCase();
    return this.integrations.find(
      ({ type, meta, deactivated_datetime: off }) =>
        ['email', 'gmail', 'outlook'].includes(type) &&
        off === null &&
        meta['address']?.toLowerCase() === wanted,
    );
  }
}

/** The short form of a user or customer inside a message. */
export function person(id: number, name: string | null, email: string | null): PersonRecord {
  const [firstname = '', ...rest] = (name ?? '').split(' ');
  return { id, email, name, firstname, lastname: rest.join(' ') };
}

export const asPerson = ({ id, name, email }: UserRecord | CustomerRecord): PersonRecord =>
  person(id, name, email);
