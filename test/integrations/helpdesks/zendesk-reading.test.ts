import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import type { Helpdesk } from '../../../src/ports/helpdesk.ts';
import type { Clock } from '../../../src/ports/tools.ts';
import { RequestLog } from '../../../src/sandbox/request-log.ts';
import { serveStandIn } from '../../../src/sandbox/stand-in-server.ts';
import { zendeskAccount } from '../../../src/sandbox/zendesk/options.ts';
import { ZendeskStandIn } from '../../../src/sandbox/zendesk/zendesk-stand-in.ts';
import type { Ticket } from '../../../src/ticket/ticket.ts';
import { context, MAIL, reply } from '../../contracts/helpdesk/stage.ts';
import { nock } from '../../support/stubbed-http.ts';
import { aZendesk, testClock, testTools } from './zendesk-bench.ts';
import { API_TOKEN, answer, JSON_HEADERS, json, ORIGIN, stub } from './zendesk-fixtures.ts';

const REF = { helpdesk: 'zendesk', id: '5158' };
const STAMP = Date.parse('2026-11-20T18:40:05Z');

describe('Zendesk: a stamp has whole seconds and proves nothing before its second is over', () => {
  interface Answered {
    readonly dateMs: number | null;
    readonly stampMs?: number;
  }

  /** Reads the ticket, answered at these moments (ms after its stamp's second began); counts the naps. */
  async function readAnswered(
    answers: readonly Answered[],
    clock: Partial<Clock> = {},
  ): Promise<{ readonly result: Promise<unknown>; readonly naps: readonly number[] }> {
    const { helpdesk, naps } = answered(answers, clock);
    return { result: helpdesk.read(REF, context()), naps };
  }

  /** A helpdesk that will give these answers; a nap takes its time by the steady clock. */
  function answered(
    answers: readonly Answered[],
    clock: Partial<Clock>,
  ): { readonly helpdesk: Helpdesk; readonly naps: readonly number[] } {
    const naps: number[] = [];
    let napped = 0;
    const { steady = () => performance.now() } = clock;
    for (const { dateMs, stampMs = 0 } of answers) {
      const body = json('ticket.email.json');
      const updated_at = new Date(STAMP + stampMs).toISOString().replace('.000Z', 'Z');
      body['ticket'] = { ...(body['ticket'] as object), updated_at };
      const { date: _date, ...headers } = JSON_HEADERS;
      const dated = dateMs === null ? headers : { ...headers, date: new Date(STAMP + dateMs).toUTCString() };
      nock(ORIGIN).get('/api/v2/tickets/5158.json').query(true).reply(200, body, dated);
    }
    const sleep = async (ms: number): Promise<void> => {
      naps.push(ms);
      napped += ms;
    };
    const moving = { sleep, ...clock, steady: () => steady() + napped };
    return { helpdesk: aZendesk(API_TOKEN, testTools(testClock(moving))), naps };
  }
  const withComments = () => stub('get', '/api/v2/tickets/5158/comments.json', answer(200, 'comments.json'));

  it('asks once when the answer is from a later second', async () => {
    withComments();
    const { result, naps } = await readAnswered([{ dateMs: 1_000 }]);
    expect(await result).toMatchObject({ kind: 'one' });
    expect(naps).toEqual([]);
  });

  it('waits for the second to end and asks for the ticket once more, and only for the ticket', async () => {
    withComments();
    const { result, naps } = await readAnswered([{ dateMs: 0 }, { dateMs: 1_000 }]);
    expect(await result).toMatchObject({ kind: 'one', value: { revision: '2026-11-20T18:40:05Z' } });
    expect(naps).toEqual([1_000]);
  });

  describe('and an earlier answer came right where a second began', () => {
    /** Reads twice, 700 ms apart by our clock and within one second by the vendor's header. */
    async function readLate(afterwards: readonly number[]): Promise<readonly number[]> {
      const { date: _date, ...undated } = JSON_HEADERS;
      const listed = json('comments.json') as nock.Body;
      nock(ORIGIN).get('/api/v2/tickets/5158/comments.json').twice().query(true).reply(200, listed, undated);
      let steady = 0;
      const answers = [
        { dateMs: 0, stampMs: -1_000 },
        { dateMs: 0 },
        ...afterwards.map((dateMs) => ({ dateMs })),
      ];
      const { helpdesk, naps } = answered(answers, { steady: () => steady });
      await helpdesk.read(REF, context());
      steady = 700;
      await helpdesk.read(REF, context());
      return naps;
    }

    it('waits no longer than that second still has', async () => {
      expect(await readLate([1_000])).toEqual([325]);
    });

    it('waits for all of it where the header says that it is not over', async () => {
      expect(await readLate([0, 1_000])).toEqual([325, 1_000]);
    });
  });

  it('goes on with what the ticket has become meanwhile', async () => {
    withComments();
    const { result } = await readAnswered([{ dateMs: 0 }, { dateMs: 2_000, stampMs: 1_000 }]);
    expect(await result).toMatchObject({ kind: 'one', value: { revision: '2026-11-20T18:40:06Z' } });
  });

  it('waits longer for a server whose clock is behind', async () => {
    withComments();
    const { result, naps } = await readAnswered([{ dateMs: -1_000 }, { dateMs: 1_000 }]);
    await result;
    expect(naps).toEqual([2_000]);
  });

  it('leaves a ticket for later that changes all the time', async () => {
    const busy = [0, 1_000, 2_000].map((ms) => ({ dateMs: ms, stampMs: ms }));
    const { result } = await readAnswered(busy);
    await expect(result).rejects.toMatchObject({
      name: 'UpstreamUnavailable',
      reached: 'not_sent',
      retryAfterMs: 5_000,
    });
  });

  it('moves the Date header along with the business clock, as NOW moves the stamps', async () => {
    withComments();
    const { result, naps } = await readAnswered([{ dateMs: -86_400_000 + 1_000 }], { offsetMs: 86_400_000 });
    expect(await result).toMatchObject({ kind: 'one' });
    expect(naps).toEqual([]);
  });

  it('goes by our own clock when there is no Date header', async () => {
    withComments();
    const { result, naps } = await readAnswered([{ dateMs: null }], { now: () => STAMP + 5_000 });
    expect(await result).toMatchObject({ kind: 'one' });
    expect(naps).toEqual([]);
  });

  it('never lets a change of the same second slip through the write', async () => {
    // A real second, on the stand-in: the customer writes again right after the first read was answered. Begun where a
    // second begins, so that both messages carry the same stamp.
    const standIn = new ZendeskStandIn(zendeskAccount({ clock: { now: () => Date.now() } }));
    let reads = 0;
    let ticketId = 0;
    const served = await serveStandIn(
      {
        vendor: 'zendesk',
        handle: (request) => {
          const given = standIn.handle(request);
          reads += given.operation === 'ticket.show' ? 1 : 0;
          if (given.operation === 'ticket.show' && reads === 1)
            standIn.customerWrites({ ticketId, from: MAIL, text: 'Found it!' });
          return given;
        },
      },
      new RequestLog(),
    );
    try {
      const helpdesk = aZendesk({ ZENDESK_BASE_URL: served.origin });
      await setTimeout(1_000 - (Date.now() % 1_000));
      ({ ticketId } = standIn.customerWrites({ from: MAIL, text: MAIL.text }));
      const found = await helpdesk.read({ helpdesk: 'zendesk', id: String(ticketId) }, context());
      if (found.kind !== 'one') throw new Error(found.kind);
      const result = await helpdesk.post(found.value, reply(), context());
      expect([result.kind, found.value.messages.length]).toEqual(['sent', 2]);
    } finally {
      await served.stop();
    }
  });
});

