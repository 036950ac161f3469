import { describe, expect, it } from '@jest/globals';
import type { TicketStatus } from '../../../src/ticket/ticket.ts';
import type { HelpdeskWorld } from '../helpdesk-world.ts';
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
  useStage,
} from './stage.ts';

export function describeWriting(vendor: string, start: () => Promise<HelpdeskWorld>): void {
  describe(`${vendor}: writing a text`, () => {
    const { world } = useStage(start);
    const opened = async (): Promise<string> => (await world().customerOpens(MAIL)).ticketId;

    it('sends one public reply and solves the ticket', async () => {
      const id = await opened();
      await world().agentTags(id, 'spring_sale');
      await deliver(
        world(),
        await readTicket(world(), id),
        reply({ settle: { addTags: ['wa_answered', 'wa_order_status'] } }),
      );
      const truth = await world().truth(id);
      expect(truth.status).toBe('solved');
      expect([...truth.tags].sort()).toEqual(['spring_sale', 'wa_answered', 'wa_order_status']);
      expect(truth.texts.slice(1)).toEqual([
        { by: 'us', public: true, html: expect.stringContaining('on its way'), mark: KEY },
      ]);
    });

    it('never makes a note public, and leaves the status alone', async () => {
      const id = await opened();
      const { status } = await world().truth(id);
      await deliver(
        world(),
        await readTicket(world(), id),
        note({ settle: { addTags: ['wa_handed_over'] } }),
      );
      const truth = await world().truth(id);
      expect(truth.status).toBe(status);
      expect(truth.tags).toContain('wa_handed_over');
      expect(truth.texts.at(-1)).toMatchObject({ by: 'us', public: false, mark: KEY });
    });

    it.each(['pending', 'open'] as const)('leaves the ticket %s when told so', async (status) => {
      const id = await opened();
      await deliver(world(), await readTicket(world(), id), reply({ kind: 'question', settle: { status } }));
      const expected: TicketStatus = status === 'pending' ? world().pending : 'open';
      expect((await world().truth(id)).status).toBe(expected);
    });

    it('gives the ticket to a group that it did not have, and a priority', async () => {
      const id = await opened();
      const settle = { group: world().group, priority: 'high', status: 'open' } as const;
      await deliver(world(), await readTicket(world(), id), note({ settle }));
      expect(await world().truth(id)).toMatchObject({ group: world().group, priority: 'high' });
    });

    it('writes the note even if the group it should go to does not exist', async () => {
      const id = await opened();
      await deliver(world(), await readTicket(world(), id), note({ settle: { group: 'No such group' } }));
      expect((await world().truth(id)).texts.at(-1)).toMatchObject({ by: 'us', public: false });
    });

    it('finds its text again by the key, and only by the right one', async () => {
      const id = await opened();
      const ticket = await readTicket(world(), id);
      await deliver(world(), ticket, reply());
      expect(await world().helpdesk.check(ticket.ref, KEY, context())).toBe('sent');
      expect(await world().helpdesk.check(ticket.ref, OTHER_KEY, context())).toBe('absent');
    });

    it.each([
      ['an agent answered', (id: string) => world().agentWrites(id, { html: '<p>Mine.</p>', public: true })],
      ['the customer wrote again', (id: string) => world().customerWrites(id, 'Found it!')],
      ['an agent solved it', (id: string) => world().agentSolves(id)],
    ])('writes nothing when %s after the ticket was read', async (_what, happens) => {
      const id = await opened();
      const ticket = await readTicket(world(), id);
      await happens(id);
      expect(await world().helpdesk.post(ticket, reply(), context())).toEqual({ kind: 'changed' });
      expect((await world().truth(id)).texts.filter(({ by }) => by === 'us')).toEqual([]);
    });

    it('does not write a second text from the same reading', async () => {
      const id = await opened();
      const ticket = await readTicket(world(), id);
      await deliver(world(), ticket, reply());
      expect(await world().helpdesk.post(ticket, reply(), context())).toEqual({ kind: 'changed' });
      expect((await world().truth(id)).texts.filter(({ by }) => by === 'us')).toHaveLength(1);
    });

    it('says so when the ticket is closed for good', async () => {
      const { lock } = world();
      if (lock === null) return;
      const id = await opened();
      await lock(id);
      const ticket = await readTicket(world(), id);
      expect(ticket.writable).toBe(false);
      expect(await world().helpdesk.post(ticket, note(), context())).toMatchObject({
        kind: 'refused',
        reason: 'ticket_closed',
      });
      expect(await world().helpdesk.settle(ticket, settlement({ status: 'open' }), context())).toBe(
        'ticket_closed',
      );
    });
  });

  describe(`${vendor}: settling without a text`, () => {
    const { world } = useStage(start);
    const opened = async (): Promise<string> => (await world().customerOpens(MAIL)).ticketId;
    const WANTED = settlement({ status: 'solved', addTags: ['wa_acknowledged'] });

    it('brings status and tags, and keeps the tags there are', async () => {
      const id = await opened();
      await world().agentTags(id, 'spring_sale');
      const ticket = await readTicket(world(), id);
      expect(await world().helpdesk.settle(ticket, WANTED, context())).toBe('settled');
      const truth = await world().truth(id);
      expect(truth).toMatchObject({ status: 'solved' });
      expect([...truth.tags].sort()).toEqual(['spring_sale', 'wa_acknowledged']);
      expect(truth.texts).toHaveLength(1);
    });

    it('may be repeated', async () => {
      const id = await opened();
      await world().helpdesk.settle(await readTicket(world(), id), WANTED, context());
      expect(await world().helpdesk.settle(await readTicket(world(), id), WANTED, context())).toBe('settled');
      expect(await world().truth(id)).toMatchObject({ status: 'solved', tags: ['wa_acknowledged'] });
    });

    it('does nothing when the customer wrote meanwhile', async () => {
      const id = await opened();
      const ticket = await readTicket(world(), id);
      await world().customerWrites(id, 'One more thing');
      expect(await world().helpdesk.settle(ticket, WANTED, context())).toBe('changed');
      expect((await world().truth(id)).status).not.toBe('solved');
    });
  });
}
