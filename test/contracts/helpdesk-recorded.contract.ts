import { describe, expect, it } from '@jest/globals';
import { Misconfigured, UpstreamMalformed, UpstreamUnavailable } from '../../src/ports/errors.ts';
import type { Helpdesk } from '../../src/ports/helpdesk.ts';
import type { Ticket } from '../../src/ticket/ticket.ts';
import { context } from './helpdesk/stage.ts';

/** An answer in the vendor's own words. */
export interface RecordedAnswer {
  readonly status: number;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** A helpdesk plug-in against answers in the vendor's recorded shape; the stubs answer the requests of one `read`. */
export interface RecordedHelpdesk {
  readonly make: () => Helpdesk;
  readonly ticketId: string;
  /** Stubs a whole ticket; `change` is applied to the main answer's body. */
  readonly stubTicket: (change?: (body: Record<string, unknown>) => void) => void;
  /** Stubs the first request of a read with this answer, as often as it is asked. */
  readonly stubFirst: (answer: RecordedAnswer) => void;
  readonly expected: Partial<Ticket>;
  /** Removes something we cannot do without from the main answer. */
  readonly damage: (body: Record<string, unknown>) => void;
  readonly notFound: RecordedAnswer;
  readonly rateLimited: RecordedAnswer & { readonly retryAfterMs: number };
  readonly broken: readonly RecordedAnswer[];
  readonly denied: readonly RecordedAnswer[];
}

/** What a plug-in makes of the vendor's own answers, word for word. */
export function describeRecordedHelpdesk(vendor: string, recorded: RecordedHelpdesk): void {
  const read = (helpdesk = recorded.make()) =>
    helpdesk.read({ helpdesk: helpdesk.id, id: recorded.ticketId }, context());

  describe(`${vendor}: recorded answers`, () => {
    it('reads a ticket', async () => {
      recorded.stubTicket();
      expect(await read()).toEqual({ kind: 'one', value: expect.objectContaining(recorded.expected) });
    });

    it('tolerates what it has never seen', async () => {
      recorded.stubTicket((body) => {
        body['added_next_year'] = { deep: [1, 2, { three: null }] };
      });
      expect(await read()).toMatchObject({ kind: 'one' });
    });

    it('says so when something needed is missing', async () => {
      recorded.stubTicket(recorded.damage);
      await expect(read()).rejects.toBeInstanceOf(UpstreamMalformed);
    });

    it('knows a ticket that is not there', async () => {
      recorded.stubFirst(recorded.notFound);
      expect(await read()).toEqual({ kind: 'none' });
    });

    it('waits as long as it is told', async () => {
      recorded.stubFirst(recorded.rateLimited);
      const { retryAfterMs } = recorded.rateLimited;
      await expect(read()).rejects.toMatchObject({ reached: 'refused', status: 429, retryAfterMs });
    });

    it.each(recorded.broken.map((answer) => [answer.status, answer] as const))(
      'comes back later after %d',
      async (status, answer) => {
        recorded.stubFirst(answer);
        const failure = read();
        await expect(failure).rejects.toBeInstanceOf(UpstreamUnavailable);
        await expect(failure).rejects.toMatchObject({ status });
      },
    );

    it.each(recorded.denied.map((answer) => [answer.status, answer] as const))(
      'calls an admin after %d',
      async (status, answer) => {
        recorded.stubFirst(answer);
        const failure = read();
        await expect(failure).rejects.toBeInstanceOf(Misconfigured);
        await expect(failure).rejects.toMatchObject({ status });
      },
    );
  });
}
