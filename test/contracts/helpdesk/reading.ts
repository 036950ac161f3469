import { describe, expect, it } from '@jest/globals';
import { Misconfigured, UpstreamMalformed, UpstreamUnavailable } from '../../../src/ports/errors.ts';
import type { Fault } from '../../../src/sandbox/faults.ts';
import { type HelpdeskWorld, MACROS } from '../helpdesk-world.ts';
import { context, deliver, KEY, MAIL, note, readTicket, reply, useStage } from './stage.ts';

export function describeReading(vendor: string, start: () => Promise<HelpdeskWorld>): void {
  describe(`${vendor}: reading a ticket`, () => {
    const { world } = useStage(start);
    const refOf = (id: string) => ({ helpdesk: world().helpdesk.id, id });
    const opened = async (): Promise<string> => (await world().customerOpens(MAIL)).ticketId;
    const readUnder = async (fault: Partial<Fault> & Pick<Fault, 'kind'>, ms = 20_000): Promise<unknown> => {
      const id = await opened();
      world().faults.add({ match: world().reading, times: Number.POSITIVE_INFINITY, ...fault });
      return world().helpdesk.read(refOf(id), context(ms));
    };

    it('shows who asks, what, and where', async () => {
      const { ticketId, messageId } = await world().customerOpens(MAIL);
      const ticket = await readTicket(world(), ticketId);
      expect(ticket).toMatchObject({
        ref: refOf(ticketId),
        account: world().helpdesk.account,
        subject: MAIL.subject,
        channel: 'email',
        requester: {
          address: MAIL.address,
          name: MAIL.name,
          isCustomer: true,
          suspended: false,
          signedIn: false,
        },
        copied: [],
        spam: false,
        writable: true,
      });
      expect(['new', 'open']).toContain(ticket.status);
      expect(ticket.messages).toHaveLength(1);
      expect(ticket.messages[0]).toMatchObject({
        id: messageId,
        author: 'customer',
        public: true,
        flags: [],
        effectKey: null,
      });
      expect(`${ticket.messages[0]?.text}${ticket.messages[0]?.html}`).toContain('order #1042');
    });

    it('keeps the order in which things were said, and who said them', async () => {
      const id = await opened();
      await world().agentWrites(id, { html: '<p>Looking into it.</p>', public: true });
      await world().agentWrites(id, { html: '<p>Call the warehouse.</p>', public: false });
      await world().customerWrites(id, 'Any news?');
      const { messages } = await readTicket(world(), id);
      expect(messages.map((message) => [message.author, message.public])).toEqual([
        ['customer', true],
        ['agent', true],
        ['agent', false],
        ['customer', true],
      ]);
    });

    it('recognises what we wrote, by the key we left', async () => {
      const id = await opened();
      await deliver(world(), await readTicket(world(), id), reply());
      await world().customerWrites(id, 'Thank you!');
      const { messages } = await readTicket(world(), id);
      expect(messages.map(({ author, effectKey }) => ({ author, effectKey }))).toEqual([
        { author: 'customer', effectKey: null },
        { author: 'us', effectKey: KEY },
        { author: 'customer', effectKey: null },
      ]);
    });

    it('recognises our own note too', async () => {
      const id = await opened();
      await deliver(world(), await readTicket(world(), id), note());
      const { messages } = await readTicket(world(), id);
      expect(messages.at(-1)).toMatchObject({ author: 'us', public: false, effectKey: KEY });
    });

    it('names everybody else a reply would reach', async () => {
      const { ticketId } = await world().customerOpens({ ...MAIL, cc: ['Neighbour@Others.example'] });
      const ticket = await readTicket(world(), ticketId);
      expect(ticket.copied).toEqual(['neighbour@others.example']);
    });

    it('has another revision once somebody acted', async () => {
      const id = await opened();
      const before = await readTicket(world(), id);
      await world().customerWrites(id, 'Hello?');
      expect((await readTicket(world(), id)).revision).not.toBe(before.revision);
    });

    it('says none for a ticket that is not there', async () => {
      expect(await world().helpdesk.read(refOf('987654321'), context())).toEqual({ kind: 'none' });
    });

    it('records each call for the decision page', async () => {
      const id = await opened();
      const run = context();
      await world().helpdesk.read(refOf(id), run);
      expect(run.calls.length).toBeGreaterThan(0);
      for (const call of run.calls)
        expect(call).toMatchObject({ upstream: world().helpdesk.id, status: 200 });
    });

    it('asks to wait as long as the vendor says', async () => {
      const slow: Fault = {
        kind: 'answer',
        match: {},
        times: 1,
        status: 429,
        headers: { 'retry-after': '37', 'content-type': 'text/plain' },
        body: 'Slow down',
      };
      await expect(readUnder(slow)).rejects.toMatchObject({
        name: 'UpstreamUnavailable',
        status: 429,
        reached: 'refused',
        retryAfterMs: 37_000,
      });
    });

    it.each([500, 502, 503, 504])(
      'says the helpdesk is unavailable on %d, with a page or without',
      async (status) => {
        const page = {
          kind: 'answer',
          status,
          headers: { 'content-type': 'text/html' },
          body: '<html>down</html>',
        } as const;
        await expect(readUnder(page)).rejects.toBeInstanceOf(UpstreamUnavailable);
      },
    );

    it.each([401, 403])('asks for an admin on %d', async (status) => {
      await expect(readUnder({ kind: 'answer', status, body: '{"error":"no"}' })).rejects.toBeInstanceOf(
        Misconfigured,
      );
    });

    it.each(['{"surprise":true}', 'not json', '[]', 'null', '{"ticket":{"id":"x"}}'])(
      'does not guess when the answer has an unknown shape (%s)',
      async (body) => {
        await expect(readUnder({ kind: 'answer', status: 200, body })).rejects.toBeInstanceOf(
          UpstreamMalformed,
        );
      },
    );

    it.each(['reset', 'lost', 'truncated'] as const)(
      'says unavailable when the connection breaks (%s)',
      async (kind) => {
        await expect(readUnder({ kind })).rejects.toBeInstanceOf(UpstreamUnavailable);
      },
    );

    it('gives up when the run does', async () => {
      await expect(readUnder({ kind: 'hang' }, 300)).rejects.toBeInstanceOf(UpstreamUnavailable);
    });

    it('reads again by itself after a hiccup', async () => {
      expect(await readUnder({ kind: 'answer', status: 503, times: 1 })).toMatchObject({ kind: 'one' });
    });

    it('never follows a redirect, so that credentials stay where they belong', async () => {
      const location = 'http://127.0.0.1:9/elsewhere';
      await expect(readUnder({ kind: 'answer', status: 302, headers: { location } })).rejects.toMatchObject({
        status: 302,
      });
    });
  });

  describe(`${vendor}: who we are and what the team has`, () => {
    const { world } = useStage(start);

    it('signs in', async () => {
      expect(await world().helpdesk.connect(context())).toEqual({
        userId: expect.stringMatching(/^\d+$/),
        role: expect.any(String),
      });
    });

    it('says what to do when the credentials are wrong', async () => {
      await expect(world().impostor.connect(context())).rejects.toBeInstanceOf(Misconfigured);
    });

    it("lists the team's active macros as plain text", async () => {
      const macros = await world().helpdesk.macros(context());
      expect(macros.find(({ title }) => title === MACROS.active.title)).toMatchObject({
        id: expect.stringMatching(/^\d+$/),
        text: MACROS.active.text,
      });
      expect(macros.map(({ title }) => title)).not.toContain(MACROS.inactive.title);
    });

    it('knows where an agent opens the ticket', () => {
      const url = new URL(world().helpdesk.ticketUrl({ helpdesk: world().helpdesk.id, id: '4711' }));
      expect(url.href).toContain('4711');
    });
  });
}
