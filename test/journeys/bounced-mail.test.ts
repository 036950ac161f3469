import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startWorld, type World } from '../support/world.ts';
import { aCustomer, ask, lookAt } from './story.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

describe('an answer that bounces after it was sent', () => {
  it('is a person’s turn, on a ticket that is open again, and is not sent twice', async () => {
    const id = ask(world, 'gorgias', aCustomer(world));
    await world.settled();
    expect(lookAt(world, 'gorgias', id).status).toBe('solved');
    const sent = world.sandbox.gorgias.sender.left.find(({ ticketId }) => String(ticketId) === id);
    world.sandbox.gorgias.sender.bounce(sent?.messageId ?? 0, 'mailbox unavailable');
    await world.settled();
    const { told, notes, status } = lookAt(world, 'gorgias', id);
    expect([told.length, notes.length, status]).toEqual([1, 1, 'open']);
    expect(await world.page('gorgias', id)).toMatchObject({ outcome: 'handed_over', closed: false, runs: 2 });
    expect((await world.page('gorgias', id)).reasons[0]).toBe('send_unclear');
  });

  it('changes nothing when the ring was wrong about it', async () => {
    const id = ask(world, 'gorgias', aCustomer(world));
    await world.settled();
    const ticket = world.sandbox.gorgias.account.tickets.get(Number(id));
    const sent = ticket?.messages.at(-1) ?? null;
    if (ticket === undefined || sent === null) throw new Error('The ticket has no answer');
    world.sandbox.gorgias.deliverer.announce('ticket-message-failed', ticket, sent);
    await world.settled();
    expect(lookAt(world, 'gorgias', id)).toMatchObject({ status: 'solved', notes: [] });
    expect(await world.page('gorgias', id)).toMatchObject({ outcome: 'answered', closed: true, runs: 1 });
  });
});
