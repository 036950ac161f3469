import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Settlement } from '../../../src/ports/helpdesk.ts';
import { type InboxTicket, inboxOf } from '../../../src/sandbox/gorgias/inbox.ts';
import type { Ticket } from '../../../src/ticket/ticket.ts';
import {
  context,
  deliver,
  KEY,
  MAIL,
  note,
  OTHER_KEY,
  readTicket,
  reply,
  settlement,
} from '../../contracts/helpdesk/stage.ts';
import { type GorgiasWorld, genuine, gorgiasAt, MAILBOX, startGorgias } from './gorgias-world.ts';

const SOLVED: Settlement = settlement({ status: 'solved', addTags: ['wa_answered'] });

describe('writing to Gorgias', () => {
  let world: GorgiasWorld;
  beforeEach(async () => {
    world = await startGorgias();
  });
  afterEach(async () => world.stop());

  const open = (parts: Partial<Parameters<GorgiasWorld['people']['customerOpens']>[0]> = {}): string =>
    world.people.customerOpens({ ...MAIL, ...parts }).ticketId;
  const inbox = (id: string): InboxTicket => {
    const ticket = inboxOf(world.standIn).find((one) => one.id === id);
    if (ticket === undefined) throw new Error(`There is no ticket ${id}`);
    return ticket;
  };
  const callsSince = (start: number): readonly string[] =>
    world.log
      .entries('gorgias')
      .slice(start)
      .map(({ operation }) => operation ?? '?');

  async function accepted(): Promise<Ticket> {
    const ticket = await readTicket(world, open());
    expect(await world.helpdesk.post(ticket, reply(), context())).toEqual({ kind: 'accepted' });
    return ticket;
  }

  it('answers a ticket with three reads, two writes and one call for tags', async () => {
    const id = open();
    const start = world.log.entries('gorgias').length;
    await deliver(world, await readTicket(world, id), reply());
    expect(callsSince(start)).toEqual([
      'ticket.read',
      'ticket.read',
      'message.create',
      'message.list',
      'ticket.tag',
      'ticket.update',
    ]);
    expect(inbox(id)).toMatchObject({ status: 'closed', tags: ['wa_answered'] });
  });

  it('mails the customer once, from the mailbox they wrote to, and nobody else', async () => {
    world.standIn.account.addMailbox('sales@acme.example', 'Acme Sales', 'gmail');
    const id = open({ to: ['Sales@acme.example', 'other@else.example'], cc: ['neighbour@others.example'] });
    const helpdesk = gorgiasAt(world.server.origin);
    await deliver({ ...world, helpdesk }, await readTicket(world, id), reply());
    expect(inbox(id).mails).toMatchObject([
      {
        from: 'sales@acme.example',
        to: [MAIL.address],
        subject: `Re: ${MAIL.subject}`,
        externalId: `wa:${KEY}`,
      },
    ]);
  });

  it('uses the only mailbox there is when the mail was forwarded', async () => {
    const id = open({ to: ['hello@alias.example'] });
    await deliver(world, await readTicket(world, id), reply());
    expect(inbox(id).mails).toMatchObject([{ from: MAILBOX }]);
  });

  it('writes nothing when it cannot tell which of several mailboxes is meant', async () => {
    world.standIn.account.addMailbox('sales@acme.example', 'Acme Sales', 'outlook');
    const helpdesk = gorgiasAt(world.server.origin);
    const ticket = await readTicket({ ...world, helpdesk }, open({ to: ['hello@alias.example'] }));
    expect(await helpdesk.post(ticket, reply(), context())).toMatchObject({
      kind: 'refused',
      reason: 'other',
    });
  });

  it('writes a note where nobody but the team sees it, and mails nothing', async () => {
    const id = open({ channel: 'chat' });
    await deliver(world, await readTicket(world, id), note());
    await world.standIn.idle();
    expect(inbox(id).mails).toEqual([]);
    expect(inbox(id).texts.at(-1)).toMatchObject({ public: false, externalId: `wa:${KEY}` });
  });

  it('says accepted until the mail has left, then sent', async () => {
    world.standIn.sender.delayMs = 150;
    const { ref } = await accepted();
    expect(await world.helpdesk.check(ref, KEY, context())).toBe('accepted');
    await world.standIn.idle();
    expect(await world.helpdesk.check(ref, KEY, context())).toBe('sent');
  });

  it('says failed when the mail could not be sent, and sent once a person sent it again', async () => {
    world.standIn.sender.fail('The mailbox refused the message.');
    const { ref } = await accepted();
    await world.standIn.idle();
    expect(await world.helpdesk.check(ref, KEY, context())).toBe('failed');
    const message = world.standIn.account.tickets.get(Number(ref.id))?.messages.at(-1);
    if (message === undefined) throw new Error('There is no message');
    message.failed_datetime = null;
    world.standIn.sender.schedule(message);
    await world.standIn.idle();
    expect(await world.helpdesk.check(ref, KEY, context())).toBe('sent');
  });

  it('does not write the same text from a newer reading either', async () => {
    const first = await accepted();
    const again = await readTicket(world, first.ref.id);
    expect(await world.helpdesk.post(again, reply(), context())).toEqual({ kind: 'unclear' });
    await world.standIn.idle();
    expect(inbox(first.ref.id).mails).toHaveLength(1);
  });

  it.each([
    ['an agent took it', (id: string) => world.people.agentChanges(id, { assigned: true })],
    [
      'an agent wrote a note',
      (id: string) => void world.people.agentWrites(id, { html: 'Mine', public: false }),
    ],
    [
      'a rule answered',
      (id: string) => void world.people.ruleWrites(id, { html: 'We have it', public: true }),
    ],
    ['the AI Agent answered', (id: string) => void world.people.aiAgentWrites(id, 'Let me look')],
    ['it became spam', (id: string) => world.people.agentChanges(id, { spam: true })],
  ])('writes nothing when %s since it was read', async (_what, happens) => {
    const ticket = await readTicket(world, open());
    happens(ticket.ref.id);
    expect(await world.helpdesk.post(ticket, reply(), context())).toEqual({ kind: 'changed' });
  });

  it('writes nothing to a ticket that was trashed since it was read', async () => {
    const ticket = await readTicket(world, open());
    world.people.agentChanges(ticket.ref.id, { trashed: true });
    expect(await world.helpdesk.post(ticket, note(), context())).toMatchObject({
      kind: 'refused',
      reason: 'ticket_closed',
    });
  });

  it('is not held up by tags, which rules add seconds after a mail came in', async () => {
    const ticket = await readTicket(world, open());
    world.people.agentTags(ticket.ref.id, 'auto_shipping');
    expect(await world.helpdesk.post(ticket, reply(), context())).toEqual({ kind: 'accepted' });
  });

  it('leaves the ticket open when somebody wrote while the mail was leaving', async () => {
    const ticket = await accepted();
    const { id } = ticket.ref;
    await world.standIn.idle();
    world.people.customerWrites(id, { text: 'Wait, wrong order!' });
    expect(await world.helpdesk.check(ticket.ref, KEY, context())).toBe('sent');
    expect(await world.helpdesk.settle(ticket, SOLVED, context())).toBe('changed');
    expect(inbox(id)).toMatchObject({ status: 'open', tags: [] });
  });

  it('closes although a rule added a note to our reply', async () => {
    const ticket = await accepted();
    await world.standIn.idle();
    world.people.ruleWrites(ticket.ref.id, { html: 'Survey follows', public: false });
    await world.helpdesk.check(ticket.ref, KEY, context());
    expect(await world.helpdesk.settle(ticket, SOLVED, context())).toBe('settled');
    expect(inbox(ticket.ref.id).status).toBe('closed');
  });

  it('closes after a restart too, with a look of its own', async () => {
    const ticket = await accepted();
    await world.standIn.idle();
    const restarted = gorgiasAt(world.server.origin);
    expect(await restarted.settle(ticket, SOLVED, context())).toBe('settled');
    expect(inbox(ticket.ref.id).status).toBe('closed');
  });

  it('does not close after a restart when an agent answered meanwhile', async () => {
    const ticket = await accepted();
    await world.standIn.idle();
    world.people.agentWrites(ticket.ref.id, { html: 'Hold on', public: true });
    expect(await gorgiasAt(world.server.origin).settle(ticket, SOLVED, context())).toBe('changed');
    expect(inbox(ticket.ref.id).status).toBe('open');
  });

  it('never trusts what an earlier run has seen', async () => {
    const ticket = await accepted();
    await world.standIn.idle();
    await world.helpdesk.check(ticket.ref, KEY, context());
    const later = await readTicket(world, ticket.ref.id);
    world.people.customerWrites(ticket.ref.id, { text: 'One more thing' });
    expect(await world.helpdesk.settle(later, SOLVED, context())).toBe('changed');
  });

  it('asks for nothing when there is nothing to change', async () => {
    const ticket = await readTicket(world, open({ tags: ['wa_answered'] }));
    const start = world.log.entries('gorgias').length;
    const wanted = settlement({ status: 'open', addTags: ['wa_answered'] });
    expect(await world.helpdesk.settle(ticket, wanted, context())).toBe('settled');
    expect(callsSince(start)).toEqual([]);
  });

  it('opens a closed ticket that needs a person, with the highest priority there is', async () => {
    const id = open();
    world.people.agentChanges(id, { status: 'closed' });
    const ticket = await readTicket(world, id);
    await deliver(world, ticket, note({ settle: { status: 'open', priority: 'urgent' } }));
    expect(inbox(id)).toMatchObject({ status: 'open', priority: 'critical' });
  });

  it('never takes a ticket from the team that has it', async () => {
    world.standIn.account.addTeam('Returns');
    const id = open();
    const team = world.standIn.account.teams.find(({ name }) => name === 'Returns');
    const held = world.standIn.account.tickets.get(Number(id));
    if (held !== undefined) held.assigneeTeamId = team?.id ?? null;
    await deliver(world, await readTicket(world, id), note({ settle: { group: world.group } }));
    expect(inbox(id).team).toBe('Returns');
  });

  it('says that closing was refused when the shop asks for fields first', async () => {
    const ticket = await readTicket(world, open());
    const body = JSON.stringify({ error: { msg: 'Required fields are missing.' } });
    world.faults.add({ kind: 'answer', match: { method: 'PUT' }, times: 1, status: 400, body });
    expect(await world.helpdesk.settle(ticket, SOLVED, context())).toBe('solve_refused');
    expect(inbox(ticket.ref.id)).toMatchObject({ status: 'open', tags: ['wa_answered'] });
  });

  it.each(['POST', 'PUT'])('says that the ticket is gone when %s finds nothing', async (method) => {
    const ticket = await readTicket(world, open());
    world.faults.add({ kind: 'answer', match: { method }, times: 1, status: 404 });
    expect(await world.helpdesk.settle(ticket, SOLVED, context())).toBe('ticket_closed');
  });

  it('knows that nothing was written when the look before it got no answer', async () => {
    const ticket = await readTicket(world, open());
    world.faults.add({ kind: 'hang', match: world.reading, times: 1 });
    await expect(world.helpdesk.post(ticket, reply(), context(300))).rejects.toMatchObject({
      name: 'UpstreamUnavailable',
      reached: 'not_sent',
    });
  });

  it('refuses for good what is not there any more', async () => {
    const ticket = await readTicket(world, open());
    world.standIn.account.tickets.delete(Number(ticket.ref.id));
    expect(await world.helpdesk.post(ticket, reply(), context())).toMatchObject({
      kind: 'refused',
      reason: 'other',
    });
  });

  it('is recognised in the echo of its own texts, before anything is read', async () => {
    const ticket = await accepted();
    const { id } = inbox(ticket.ref.id).texts.at(-1) ?? { id: '' };
    const start = world.log.entries('gorgias').length;
    const echo = { ticket_id: ticket.ref.id, message_id: id, event: 'ticket-message-created' };
    expect(world.helpdesk.judge(genuine(echo))).toEqual({ kind: 'ignored', why: 'own_write' });
    expect(world.helpdesk.judge(genuine({ ...echo, event: 'ticket-message-failed' })).kind).toBe('accepted');
    expect(callsSince(start)).toEqual([]);
  });

  it('lets a person keep the seat we use: what they type is theirs', async () => {
    const id = open();
    world.people.seatOwnerWrites(id, { html: 'Typed by hand', public: true });
    expect((await readTicket(world, id)).messages.at(-1)).toMatchObject({ author: 'agent', effectKey: null });
  });

  it('keeps two texts of one ticket apart', async () => {
    const id = open();
    await deliver(world, await readTicket(world, id), note());
    await deliver(world, await readTicket(world, id), reply({ key: OTHER_KEY }));
    const ref = { helpdesk: 'gorgias', id };
    expect(await world.helpdesk.check(ref, KEY, context())).toBe('sent');
    expect(await world.helpdesk.check(ref, OTHER_KEY, context())).toBe('sent');
  });

  it('connects once however many tickets come in at the same time', async () => {
    const ids = Array.from({ length: 8 }, () => open());
    const helpdesk = gorgiasAt(world.server.origin);
    const start = world.log.entries('gorgias').length;
    await Promise.all(ids.map(async (id) => helpdesk.read({ helpdesk: 'gorgias', id }, context())));
    const calls = callsSince(start);
    expect(calls.filter((call) => call === 'user.read')).toHaveLength(1);
    expect(calls.filter((call) => call === 'integration.list')).toHaveLength(1);
  });
});
