import { describe, expect, it } from '@jest/globals';
import { Misconfigured } from '../../../src/ports/errors.ts';
import { context, KEY, OTHER_KEY, reply } from '../../contracts/helpdesk/stage.ts';
import { describeRecordedHelpdesk } from '../../contracts/helpdesk-recorded.contract.ts';
import { nock } from '../../support/stubbed-http.ts';
import { aZendesk } from './zendesk-bench.ts';
import { API_TOKEN, answer, JSON_HEADERS, json, ORIGIN, stub, text } from './zendesk-fixtures.ts';

const REF = { helpdesk: 'zendesk', id: '5158' };
const BOT_ID = '31900000000042';
const PLAIN = { 'content-type': 'text/plain; charset=utf-8', 'retry-after': '37' };

describeRecordedHelpdesk('Zendesk', {
  make: () => aZendesk(API_TOKEN),
  ticketId: '5158',
  stubTicket: (change = () => undefined) => {
    const body = json('ticket.email.json');
    change(body);
    nock(ORIGIN).get('/api/v2/tickets/5158.json').query(true).reply(200, body, JSON_HEADERS);
    const damaged = typeof (body['ticket'] as Record<string, unknown>)['updated_at'] !== 'string';
    if (!damaged) stub('get', '/api/v2/tickets/5158/comments.json', answer(200, 'comments.json'));
  },
  stubFirst: ({ status, body, headers }) => {
    nock(ORIGIN).get('/api/v2/tickets/5158.json').query(true).reply(status, body, headers).persist();
  },
  damage: (body) => {
    delete (body['ticket'] as Record<string, unknown>)['updated_at'];
  },
  expected: {
    account: 'acme-demo',
    subject: 'Where is my parcel?',
    status: 'open',
    channel: 'email',
    assigneeId: null,
    groupId: '31900002220001',
    tags: ['shipping', 'web_shop'],
    revision: '2026-11-20T18:40:05Z',
    updatedAt: '2026-11-20T18:40:05.000Z',
    // An agent follows; only the neighbour is a stranger whom a reply would reach.
    copied: ['ivy.moreau@others.example'],
    fields: [
      { id: '31900001110002', value: '#1042' },
      { id: '31900001110006', value: '42' },
    ],
    requester: {
      id: '31900000004711',
      name: 'Noah Brandt',
      address: 'Noah.Brandt@customers.example',
      isCustomer: true,
      suspended: false,
      signedIn: false,
    },
  },
  notFound: answer(404, 'error.record-not-found.json'),
  rateLimited: { ...answer(429, 'rate-limited.txt', PLAIN), retryAfterMs: 37_000 },
  broken: [
    answer(500, 'error.list.json'),
    answer(502, 'bad-gateway.html', { 'content-type': 'text/html' }),
    answer(503, 'bad-gateway.html', { 'content-type': 'text/html', 'retry-after': '3600' }),
    answer(504, 'bad-gateway.html', { 'content-type': 'text/html' }),
  ],
  denied: [answer(401, 'error.unauthenticated.json'), answer(403, 'error.forbidden.json')],
});

