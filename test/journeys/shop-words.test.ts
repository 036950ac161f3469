import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startWorld, type World } from '../support/world.ts';
import { aCustomer, ask, type Customer, DESKS, lookAt } from './story.ts';

/** Two orders each, so that nothing but the number can tell which is meant. */
function aRegular(world: World): Customer {
  const customer = aCustomer(world);
  aCustomer(world, { order: { email: customer.address } });
  return customer;
}

/** Whoever does not know the word takes the number for a ticket's. */
const calledTicket = ({ order }: Customer): string =>
  `Hallo, wo bleibt mein Bestellticket ${order.replace('#', '')}? Wann kommt es an?`;

describe.each([
  ['that knows its own word for an order', { lexicon: { orderWords: ['Bestellticket'] } }, 'all_clear'],
  ['that does not', {}, 'number_needed'],
])('a shop %s', (_, policy, reason) => {
  let world: World;
  const tickets: {
    readonly desk: (typeof DESKS)[number];
    readonly id: string;
    readonly customer: Customer;
  }[] = [];
  beforeAll(async () => {
    world = await startWorld({ policy });
    for (const desk of DESKS) {
      const customer = aRegular(world);
      tickets.push({
        desk,
        customer,
        id: ask(world, desk, customer, { text: calledTicket(customer), subject: 'Hi' }),
      });
    }
    await world.settled();
  });
  afterAll(() => world.stop());

  it(`ends a question about it as ${reason}`, async () => {
    for (const { desk, id, customer } of tickets) {
      const { reasons } = await world.page(desk, id);
      expect(reasons[0]).toBe(reason);
      const told = lookAt(world, desk, id).told.join('\n');
      expect(told.includes(customer.order)).toBe(reason === 'all_clear');
    }
  });
});
