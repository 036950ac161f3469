import { setTimeout as pause } from 'node:timers/promises';
import type { LoggedRequest } from '../../src/sandbox/request-log.ts';
import { SANDBOX_KEYS, type Sandbox } from '../../src/sandbox/sandbox.ts';
import { signedWebhook } from '../../src/sandbox/zendesk/deliverer.ts';
import type { BareTicket } from './plan.ts';

/** A customer's ticket in the sandbox, with its order and parcel, and the webhook that announces it. */
export interface SeededTicket extends BareTicket {
  /** What Zendesk sends, unsigned. */
  readonly event: string;
}

const AT_ONCE = 20;
const LOOK_AGAIN_MS = 50;
/** Without a single answer for so long, something is broken. */
const STANDSTILL_MS = 60_000;
const TICKET_PATH = /^\/api\/v2\/tickets\/(\d+)/;

/** Puts tickets of as many customers into the sandbox: each asks where an order is whose parcel is calmly on its way. */
export function seedTickets(sandbox: Sandbox, count: number): readonly SeededTicket[] {
  const events = new Map<string, string>();
  const endListening = sandbox.zendesk.state.onEvent(({ type, subject, ...event }) => {
    if (type.endsWith('ticket.comment_added'))
      events.set(subject, JSON.stringify({ type, subject, ...event }));
  });
  const first = 10_001 + sandbox.shopify.world.orders.length;
  const seeded = Array.from({ length: count }, (_, index) => seedTicket(sandbox, first + index));
  endListening();
  return seeded.map((ticket) => ({ ...ticket, event: events.get(`zen:ticket:${ticket.id}`) ?? '' }));
}

function seedTicket(sandbox: Sandbox, number: number): BareTicket {
  const trackingNumber = `1Z9X8Y7W0${String(number).padStart(9, '0')}`;
  const [orderName, address] = [`#${number}`, `customer.${number}@example.com`];
  sandbox.shopify.world.addOrder({
    name: orderName,
    email: address,
    fulfillments: [{ number: trackingNumber, company: 'UPS' }],
  });
  const estimate = new Date(Date.now() + 3 * 24 * 3_600_000).toISOString().slice(0, 10);
  sandbox.easypost.addTracker({ code: trackingNumber, carrier: 'UPS', status: 'in_transit', estimate });
  const { ticketId: id } = sandbox.zendesk.customerWrites({
    from: { address, name: 'Kim Reed' },
    subject: `Order ${orderName}`,
    text: `Hi, where is my order ${orderName}? When will it arrive?`,
  });
  return { id, orderName, address, trackingNumber };
}

/** Announces a ticket as Zendesk does. @throws when the service does not take it */
export async function ring(origin: string, { event }: SeededTicket): Promise<void> {
  const { headers, body } = signedWebhook(event, SANDBOX_KEYS.zendeskWebhookSecret, Date.now());
  const answer = await fetch(`${origin}/webhooks/zendesk`, { method: 'POST', headers, body });
  await answer.arrayBuffer();
  if (answer.status !== 202) throw new Error(`The service answered a webhook with ${answer.status}`);
}

/** Announces all, a few at a time. */
export async function ringAll(origin: string, tickets: readonly SeededTicket[]): Promise<void> {
  const waiting = [...tickets];
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let ticket = waiting.shift(); ticket !== undefined; ticket = waiting.shift())
        await ring(origin, ticket);
    }),
  );
}

/**
 * Waits until each of these tickets has its answer. @returns when each one came, in ms, in their order
 * @param from requests before this one are of others
 * @throws when nothing comes any more, or something else than the answer
 */
export async function answeredAt(
  sandbox: Sandbox,
  tickets: readonly SeededTicket[],
  from: number,
): Promise<readonly number[]> {
  const times = await writtenAt(sandbox, tickets, from);
  requireAnswers(sandbox, tickets);
  return times;
}

/** As `answeredAt`, whatever was written: on a busy machine a carrier's stand-in may take too long for an answer. */
export async function writtenAt(
  sandbox: Sandbox,
  tickets: readonly SeededTicket[],
  from: number,
): Promise<readonly number[]> {
  const times = new Map<string, number>();
  const ours = new Set(tickets.map(({ id }) => String(id)));
  for (let [read, quietSince] = [from, Date.now()]; times.size < tickets.length; ) {
    if (Date.now() - quietSince > STANDSTILL_MS)
      throw new Error(`${tickets.length - times.size} of ${tickets.length} tickets were not answered`);
    await pause(LOOK_AGAIN_MS);
    const entries = sandbox.log.after(read);
    read += entries.length;
    for (const entry of entries.filter(isAnswer)) {
      const id = TICKET_PATH.exec(entry.path)?.[1] ?? '';
      if (!ours.has(id)) continue;
      times.set(id, entry.at);
      quietSince = Date.now();
    }
  }
  return tickets.map(({ id }) => times.get(String(id)) ?? 0);
}

/** Waits until so many tickets have been written to. @returns how many it is by then */
export async function untilAnswered(sandbox: Sandbox, from: number, count: number): Promise<number> {
  let written = 0;
  for (let read = from; written < count; ) {
    await pause(LOOK_AGAIN_MS);
    const entries = sandbox.log.after(read);
    read += entries.length;
    written += entries.filter(isAnswer).length;
  }
  return written;
}

const isAnswer = ({ method, path, status }: LoggedRequest): boolean =>
  method === 'PUT' && status === 200 && TICKET_PATH.test(path);

/** A worker that hands everything over is fast too. */
function requireAnswers(sandbox: Sandbox, tickets: readonly SeededTicket[]): void {
  const open = unanswered(sandbox, tickets);
  const [one] = open;
  if (one === undefined) return;
  const last = sandbox.zendesk.state.comments(one.id).at(-1);
  throw new Error(
    `${open.length} of ${tickets.length} tickets were written to and not answered; ${one.id} says: ${JSON.stringify(last)}`,
  );
}

/** Those that nobody has solved. */
export function unanswered(sandbox: Sandbox, tickets: readonly SeededTicket[]): readonly SeededTicket[] {
  return tickets.filter(({ id }) => sandbox.zendesk.state.tickets.get(id)?.status !== 'solved');
}