describe('Zendesk: recorded answers in detail', () => {
  const read = async (helpdesk = aZendesk(API_TOKEN)) => {
    const found = await helpdesk.read(REF, context());
    if (found.kind !== 'one') throw new Error(found.kind);
    return found.value;
  };
  const stubTicketAnd = (...pages: string[]): void => {
    stub('get', '/api/v2/tickets/5158.json', answer(200, 'ticket.email.json'));
    for (const page of pages) stub('get', '/api/v2/tickets/5158/comments.json', answer(200, page));
  };

  it('knows who wrote each comment, and which of them to trust', async () => {
    stubTicketAnd('comments.json');
    const { messages } = await read();
    expect(messages.map(({ author, public: shown, flags }) => [author, shown, flags])).toEqual([
      ['customer', true, []],
      ['us', true, []],
      ['other_bot', true, []],
      ['agent', false, []],
      ['third_party', true, ['untrusted']],
      ['customer', true, []],
    ]);
    expect(messages[1]).toMatchObject({ effectKey: '0f1e2d3c4b5a69788796a5b4c3d2e1f0' });
    expect(messages[0]).toMatchObject({
      id: '31900007770001',
      at: '2026-11-20T18:02:11.000Z',
      from: 'noah.brandt@customers.example',
      recipients: ['help@acme.example', 'noah.brandt@customers.example'],
      html: expect.stringContaining('order #1042'),
      headers: null,
    });
    expect(messages[5]?.attachments).toEqual([
      { name: 'box.jpg', contentType: 'image/jpeg', inline: false },
      { name: 'logo.png', contentType: 'image/png', inline: true },
    ]);
  });

  it('follows the pages of a long ticket and keeps the order', async () => {
    stubTicketAnd('comments.page-1.json', 'comments.page-2.json');
    const { messages } = await read();
    expect(messages.map(({ id }) => id.slice(-1))).toEqual(['1', '2', '3', '4', '5', '6']);
  });

  it('looks up whom a reply would reach, and counts those it cannot look up as strangers', async () => {
    stub('get', '/api/v2/tickets/5158.json', answer(200, 'ticket.cc-not-sideloaded.json'));
    stub('get', '/api/v2/tickets/5158/comments.json', {
      ...answer(200, 'comments.json'),
      body: JSON.stringify({ ...json('comments.json'), users: [] }),
    });
    const users = nock(ORIGIN)
      .get('/api/v2/users/show_many.json')
      .query({ ids: '31900000005555,31900000009999' })
      .reply(200, text('users.show_many.json'), JSON_HEADERS);
    expect((await read()).copied).toEqual(['ivy.moreau@others.example', 'user:31900000009999']);
    expect(users.isDone()).toBe(true);
  });

  it('finds its own text by the key in the audits, and takes no other change for it', async () => {
    const check = (key: string) => {
      stub('get', '/api/v2/tickets/5158/audits.json', answer(200, 'audits.json'));
      return aZendesk(API_TOKEN).check(REF, key, context());
    };
    expect(await check(KEY)).toBe('sent');
    expect(await check(OTHER_KEY)).toBe('absent');
    // Marked, but without a comment: not a text.
    expect(await check('f'.repeat(32))).toBe('absent');
  });

  it('takes the reply of each macro, however it is kept', async () => {
    stub('get', '/api/v2/macros/active.json', answer(200, 'macros.active.json'));
    expect(await aZendesk(API_TOKEN).macros(context())).toEqual([
      {
        id: '31900010000001',
        title: 'Shipping::Delayed',
        text: 'Hi {{ticket.requester.first_name}},\n\nyour parcel is late.',
        language: null,
      },
      { id: '31900010000002', title: 'Shipping::Rich', text: 'Hello,\nit is late.', language: null },
      { id: '31900010000003', title: 'Close::Spam', text: null, language: null },
      { id: '31900010000004', title: 'Shipping::Plain', text: 'Plain words.', language: null },
    ]);
  });

  const TAGS = ['shipping', 'web_shop'];
  const SPAN = { from: '2026-11-20T18:30:00.000Z', until: '2026-11-20T19:00:00.000Z' };

  it('follows the export to its end, and knows which of its tickets are over', async () => {
    const { pathname } = new URL('/api/v2/incremental/tickets/cursor.json', ORIGIN);
    const page = (query: Record<string, string>, file: string): nock.Scope =>
      nock(ORIGIN)
        .get(pathname)
        .query((given) => Object.entries(query).every(([name, value]) => given[name] === value))
        .reply(200, text(file), JSON_HEADERS);
    page({ start_time: '1795199400' }, 'incremental.page-1.json');
    page({ cursor: 'MTc5NTIwMDA2MC4wfHw1MTU5' }, 'incremental.page-2.json');
    const seen: object[] = [];
    for await (const changed of aZendesk(API_TOKEN).changes(SPAN, context())) seen.push(changed);
    expect(seen).toEqual([
      {
        tickets: [{ ref: REF, glimpse: '2026-11-20T18:40:05Z open', tags: TAGS }],
        through: '2026-11-20T18:41:00.000Z',
      },
      {
        tickets: [{ ref: { ...REF, id: '5161' }, glimpse: '2026-11-20T18:43:00Z solved', tags: TAGS }],
        through: null,
      },
    ]);
  });

  it('searches where the export is refused', async () => {
    stub('get', '/api/v2/incremental/tickets/cursor.json', answer(403, 'error.forbidden.json'));
    nock(ORIGIN)
      .get('/api/v2/search.json')
      .query(
        (given) =>
          given['query'] === 'type:ticket status<closed updated>2026-11-20T18:29:59Z' &&
          given['sort_by'] === 'updated_at' &&
          given['sort_order'] === 'asc',
      )
      .reply(200, text('search.json'), JSON_HEADERS);
    const seen: object[] = [];
    for await (const changed of aZendesk(API_TOKEN).changes(SPAN, context())) seen.push(changed);
    expect(seen).toEqual([
      { tickets: [{ ref: REF, glimpse: '2026-11-20T18:40:05Z open', tags: TAGS }], through: null },
    ]);
  });

  it('tells how an answer has left the ticket', async () => {
    stubTicketAnd('comments.json');
    const ticket = await read();
    stub('put', '/api/v2/tickets/5158.json', answer(200, 'update.json'));
    const left: string[] = [];
    const run = { ...context(), leftAs: (glimpse: string) => left.push(glimpse) };
    expect(await aZendesk(API_TOKEN).post(ticket, reply(), run)).toMatchObject({ kind: 'sent' });
    expect(left).toEqual([expect.stringMatching(/^2026-11-20T\d\d:\d\d:\d\dZ solved$/)]);
  });

  it('sees that the webhook is switched off', async () => {
    stub('get', '/api/v2/webhooks', answer(200, 'webhooks.json'));
    expect(await aZendesk(API_TOKEN).doorbell('https://whereabouts.acme.example', context())).toEqual({
      kind: 'broken',
      advice: expect.stringMatching(/inactive/),
    });
  });

  it('may not be let in to look at webhooks', async () => {
    stub('get', '/api/v2/webhooks', answer(403, 'error.forbidden.json'));
    expect(await aZendesk(API_TOKEN).doorbell(null, context())).toMatchObject({ kind: 'hidden' });
  });

  it('signs in as an agent', async () => {
    stub('get', '/api/v2/users/me.json', answer(200, 'me.json'));
    expect(await aZendesk(API_TOKEN).connect(context())).toEqual({ userId: BOT_ID, role: 'agent' });
  });

  it.each(['me.anonymous.json', 'me.end-user.json'])(
    'does not believe a 200 that names nobody we could be (%s)',
    async (file) => {
      stub('get', '/api/v2/users/me.json', answer(200, file));
      await expect(aZendesk(API_TOKEN).connect(context())).rejects.toBeInstanceOf(Misconfigured);
    },
  );

  it('says that the subdomain is wrong when there is no such account', async () => {
    stub('get', '/api/v2/users/me.json', answer(404, 'error.record-not-found.json'));
    await expect(aZendesk(API_TOKEN).connect(context())).rejects.toThrow(/ZENDESK_SUBDOMAIN/);
  });
});