describe('Zendesk: what a ticket says', () => {
  async function read(
    ticket: Record<string, unknown> = {},
    metadata: Record<string, unknown> = {},
    words: string[] = [],
    comment: Record<string, unknown> = {},
  ): Promise<Ticket> {
    const shown = json('ticket.email.json');
    shown['ticket'] = { ...(shown['ticket'] as object), ...ticket };
    const listed = json('comments.json');
    const comments = listed['comments'] as { metadata: object }[];
    const first = comments.at(-1);
    if (first !== undefined) Object.assign(first, comment, { metadata: { ...first.metadata, ...metadata } });
    nock(ORIGIN)
      .get('/api/v2/tickets/5158.json')
      .query(true)
      .reply(200, shown as nock.Body, JSON_HEADERS);
    nock(ORIGIN)
      .get('/api/v2/tickets/5158/comments.json')
      .query(true)
      .reply(200, listed as nock.Body, JSON_HEADERS);
    const tools = { ...testTools(), countUnlisted: (_upstream: string, word: string) => words.push(word) };
    const found = await aZendesk(API_TOKEN, tools).read(REF, context());
    if (found.kind !== 'one') throw new Error(found.kind);
    return found.value;
  }
  const flagsWith = async (metadata: Record<string, unknown>) =>
    (await read({}, metadata)).messages[0]?.flags;

  it.each([0, 2, 14, 20, 21, 22])('tells nothing about an order when a mail is flagged %d', async (flag) => {
    expect(await flagsWith({ flags: [flag] })).toEqual(['untrusted']);
  });

  it.each([3, 5, 16, 17, 18])('does not mind flag %d', async (flag) => {
    expect(await flagsWith({ flags: [flag] })).toEqual([]);
  });

  it.each([
    [{ trusted: true }, []],
    [{ trusted: false }, ['untrusted']],
    [{}, ['untrusted']],
  ])('goes by the trust in a mail submitted for somebody else (%j)', async (option, expected) => {
    expect(await flagsWith({ flags: [11], flags_options: { 11: option } })).toEqual(expected);
  });

  it.each([{ flags: [4] }, { system: { machine_generated: true } }, { suspension_type_id: 8 }])(
    'knows a mail that a machine wrote (%j)',
    async (metadata) => {
      expect(await flagsWith(metadata)).toEqual(['machine']);
    },
  );

  it('does not trust what had been held back as spam', async () => {
    expect(await flagsWith({ suspension_type_id: 1 })).toEqual(['untrusted']);
  });

  it('does not trust a flag that nobody has explained yet, and counts it', async () => {
    const words: string[] = [];
    const ticket = await read({}, { flags: [77] }, words);
    expect(ticket.messages[0]?.flags).toEqual(['untrusted']);
    expect(words).toEqual(['flag:77']);
  });

  it.each([
    ['email', 'email'],
    ['web', 'form'],
    ['chat', 'chat'],
    ['native_messaging', 'messaging'],
    ['facebook', 'social'],
    ['voice', 'phone'],
    ['api', 'api'],
  ])('maps channel %s to %s', async (channel, expected) => {
    expect((await read({ via: { channel, source: { from: {}, to: {}, rel: null } } })).channel).toBe(
      expected,
    );
  });

  it('calls a channel it does not know other, and counts it', async () => {
    const words: string[] = [];
    expect((await read({ via: { channel: 'pigeon' } }, {}, words)).channel).toBe('other');
    expect(words).toEqual(['channel:pigeon']);
  });

  it('knows messaging by its mark, whatever the channel says', async () => {
    expect((await read({ from_messaging_channel: true })).channel).toBe('messaging');
  });

  it.each([
    ['a form filled in by somebody signed in', {}, {}, true],
    ['a form filled in by anybody', {}, { flags: [3] }, false],
    ['a form an agent filled in for them', { submitter_id: 31_900_000_000_815 }, {}, false],
  ])('believes in a sign-in only for %s', async (_what, ticket, metadata, expected) => {
    const via = { channel: 'web', source: { from: {}, to: {}, rel: null } };
    expect((await read({ via, ...ticket }, metadata)).requester.signedIn).toBe(expected);
  });

  it.each(['email_cc_ids', 'follower_ids', 'collaborator_ids'])(
    'counts everybody in %s as somebody a reply would reach',
    async (list) => {
      const nobody = { email_cc_ids: [], follower_ids: [], collaborator_ids: [] };
      const ticket = await read({ ...nobody, [list]: [31_900_000_005_555] });
      expect(ticket.copied).toEqual(['ivy.moreau@others.example']);
    },
  );

  it('takes a comment of the system for a machine’s, whatever channel it names', async () => {
    const ticket = await read({}, {}, [], { author_id: -1 });
    expect(ticket.messages[0]?.author).toBe('other_bot');
  });

  it('cannot write to a closed ticket, and says none of a deleted one', async () => {
    expect((await read({ status: 'closed' })).writable).toBe(false);
    await expect(read({ status: 'deleted' })).rejects.toThrow('none');
  });
});
