import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startWorld, type World } from '../support/world.ts';
import { aCustomer, ask, type Customer, lookAt, requestsTo, writeAgain } from './story.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({ policy: { conversation: { unansweredQuestion: 'close' } } });
});
afterAll(() => world.stop());

/** Tags come right before the ticket is closed. */
const tagged = (id: string): number =>
  requestsTo(world, 'gorgias', id).filter((request) => request.startsWith('POST ticket.tag 2')).length;

/** `first` makes us close the ticket; `meanwhile` comes after our last look and before Gorgias has closed it. */
async function crossing(
  id: string,
  customer: Customer,
  { first, meanwhile }: { readonly first: () => Promise<void> | void; readonly meanwhile: string },
): Promise<object> {
  const before = tagged(id);
  world.sandbox.servers.gorgias.faults.add({
    kind: 'delayed',
    ms: 1_000,
    match: { method: 'PUT', path: new RegExp(`/tickets/${id}`) },
    times: 1,
  });
  await first();
  while (tagged(id) === before) await pause(2);
  writeAgain(world, 'gorgias', id, { ...customer, text: meanwhile });
  await world.settled();
  const { outcome, reasons } = await world.page('gorgias', id);
  const { status, told, notes } = lookAt(world, 'gorgias', id);
  return { outcome, reason: reasons[0], status, told: told.length, notes: notes.length };
}

describe('a customer of Gorgias who writes while we close their ticket', () => {
  it('is heard by a person, although their question is on a closed ticket', async () => {
    const customer = aCustomer(world);
    const id = ask(world, 'gorgias', customer);
    await world.settled();
    const thanks = (): void => writeAgain(world, 'gorgias', id, { ...customer, text: 'Thank you so much!' });
    expect(
      await crossing(id, customer, { first: thanks, meanwhile: 'But is it coming to my new address?' }),
    ).toEqual({
      outcome: 'handed_over',
      reason: 'repeat_contact',
      status: 'open',
      told: 1,
      notes: 1,
    });
  });

  it('is heard by a person, where our answer had just gone out', async () => {
    const customer = aCustomer(world);
    const id = ask(world, 'gorgias', customer);
    const meanwhile = 'And is it coming to my new address?';
    expect(await crossing(id, customer, { first: () => undefined, meanwhile })).toMatchObject({
      outcome: 'handed_over',
      status: 'open',
      told: 1,
      notes: 1,
    });
  });

  it('is answered, where it is the number we had given up waiting for', async () => {
    const customer = aCustomer(world);
    aCustomer(world, { order: { email: customer.address } });
    const id = ask(world, 'gorgias', customer, { text: 'Hi, where is my order?' });
    await world.settled();
    const giveUp = async (): Promise<void> => {
      const span = { from: '2026-11-18T00:00:00Z', until: '2026-11-19T00:00:00Z', most: 100 };
      await world.service.store.questions.claimUnanswered({ ...span, now: '2026-11-21T15:00:00Z' });
    };
    expect(
      await crossing(id, customer, { first: giveUp, meanwhile: `It is ${customer.order}.` }),
    ).toMatchObject({
      outcome: 'answered',
      status: 'solved',
      told: 2,
    });
  });
});
