import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startWorld, type World } from '../support/world.ts';
import { aCustomer, ask, type Customer, DESKS, type Desk, lookAt, writeAgain } from './story.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

/** Somebody with two orders under way, the first of which is named. */
function withTwoOrders(): { readonly customer: Customer; readonly other: string } {
  const customer = aCustomer(world);
  return { customer, other: aCustomer(world, { order: { email: customer.address } }).order };
}

async function noteOn(desk: Desk, id: string): Promise<{ readonly summary: string; readonly html: string }> {
  await world.settled();
  const html = lookAt(world, desk, id).notes.at(-1) ?? '';
  return { summary: html.split('<hr>')[0] ?? '', html };
}

describe.each(DESKS)('where no single order is meant, the note in %s', (desk) => {
  it('says which it could be', async () => {
    const { customer, other } = withTwoOrders();
    const id = ask(world, desk, customer, { text: 'Where is my order? I want to speak to a manager.' });
    const { summary, html } = await noteOn(desk, id);
    expect(summary).toContain('2 orders could be meant (');
    expect(summary).toContain(customer.order);
    expect(summary).toContain(other);
    expect(html).toContain('The sender’s own orders: ');
  });

  it('shows the number that was typed wrong, and the orders there are', async () => {
    const { customer, other } = withTwoOrders();
    const id = ask(world, desk, customer, { text: 'Where is order #99321? When will it arrive?' });
    const { summary, html } = await noteOn(desk, id);
    expect(summary).toContain('No order found (99321)');
    expect(html).toContain(customer.order);
    expect(html).toContain(other);
  });

  it('names nobody’s orders to whoever has none', async () => {
    const { customer, other } = withTwoOrders();
    const stranger = { name: 'Sam', address: `sam.${customer.address}`, order: '#99321' };
    const { summary, html } = await noteOn(desk, ask(world, desk, stranger));
    expect(summary).toContain('No order found (99321)');
    expect(html).not.toContain('own orders');
    expect(html).not.toContain(customer.order);
    expect(html).not.toContain(other);
  });

  it('names none where somebody else has written on the customer’s ticket', async () => {
    const { customer, other } = withTwoOrders();
    const id = ask(world, desk, customer, { text: 'Hi, where is my order?' });
    await world.settled();
    const stranger = { name: 'Sam', address: `sam.${customer.address}` };
    writeAgain(world, desk, id, { ...stranger, text: 'It is order #99321.' });
    const { html } = await noteOn(desk, id);
    expect(html).toContain('(reply_to_differs)');
    expect(html).not.toContain(customer.order);
    expect(html).not.toContain(other);
  });

  it('does not speak of an answer to whom we have only asked something', async () => {
    const { customer } = withTwoOrders();
    const id = ask(world, desk, customer, { text: 'Hi, where is my order?' });
    await world.settled();
    writeAgain(world, desk, id, { ...customer, text: 'I do not have one at hand.' });
    const { html } = await noteOn(desk, id);
    expect(html).toContain('we asked for the order number');
    expect(html).not.toMatch(/was answered|did not solve/);
  });
});
