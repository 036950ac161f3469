import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCustomer, ask, type Desk, lookAt } from '../journeys/story.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  const limits = { perSenderPerDay: 100, perDomainPerHour: 100_000, accountPer10Minutes: 100_000 };
  world = await startWorld({ policy: { limits } });
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

describe('an address from which three of our texts came back', () => {
  /** The same customer asks about another order of theirs. */
  async function asksAgain(desk: Desk, address: string): Promise<string> {
    const customer = aCustomer(world, { order: { email: address } });
    const id = ask(world, desk, { ...customer, address });
    await world.settled();
    return id;
  }

  const outcomeOf = async (desk: Desk, id: string): Promise<readonly unknown[]> => {
    const { outcome, reasons } = await world.page(desk, id);
    return [outcome, reasons[0], lookAt(world, desk, id).told.length];
  };

  it('gets no more of them, on either helpdesk, and a person has the next ticket (Gorgias tells of bounces)', async () => {
    const { address } = aCustomer(world);
    for (let time = 0; time < 3; time += 1) {
      const id = await asksAgain('gorgias', address);
      expect(await outcomeOf('gorgias', id)).toEqual(['answered', 'all_clear', 1]);
      const sent = world.sandbox.gorgias.sender.left.find(({ ticketId }) => String(ticketId) === id);
      world.sandbox.gorgias.sender.bounce(sent?.messageId ?? 0, 'mailbox unavailable');
      await world.settled();
    }
    for (const desk of ['gorgias', 'zendesk'] as const) {
      const next = await asksAgain(desk, address);
      expect(await outcomeOf(desk, next)).toEqual(['handed_over', 'mail_bounces', 0]);
    }
  });

  it('is known also from delivery reports that come as tickets, or on the ticket (Zendesk)', async () => {
    const { address } = aCustomer(world);
    const from = { name: 'Mail Delivery Subsystem', address: 'mailer-daemon@mx.example' };
    const report = `Your message could not be delivered.\nFinal-Recipient: ${address}\nStatus: 5.1.1`;
    const subject = 'Undelivered Mail Returned to Sender';
    for (let time = 0; time < 3; time += 1) {
      const id = await asksAgain('zendesk', address);
      expect(await outcomeOf('zendesk', id)).toEqual(['answered', 'all_clear', 1]);
      if (time === 0) world.sandbox.zendesk.customerWrites({ ticketId: Number(id), from, text: report });
      else ask(world, 'zendesk', { ...from, order: '' }, { subject, text: report });
      await world.settled();
    }
    const next = await asksAgain('zendesk', address);
    expect(await outcomeOf('zendesk', next)).toEqual(['handed_over', 'mail_bounces', 0]);
  });

  it('is nobody else’s: a report that names somebody we never wrote to silences nobody', async () => {
    const { address } = aCustomer(world);
    const from = { name: 'Mail Delivery Subsystem', address: 'mailer-daemon@mx.example' };
    const subject = 'Undelivered Mail Returned to Sender';
    for (let time = 0; time < 3; time += 1)
      ask(world, 'zendesk', { ...from, order: '' }, { subject, text: `Final-Recipient: ${address}` });
    await world.settled();
    expect(await outcomeOf('zendesk', await asksAgain('zendesk', address))).toEqual([
      'answered',
      'all_clear',
      1,
    ]);
  });
});
