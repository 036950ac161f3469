import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startWorld, type World } from '../support/world.ts';
import { handedOver } from './overdue.ts';
import { aCustomer, ask, type Customer, DESKS, type Desk, lookAt, writeAgain } from './story.ts';

const THANKS = 'Thank you so much!';
const RECEIPT = { html: '<p>We have received your message.</p>', public: true };

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

async function answered(desk: Desk): Promise<{ readonly id: string; readonly customer: Customer }> {
  const customer = aCustomer(world);
  const id = ask(world, desk, customer);
  await world.settled();
  return { id, customer };
}

async function says(desk: Desk, id: string, customer: Customer, text: string): Promise<void> {
  writeAgain(world, desk, id, { ...customer, text });
  await world.settled();
}

async function endOf(desk: Desk, id: string): Promise<object> {
  const { outcome, closed } = await world.page(desk, id);
  return { outcome, closed, status: lookAt(world, desk, id).status };
}

const A_PERSONS = { outcome: 'handed_over', closed: false, status: 'open' };

describe('thanks of a customer who still waits do not solve the ticket', () => {
  it('for a receipt that a rule sent after their complaint was handed over', async () => {
    const { id, customer } = await answered('gorgias');
    await says('gorgias', id, customer, 'It is still not here. Where is it?');
    world.sandbox.gorgiasPeople.ruleWrites(id, RECEIPT);
    await world.settled();
    await says('gorgias', id, customer, THANKS);
    expect(await endOf('gorgias', id)).toEqual(A_PERSONS);
  });

  it('for a receipt that came before anybody could read the complaint', async () => {
    const { id, customer } = await answered('gorgias');
    writeAgain(world, 'gorgias', id, { ...customer, text: 'It is still not here. Where is it?' });
    world.sandbox.gorgiasPeople.ruleWrites(id, RECEIPT);
    await world.settled();
    await says('gorgias', id, customer, THANKS);
    expect(await endOf('gorgias', id)).toEqual(A_PERSONS);
  });

  it('where a person is waited for on a ticket that was merged into the answered one', async () => {
    const { id, customer } = await answered('zendesk');
    const waiting = await handedOver(world, 'zendesk');
    world.sandbox.zendesk.agentMerges({ from: Number(waiting.id), into: Number(id) });
    await world.settled();
    await says('zendesk', id, customer, THANKS);
    expect(await endOf('zendesk', id)).toEqual(A_PERSONS);
  });

  it.each(DESKS)('for our question, which has no answer yet, on %s', async (desk) => {
    const customer = aCustomer(world);
    aCustomer(world, { order: { email: customer.address } });
    const id = ask(world, desk, customer, { text: 'Hi, where is my order?' });
    await world.settled();
    expect(await world.page(desk, id)).toMatchObject({ outcome: 'asked' });
    await says(desk, id, customer, THANKS);
    expect(await endOf(desk, id)).toEqual(A_PERSONS);
  });
});

it('thanks after thanks are still taken without a word, also where a rule sends receipts', async () => {
  const { id, customer } = await answered('gorgias');
  await says('gorgias', id, customer, THANKS);
  world.sandbox.gorgiasPeople.ruleWrites(id, RECEIPT);
  await world.settled();
  await says('gorgias', id, customer, 'Many thanks!');
  expect(await world.page('gorgias', id)).toMatchObject({ outcome: 'acknowledged', closed: true });
  expect(lookAt(world, 'gorgias', id)).toMatchObject({ status: 'solved', notes: [] });
});
