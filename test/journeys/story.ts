import { inboxOf } from '../../src/sandbox/gorgias/inbox.ts';
import type { OrderWords } from '../../src/sandbox/shopify/order-words.ts';
import type { World } from '../support/world.ts';

export const DESKS = ['zendesk', 'gorgias'] as const;
export type Desk = (typeof DESKS)[number];

/** Somebody who has ordered something. */
export interface Customer {
  readonly name: string;
  readonly address: string;
  /** As printed: `#6001`. */
  readonly order: string;
  readonly trackingNumber: string;
}

type Parcel = Parameters<World['sandbox']['easypost']['addTracker']>[0];

/** A customer with one order and one parcel calmly on its way; the parts go over that. */
export function aCustomer(
  { sandbox }: Pick<World, 'sandbox'>,
  parts: { readonly order?: OrderWords; readonly parcel?: Partial<Parcel> } = {},
): Customer {
  const number = 6_001 + sandbox.shopify.world.orders.length;
  const customer = {
    name: 'Kim Reed',
    address: `kim.${number}@example.com`,
    order: `#${number}`,
    trackingNumber: `1Z9X8Y7W0${String(number).padStart(9, '0')}`,
  };
  sandbox.shopify.world.addOrder({
    name: customer.order,
    email: customer.address,
    fulfillments: [{ number: customer.trackingNumber, company: 'UPS' }],
    ...parts.order,
  });
  sandbox.easypost.addTracker({
    code: customer.trackingNumber,
    carrier: 'UPS',
    status: 'in_transit',
    estimate: '2026-11-20',
    ...parts.parcel,
  });
  return customer;
}

/** What a customer sends, in words both helpdesks can carry. */
export interface Mail {
  readonly text?: string;
  readonly subject?: string;
  readonly cc?: readonly string[];
  /** Only Zendesk has them. */
  readonly followers?: readonly string[];
  /** Mail headers; only Gorgias shows them to us. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Comment flags; only Zendesk has them. */
  readonly flags?: readonly number[];
}

/** A new ticket of this person. @returns its id */
export function ask(
  { sandbox }: Pick<World, 'sandbox'>,
  desk: Desk,
  who: Pick<Customer, 'name' | 'address' | 'order'>,
  mail: Mail = {},
): string {
  const text = mail.text ?? `Hi, where is my order ${who.order}? When will it arrive?`;
  const subject = mail.subject ?? 'My order';
  const { cc, followers, headers, flags = [] } = mail;
  const { name, address } = who;
  if (desk === 'gorgias')
    return sandbox.gorgiasPeople.customerOpens({ address, name, subject, text, cc, headers }).ticketId;
  const given = flags.map((flag) => ({ flag, trusted: false }));
  const from = { address, name };
  return String(
    sandbox.zendesk.customerWrites({ from, subject, text, cc, followers, flags: given }).ticketId,
  );
}

/** The same person, or another one, writes again on the ticket. */
export function writeAgain(
  { sandbox }: Pick<World, 'sandbox'>,
  desk: Desk,
  ticket: string,
  mail: Pick<Customer, 'name' | 'address'> & { readonly text: string },
): void {
  const { name, address, text } = mail;
  if (desk === 'gorgias') sandbox.gorgiasPeople.customerWrites(ticket, { address, name, text });
  else sandbox.zendesk.customerWrites({ ticketId: Number(ticket), from: { address, name }, text });
}

/** A person of the team answers. */
export function agentAnswers(
  { sandbox }: Pick<World, 'sandbox'>,
  desk: Desk,
  ticket: string,
  text: string,
): void {
  const html = `<p>${text}</p>`;
  if (desk === 'gorgias') sandbox.gorgiasPeople.agentWrites(ticket, { html, public: true });
  else sandbox.zendesk.agentActs({ ticketId: Number(ticket), html, public: true });
}

/** A ticket as people see it in its helpdesk, whichever that is. */
export interface SeenTicket {
  /** `closed` of Gorgias is `solved` here. */
  readonly status: string;
  readonly tags: readonly string[];
  /** What we told the customer, html, oldest first. */
  readonly told: readonly string[];
  /** Our notes to the team, html. */
  readonly notes: readonly string[];
}

/** Looks past the API: what is really there, and not what the service believes. */
export function lookAt({ sandbox }: Pick<World, 'sandbox'>, desk: Desk, ticket: string): SeenTicket {
  return desk === 'gorgias' ? atGorgias(sandbox, ticket) : atZendesk(sandbox, ticket);
}

function atZendesk({ zendesk }: World['sandbox'], id: string): SeenTicket {
  const ticket = zendesk.inbox().find((one) => String(one.id) === id);
  if (ticket === undefined) throw new Error(`No Zendesk ticket ${id}`);
  const ours = ticket.comments.filter(({ by }) => by === 'bot');
  return {
    status: ticket.status,
    tags: ticket.tags,
    told: ours.filter((comment) => comment.public).map(({ html }) => html),
    notes: ours.filter((comment) => !comment.public).map(({ html }) => html),
  };
}

function atGorgias({ gorgias }: World['sandbox'], id: string): SeenTicket {
  const ticket = inboxOf(gorgias).find((one) => one.id === id);
  if (ticket === undefined) throw new Error(`No Gorgias ticket ${id}`);
  const ours = ticket.texts.filter(({ by, via }) => by === 'team' && via === 'api');
  return {
    status: ticket.status === 'closed' ? 'solved' : ticket.status,
    tags: ticket.tags,
    told: ours.filter((text) => text.public).map(({ html }) => html),
    notes: ours.filter((text) => !text.public).map(({ html }) => html),
  };
}

/** Requests a vendor has seen, without those of start-up, as `GET ticket.read`; `ticket` narrows it by path. */
export function requestsTo(
  { sandbox }: Pick<World, 'sandbox'>,
  vendor: string,
  ticket?: string,
): readonly string[] {
  const path = ticket === undefined ? null : new RegExp(`/tickets/${ticket}(?:[/.?]|$)`);
  return sandbox.log
    .entries(vendor)
    .filter((entry) => path === null || path.test(entry.path))
    .map(({ method, operation, status }) => `${method} ${operation ?? 'unknown'} ${status ?? 'no answer'}`);
}
