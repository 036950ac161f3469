import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCustomer, ask, type Customer, DESKS, type Desk, lookAt, writeAgain } from '../journeys/story.ts';
import { startWorld, type World } from '../support/world.ts';

const AWAY = 'I am out of the office until Monday and will read your message then.';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

/** The customer's mailbox answers our text by itself. */
async function mailboxAnswers(desk: Desk, id: string, { address, name }: Customer): Promise<void> {
  const headers = { 'Auto-Submitted': 'auto-replied' };
  if (desk === 'gorgias')
    world.sandbox.gorgiasPeople.customerWrites(id, { address, name, text: AWAY, headers });
  else {
    const from = { address, name };
    world.sandbox.zendesk.customerWrites({ ticketId: Number(id), from, text: AWAY, machineGenerated: true });
  }
  await world.settled();
  expect(await world.page(desk, id)).toMatchObject({ outcome: 'left', reasons: ['machine_mail'] });
}

async function says(desk: Desk, id: string, customer: Customer, text: string): Promise<object> {
  writeAgain(world, desk, id, { ...customer, text });
  await world.settled();
  const { outcome, closed } = await world.page(desk, id);
  const { told, notes } = lookAt(world, desk, id);
  return { outcome, closed, told: told.length, notes: notes.length };
}

describe.each(DESKS)('behind an out-of-office reply the customer is heard, on %s:', (desk) => {
  it('who still waits gets a person', async () => {
    const customer = aCustomer(world);
    const id = ask(world, desk, customer);
    await world.settled();
    await mailboxAnswers(desk, id, customer);
    expect(await says(desk, id, customer, 'It is still not here. Where is it?')).toEqual({
      outcome: 'handed_over',
      closed: false,
      told: 1,
      notes: 1,
    });
  });

  it('who thanks needs nobody', async () => {
    const customer = aCustomer(world);
    const id = ask(world, desk, customer);
    await world.settled();
    await mailboxAnswers(desk, id, customer);
    expect(await says(desk, id, customer, 'Thank you so much!')).toEqual({
      outcome: 'acknowledged',
      closed: true,
      told: 1,
      notes: 0,
    });
  });

  it('who gives the number we asked for is answered', async () => {
    const customer = aCustomer(world);
    aCustomer(world, { order: { email: customer.address } });
    const id = ask(world, desk, customer, { text: 'Hi, where is my order?' });
    await world.settled();
    await mailboxAnswers(desk, id, customer);
    expect(await says(desk, id, customer, `It is ${customer.order}.`)).toEqual({
      outcome: 'answered',
      closed: true,
      told: 2,
      notes: 0,
    });
  });
});
