import { describe, expect, it } from '@jest/globals';
import { Misconfigured } from '../../../src/ports/errors.ts';
import type { PostResult } from '../../../src/ports/helpdesk.ts';
import type { Fault } from '../../../src/sandbox/faults.ts';
import type { Ticket } from '../../../src/ticket/ticket.ts';
import type { HelpdeskWorld } from '../helpdesk-world.ts';
import { context, KEY, MAIL, readTicket, reply, useStage } from './stage.ts';

export function describeWritingUnderFaults(vendor: string, start: () => Promise<HelpdeskWorld>): void {
  describe(`${vendor}: writing while things go wrong`, () => {
    const { world } = useStage(start);

    async function postUnder(
      fault: Partial<Fault> & Pick<Fault, 'kind'>,
      ms = 20_000,
    ): Promise<{ readonly ticket: Ticket; readonly result: Promise<PostResult> }> {
      const { ticketId } = await world().customerOpens(MAIL);
      const ticket = await readTicket(world(), ticketId);
      world().faults.add({ match: world().writing, times: 1, ...fault });
      const result = world().helpdesk.post(ticket, reply(), context(ms));
      // Looked at later by the test; until then it must not count as unhandled.
      result.catch(() => undefined);
      return { ticket, result };
    }
    const ours = async (ticket: Ticket): Promise<number> =>
      (await world().truth(ticket.ref.id)).texts.filter(({ by }) => by === 'us').length;
    const stateOf = (ticket: Ticket): Promise<string> => world().helpdesk.check(ticket.ref, KEY, context());

    it('does not know after an answer that got lost, looks, and finds its text', async () => {
      const { ticket, result } = await postUnder({ kind: 'lost' });
      expect(await result).toEqual({ kind: 'unclear' });
      await world().vendorWorks();
      expect(await stateOf(ticket)).toBe('sent');
      expect(await ours(ticket)).toBe(1);
    });

    it('does not know after a cut connection, looks, and finds nothing', async () => {
      const { ticket, result } = await postUnder({ kind: 'reset' });
      expect(await result).toEqual({ kind: 'unclear' });
      expect(await stateOf(ticket)).toBe('absent');
    });

    it('does not know after an answer cut in the middle', async () => {
      const { ticket, result } = await postUnder({ kind: 'truncated' });
      expect(await result).toEqual({ kind: 'unclear' });
      await world().vendorWorks();
      expect(await stateOf(ticket)).toBe('sent');
    });

    it('does not know after waiting in vain', async () => {
      const { ticket, result } = await postUnder({ kind: 'hang' }, 500);
      expect(await result).toEqual({ kind: 'unclear' });
      expect(await stateOf(ticket)).toBe('absent');
    });

    it('never lets a late first request and its repetition both through', async () => {
      const { ticket, result } = await postUnder({ kind: 'delayed', ms: 900 }, 400);
      expect(await result).toEqual({ kind: 'unclear' });
      expect(await stateOf(ticket)).toBe('absent');
      await new Promise((resolve) => setTimeout(resolve, 700));
      expect(await world().helpdesk.post(ticket, reply(), context())).toEqual({ kind: 'changed' });
      expect(await ours(ticket)).toBe(1);
    });

    it.each([500, 502, 503, 504])('does not know after %d and writes only once', async (status) => {
      const page = { headers: { 'content-type': 'text/html' }, body: '<html>down</html>' };
      const { ticket, result } = await postUnder({ kind: 'answer', status, ...page });
      expect(await result).toEqual({ kind: 'unclear' });
      expect(await ours(ticket)).toBe(0);
    });

    it.each(['not json', '{}', 'null'])('does not know after a success it cannot read (%s)', async (body) => {
      const { result } = await postUnder({ kind: 'answer', status: 200, body });
      expect(await result).toEqual({ kind: 'unclear' });
    });

    it('knows that nothing was written when told to slow down', async () => {
      const headers = { 'retry-after': '12', 'content-type': 'text/plain' };
      const { ticket, result } = await postUnder({ kind: 'answer', status: 429, headers, body: 'Slow down' });
      await expect(result).rejects.toMatchObject({
        name: 'UpstreamUnavailable',
        reached: 'refused',
        retryAfterMs: 12_000,
      });
      expect(await ours(ticket)).toBe(0);
    });

    it.each([401, 403])('asks for an admin on %d', async (status) => {
      const times = Number.POSITIVE_INFINITY;
      const { result } = await postUnder({ kind: 'answer', status, times, body: '{"error":"no"}' });
      await expect(result).rejects.toBeInstanceOf(Misconfigured);
    });

    it('says no for good when the ticket is gone', async () => {
      const { result } = await postUnder({ kind: 'answer', status: 404, body: '{"error":"RecordNotFound"}' });
      expect(await result).toMatchObject({ kind: 'refused', reason: 'other' });
    });

    it('knows that nothing was written when nobody answers the door', async () => {
      const { ticketId } = await world().customerOpens(MAIL);
      const ticket = await readTicket(world(), ticketId);
      await world().stop();
      await expect(world().helpdesk.post(ticket, reply(), context())).rejects.toMatchObject({
        name: 'UpstreamUnavailable',
        reached: 'not_sent',
      });
    });

    it('tries a write once and no more', async () => {
      const run = context();
      const { ticketId } = await world().customerOpens(MAIL);
      const ticket = await readTicket(world(), ticketId);
      world().faults.add({ kind: 'answer', match: world().writing, times: 5, status: 503 });
      await world().helpdesk.post(ticket, reply(), run);
      expect(run.calls.filter(({ status }) => status === 503)).toHaveLength(1);
    });
  });
}
