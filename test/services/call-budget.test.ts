import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCustomer, ask, type Customer, type Desk, lookAt } from '../journeys/story.ts';
import { gorgiasRing, ring, zendeskRing } from '../support/rings.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
/** By name: what was asked, and where. */
const tickets = new Map<string, { readonly desk: Desk; readonly id: string }>();

/** Everything is asked at once, so that the pauses of all tickets are one pause. */
beforeAll(async () => {
  world = await startWorld();
  // Signing in and the account's own lists are paid once per process and not per ticket.
  ask(world, 'zendesk', aCustomer(world));
  ask(world, 'gorgias', aCustomer(world));
  await world.settled();
  play('zendesk', 'zendesk', aCustomer(world));
  play('gorgias', 'gorgias', aCustomer(world));
  play('unknown at first', 'gorgias', aCustomer(world, { parcel: { firstAnswer: 'unknown' } }));
  play('two parcels', 'gorgias', aCustomerOfTwoParcels());
  play('wrong carrier', 'gorgias', aCustomerOfAnotherCarrier());
  await world.settled();
});
afterAll(() => world.stop());

function play(name: string, desk: Desk, customer: Customer): void {
  tickets.set(name, { desk, id: ask(world, desk, customer) });
}

function aCustomerOfTwoParcels(): Customer {
  const first = aCustomer(world);
  const second = '1Z9X8Y7W0000009001';
  world.sandbox.easypost.addTracker({
    code: second,
    carrier: 'UPS',
    status: 'in_transit',
    estimate: '2026-11-20',
  });
  world.sandbox.shopify.world.updateOrder(first.order, {
    lines: ['Canvas tote', 'Wool scarf'],
    fulfillments: [
      { number: first.trackingNumber, company: 'UPS', items: ['Canvas tote'] },
      { number: second, company: 'UPS', items: ['Wool scarf'] },
    ],
  });
  return first;
}

/** The number fits many carriers, and the shop names one that is not it. */
function aCustomerOfAnotherCarrier(): Customer {
  const code = '770000123456';
  const customer = aCustomer(world, { order: { fulfillments: [{ number: code, company: 'FedEx' }] } });
  world.sandbox.easypost.addTracker({ code, carrier: 'GSO', status: 'in_transit', estimate: '2026-11-20' });
  return customer;
}

const ticketOf = (name: string): { readonly desk: Desk; readonly id: string } =>
  tickets.get(name) ?? { desk: 'zendesk', id: 'none' };

/** From the sandbox's own log: what this ticket cost its helpdesk. */
function costAt(name: string): readonly string[] {
  const { desk, id } = ticketOf(name);
  const path = new RegExp(`(?:/tickets/|ticket_id=)${id}(?!\\d)`);
  const calls = world.sandbox.log.entries(desk).filter((call) => path.test(call.path));
  return calls.map(({ method, operation }) => `${method} ${operation}`);
}

/** From the decision page, which the tests below hold against the sandbox's log. */
async function costOf(name: string, upstream: string): Promise<readonly string[]> {
  const { desk, id } = ticketOf(name);
  const { calls } = await world.page(desk, id);
  return calls.filter((call) => call.upstream === upstream).map(({ operation }) => operation);
}

/** A stamp read within its own second proves nothing, so the ticket is read again when that second is over. */
const withoutUnsettledRead = (calls: readonly string[]): readonly string[] =>
  calls.filter((call, index) => !(call === 'GET ticket.show' && calls[index + 1] === call));

const ZENDESK_BUDGET = ['GET ticket.show', 'GET ticket.comments', 'PUT ticket.update'];
const GORGIAS_BUDGET = [
  'GET ticket.read',
  'GET ticket.read',
  'POST message.create',
  'GET message.list',
  'POST ticket.tag',
  'PUT ticket.update',
];

describe('what an answered ticket costs', () => {
  it('was answered and closed in every one of these stories', () => {
    for (const { desk, id } of tickets.values()) {
      const { status, told, notes } = lookAt(world, desk, id);
      expect({ desk, id, status, told: told.length, notes }).toEqual({
        desk,
        id,
        status: 'solved',
        told: 1,
        notes: [],
      });
    }
  });

  it('Zendesk: two reads and one write, with both of its rings', () => {
    expect(withoutUnsettledRead(costAt('zendesk'))).toEqual(ZENDESK_BUDGET);
  });

  it('Zendesk: no more when the first of its two rings comes last', async () => {
    const { id } = ticketOf('zendesk');
    const answer = await ring(world.service.origin, zendeskRing({ ticket: id, type: 'created' }));
    expect(answer.status).toBe(202);
    await world.settled();
    expect(withoutUnsettledRead(costAt('zendesk'))).toEqual(ZENDESK_BUDGET);
  });

  it('Gorgias: three reads, two writes and one call for tags, with both of its rings', () => {
    expect(costAt('gorgias')).toEqual(GORGIAS_BUDGET);
    const rung = world.sandbox.gorgias.deliverer.deliveries.filter(
      ({ ticketId }) => String(ticketId) === ticketOf('gorgias').id,
    );
    const events = rung.map(({ event }) => event);
    expect(events).toEqual(expect.arrayContaining(['ticket-created', 'ticket-message-created']));
  });

  it('Gorgias: no more when another ring for the same message comes later', async () => {
    const { id } = ticketOf('gorgias');
    const message = world.sandbox.gorgias.account.tickets.get(Number(id))?.messages[0]?.id;
    const again = { ticket_id: id, message_id: String(message), event: 'ticket-handed-over' };
    expect((await ring(world.service.origin, gorgiasRing(again))).status).toBe(202);
    await world.settled();
    expect(costAt('gorgias')).toEqual(GORGIAS_BUDGET);
  });

  it.each(['zendesk', 'gorgias'])('Shopify: one search and one order, for a ticket of %s', async (name) => {
    expect(await costOf(name, 'shopify')).toEqual(['orders.find', 'orders.get']);
  });

  it.each([
    ['one call for one parcel', 'gorgias', ['tracker.create']],
    ['two calls for two parcels', 'two parcels', ['tracker.create', 'tracker.create']],
    [
      'a second call when the carrier knows nothing at first',
      'unknown at first',
      ['tracker.create', 'tracker.retrieve'],
    ],
    [
      'a second call when the shop named the wrong carrier',
      'wrong carrier',
      ['tracker.create', 'tracker.create'],
    ],
  ])('EasyPost: %s', async (_what, name, calls) => {
    expect(await costOf(name, 'easypost')).toEqual(calls);
  });

  it.each(['shopify', 'easypost'])(
    '%s: the decision pages name every call that was made, and no other',
    async (vendor) => {
      const pages = await Promise.all([...tickets.keys()].map((name) => costOf(name, vendor)));
      // Two tickets were played before, to sign in.
      const before = vendor === 'shopify' ? 4 : 2;
      expect(world.sandbox.log.entries(vendor)).toHaveLength(before + pages.flat().length);
    },
  );
});
