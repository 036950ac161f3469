import { describe, expect, it } from '@jest/globals';
import { Misconfigured, UpstreamMalformed, UpstreamUnavailable } from '../../../src/ports/errors.ts';
import type { ListedTicket } from '../../../src/ports/helpdesk.ts';
import type { HelpdeskWorld } from '../helpdesk-world.ts';
import { context, deliver, MAIL, note, readTicket, reply, useStage } from './stage.ts';

const YEAR = { from: '2025-01-01T00:00:00.000Z', until: '2030-01-01T00:00:00.000Z' };

export function describeSweeping(vendor: string, start: () => Promise<HelpdeskWorld>): void {
  describe(`${vendor}: what changed`, () => {
    const { world } = useStage(start);
    const listed = async (span: Partial<typeof YEAR> = {}): Promise<readonly ListedTicket[]> => {
      await world().later();
      const tickets: ListedTicket[] = [];
      for await (const page of world().helpdesk.changes({ ...YEAR, ...span }, context()))
        tickets.push(...page.tickets);
      return tickets;
    };
    const glimpseIn = (tickets: readonly ListedTicket[], id: string): string | undefined =>
      tickets.find(({ ref }) => ref.id === id)?.glimpse;
    const opened = async (): Promise<string> => (await world().customerOpens(MAIL)).ticketId;

    it('lists every ticket a customer has written on, as reading it shows it', async () => {
      const ids = [await opened(), await opened()];
      const tickets = await listed();
      expect(tickets.map(({ ref }) => ref)).toEqual(
        expect.arrayContaining(ids.map((id) => ({ helpdesk: world().helpdesk.id, id }))),
      );
      for (const id of ids) expect((await readTicket(world(), id)).glimpse).toBe(glimpseIn(tickets, id));
    });

    it('shows a ticket in another light once the customer writes again', async () => {
      const id = await opened();
      const before = glimpseIn(await listed(), id);
      await world().customerWrites(id, 'Hello?');
      const after = glimpseIn(await listed(), id);
      expect(after).toEqual(expect.any(String));
      expect(after).not.toBe(before);
    });

    it('shows what we have written ourselves as we were told it would', async () => {
      const texts = [reply(), note(), reply({ kind: 'question', settle: { status: 'pending' } })];
      for (const text of texts) {
        const id = await opened();
        const ticket = await readTicket(world(), id);
        const known = new Set([ticket.glimpse]);
        const run = { ...context(), leftAs: (glimpse: string) => known.add(glimpse) };
        await deliver(world(), ticket, text, run);
        expect(known).toContain(glimpseIn(await listed(), id));
      }
    });

    it('lists nothing that was over long before', async () => {
      const id = await opened();
      expect(glimpseIn(await listed({ from: '2029-12-31T00:00:00.000Z' }), id)).toBeUndefined();
    });

    it('lists more tickets than fit on a page', async () => {
      const ids: string[] = [];
      for (let number = 0; number < 105; number += 1) ids.push(await opened());
      const tickets = new Set((await listed()).map(({ ref }) => ref.id));
      expect(ids.filter((id) => !tickets.has(id))).toEqual([]);
    });

    it.each([500, 503])('says unavailable on %d', async (status) => {
      world().faults.add({ kind: 'answer', match: world().listing, status, times: Number.POSITIVE_INFINITY });
      await expect(listed()).rejects.toBeInstanceOf(UpstreamUnavailable);
    });

    it('asks for an admin when the credentials are refused', async () => {
      world().faults.add({
        kind: 'answer',
        match: world().listing,
        status: 401,
        times: Number.POSITIVE_INFINITY,
      });
      await expect(listed()).rejects.toBeInstanceOf(Misconfigured);
    });

    it.each(['{"surprise":true}', 'not json'])('does not guess what %s means', async (body) => {
      world().faults.add({
        kind: 'answer',
        match: world().listing,
        status: 200,
        body,
        times: Number.POSITIVE_INFINITY,
      });
      await expect(listed()).rejects.toBeInstanceOf(UpstreamMalformed);
    });
  });

  describe(`${vendor}: the doorbell`, () => {
    const { world } = useStage(start);
    const HOME = 'https://whereabouts.acme.example';
    const look = (publicUrl: string | null = HOME) => world().helpdesk.doorbell(publicUrl, context());

    it('is well when our webhook is there and on, whether our address is known or not', async () => {
      world().connectWebhook(`${HOME}/webhooks/${world().helpdesk.id}`);
      expect(await look()).toEqual({ kind: 'well' });
      expect(await look(null)).toEqual({ kind: 'well' });
    });

    it('is broken while nothing rings at our address, and says what to do', async () => {
      const step = /docs\/connect-/;
      expect(await look()).toEqual({ kind: 'broken', advice: expect.stringMatching(step) });
      world().connectWebhook(`https://elsewhere.example/webhooks/${world().helpdesk.id}`);
      expect(await look()).toEqual({ kind: 'broken', advice: expect.stringMatching(step) });
    });

    it('is broken while our webhook is switched off', async () => {
      const { switchOff, switchOn } = world().connectWebhook(`${HOME}/webhooks/${world().helpdesk.id}`);
      switchOff();
      expect(await look()).toEqual({ kind: 'broken', advice: expect.stringMatching(/switch|activate/) });
      switchOn();
      expect(await look()).toEqual({ kind: 'well' });
    });

    it('is broken while no message rings', async () => {
      world().connectWebhook(`${HOME}/webhooks/${world().helpdesk.id}`, { deaf: true });
      expect(await look()).toMatchObject({ kind: 'broken' });
    });
  });
}
