import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { gorgiasRing, type Ring, ring, signed, zendeskRing } from '../support/rings.ts';
import { startWorld, type World } from '../support/world.ts';
import { aCustomer, ask, DESKS, type Desk, lookAt, requestsTo } from './story.ts';

const COPIES = 100;

let world: World;

beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

/** The ring for a ticket's first message; the helpdesk's own rings come on top of it. */
function ringFor(desk: Desk, ticket: string, copy = 0): Ring {
  const message = firstMessage(desk, ticket);
  if (desk === 'zendesk') return zendeskRing({ ticket, comment: message, id: `copy-${ticket}-${copy}` });
  // Gorgias has one delivery per ticket, message and event; the event tells two of them apart.
  const event = copy === 0 ? 'ticket-created' : 'ticket-message-created';
  return gorgiasRing({ ticket_id: ticket, message_id: message, event, from_agent: 'False' });
}

function firstMessage(desk: Desk, ticket: string): string {
  const { zendesk, gorgias } = world.sandbox;
  const id =
    desk === 'zendesk'
      ? zendesk.inbox().find((one) => String(one.id) === ticket)?.comments[0]?.id
      : gorgias.account.tickets.get(Number(ticket))?.messages[0]?.id;
  return String(id);
}

const writesTo = (desk: Desk, ticket: string): readonly string[] =>
  requestsTo(world, desk, ticket).filter((request) => /^(?:PUT|POST)/.test(request));

/** What became of a ticket, in the database, in the helpdesk and on the wire. */
async function fateOf(desk: Desk, ticket: string): Promise<object> {
  const effects = await world.database.query<{ kind: string; state: string; attempts: number }>(
    'SELECT kind, state, attempts FROM effect WHERE ticket_id = $1',
    [ticket],
  );
  const runs = await world.database.query('SELECT 1 FROM run WHERE ticket_id = $1', [ticket]);
  const { told, notes } = lookAt(world, desk, ticket);
  const page = await world.page(desk, ticket);
  const writes = writesTo(desk, ticket);
  return { desk, effects, runs: runs.length, page: page.runs, told: told.length, notes, writes };
}

/** One run, one effect, one text, whatever rang. */
const oneAnswer = (desk: Desk): object => ({
  desk,
  effects: [{ kind: 'reply', state: 'settled', attempts: 1 }],
  runs: 1,
  page: 1,
  told: 1,
  notes: [],
  writes:
    desk === 'zendesk'
      ? ['PUT ticket.update 200']
      : ['POST message.create 201', 'POST ticket.tag 201', 'PUT ticket.update 202'],
});

/** The same story in both helpdesks at once. */
async function inBoth(story: (desk: Desk, ticket: string) => Promise<void>): Promise<readonly object[]> {
  const tickets = DESKS.map((desk) => [desk, ask(world, desk, aCustomer(world))] as const);
  await Promise.all(tickets.map(([desk, ticket]) => story(desk, ticket)));
  await world.settled();
  return Promise.all(tickets.map(([desk, ticket]) => fateOf(desk, ticket)));
}

describe('a customer of either helpdesk', () => {
  it(`gets one answer when one delivery comes ${COPIES} times at once, and each copy is acknowledged`, async () => {
    const statuses: number[] = [];
    const fates = await inBoth(async (desk, ticket) => {
      const same = ringFor(desk, ticket);
      const answers = await Promise.all(
        Array.from({ length: COPIES }, () => ring(world.service.origin, same)),
      );
      statuses.push(...answers.map(({ status }) => status));
    });
    expect(statuses).toEqual(Array.from({ length: DESKS.length * COPIES }, () => 202));
    expect(fates).toEqual(DESKS.map(oneAnswer));
  });

  it('gets one answer when different deliveries tell of one message at once', async () => {
    const fates = await inBoth(async (desk, ticket) => {
      const rings = Array.from({ length: 20 }, (_, copy) => ringFor(desk, ticket, copy));
      const trigger = desk === 'zendesk' ? [signed(JSON.stringify({ ticket_id: ticket }))] : [];
      await Promise.all([...rings, ...trigger].map((one) => ring(world.service.origin, one)));
    });
    expect(fates).toEqual(DESKS.map(oneAnswer));
  });

  it('gets no second answer from rings that come long after, and the decision page stays as it was', async () => {
    const before = new Map<Desk, object>();
    const after = new Map<Desk, object>();
    const fates = await inBoth(async (desk, ticket) => {
      await world.settled();
      before.set(desk, await world.page(desk, ticket));
      const late =
        desk === 'zendesk'
          ? signed(JSON.stringify({ ticket_id: ticket }))
          : gorgiasRing({ ticket_id: ticket, event: 'ticket-handed-over' });
      await ring(world.service.origin, late);
      await world.settled();
      after.set(desk, await world.page(desk, ticket));
    });
    expect(after).toEqual(before);
    expect(fates).toEqual(DESKS.map(oneAnswer));
  });

  it('makes no work for us with the echo of our own answer', async () => {
    const before = await ignored();
    const tickets: string[] = [];
    await inBoth(async (_desk, ticket) => {
      tickets.push(ticket);
    });
    const stored = await world.database.query<{ event: string }>(
      'SELECT event FROM delivery WHERE ticket_id = ANY($1) ORDER BY event',
      [tickets],
    );
    // The two rings of each helpdesk for the customer's message; none for ours, although both rang for it.
    expect(stored.map(({ event }) => event)).toEqual([
      'ticket-created',
      'ticket-message-created',
      'ticket.comment_added',
      'ticket.created',
    ]);
    expect(await ignored()).toEqual(before.map((n) => n + 1));
  });
});

/** How many genuine webhooks of each helpdesk were none of our business. */
async function ignored(): Promise<readonly number[]> {
  const text = await (await fetch(`${world.service.origin}/metrics`)).text();
  return DESKS.map((desk) => {
    const [, n = '0'] = new RegExp(`helpdesk="${desk}",outcome="ignored"[^}]*\\} (\\d+)`).exec(text) ?? [];
    return Number(n);
  });
}
