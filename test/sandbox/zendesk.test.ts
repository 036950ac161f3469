import { describe, expect, it } from '@jest/globals';
import { ZENDESK_BOT, zendeskAccount } from '../../src/sandbox/zendesk/options.ts';
import { ADA, setUp } from './zendesk-account.ts';

describe('Zendesk stand-in: who may ask', () => {
  it('answers an anonymous /users/me with 200 and nobody', () => {
    const { ask, basic } = setUp();
    for (const authorization of [undefined, basic('whereabouts@acme.example/token:wrong')]) {
      const given = ask('GET', '/api/v2/users/me.json', null, { authorization });
      expect([given.status, given.json()['user']]).toEqual([
        200,
        expect.objectContaining({ id: null, name: 'Anonymous user' }),
      ]);
    }
  });

  it('refuses everything else without credentials, and unknown tokens everywhere', () => {
    const { ask, opened } = setUp();
    expect(ask('GET', `/api/v2/tickets/${opened()}`, null, {}).status).toBe(401);
    expect(ask('GET', '/api/v2/users/me', null, { authorization: 'Bearer x' }).status).toBe(401);
  });

  const client = {
    grant_type: 'client_credentials',
    client_id: 'whereabouts',
    client_secret: 'sandbox-oauth-client-secret',
  };
  it.each([
    [{ client_secret: 'wrong' }, 401],
    [{ grant_type: 'password' }, 400],
    [{ expires_in: 300 }, 400],
    [{ expires_in: 172_800 }, 400],
    [{ expires_in: 301 }, 200],
  ])('issues tokens as asked, or says no (%j)', (parts, status) => {
    expect(setUp().ask('POST', '/oauth/tokens', { ...client, ...parts }, {}).status).toBe(status);
  });

  it('gives a token of an unknown scope that is good for nothing', () => {
    const { ask, opened } = setUp();
    const token = (scope: string): unknown =>
      ask('POST', '/oauth/tokens', { ...client, scope }, {}).json()['access_token'];
    const as = (scope: string, path: string): number =>
      ask('GET', path, null, { authorization: `Bearer ${String(token(scope))}` }).status;
    const path = `/api/v2/tickets/${opened()}`;
    expect(['read', 'tickets:read', 'users:read', 'tickets:reed'].map((scope) => as(scope, path))).toEqual([
      200, 200, 403, 403,
    ]);
  });
});

describe('Zendesk stand-in: customers', () => {
  it('reopens a solved ticket with an answer', () => {
    const { put, opened, standIn, ticket } = setUp();
    const id = opened();
    put(id, { status: 'solved' });
    standIn.customerWrites({ ticketId: id, from: ADA, text: 'Still not here' });
    expect(ticket(id)['status']).toBe('open');
  });

  it('opens a follow-up for an answer to a closed one', () => {
    const { put, opened, standIn, ticket } = setUp();
    const id = opened();
    put(id, { status: 'closed' });
    const next = standIn.customerWrites({ ticketId: id, from: ADA, text: 'Again' }).ticketId;
    expect(ticket(next)).toMatchObject({
      via_followup_source_id: id,
      via: { source: { rel: 'follow_up' } },
      status: 'new',
    });
    expect(ticket(id)['followup_ids']).toEqual([next]);
  });

  it('carries flags, machine marks, copies and attachments as the API shows them', () => {
    const { standIn, ask } = setUp();
    const { ticketId } = standIn.customerWrites({
      from: ADA,
      html: '<p>Hi</p><blockquote>old</blockquote>',
      cc: ['n@others.example'],
      flags: [{ flag: 11, trusted: false }],
      machineGenerated: true,
      attachments: [{ name: 'a.png', contentType: 'image/png', inline: true }],
    });
    const { ticket } = ask('GET', `/api/v2/tickets/${ticketId}`).json() as {
      ticket: { email_cc_ids: number[] };
    };
    expect(ticket.email_cc_ids).toHaveLength(1);
    const { comments } = ask('GET', `/api/v2/tickets/${ticketId}/comments`).json() as { comments: object[] };
    expect(comments[0]).toMatchObject({
      html_body: expect.stringContaining('<blockquote>old'),
      attachments: [{ file_name: 'a.png', inline: true }],
      metadata: {
        flags: [11],
        flags_options: { 11: { trusted: false } },
        system: { machine_generated: true },
      },
    });
  });
});

describe('Zendesk stand-in: lists', () => {
  it('pages by cursor and by offset, each with its own sort', () => {
    const { ask, opened, standIn } = setUp();
    const id = opened();
    for (const text of ['two', 'three']) standIn.customerWrites({ ticketId: id, from: ADA, text });
    const bodies = (query: string) => {
      const answer = ask('GET', `/api/v2/tickets/${id}/comments.json?${query}`).json();
      return { answer, said: (answer['comments'] as { plain_body: string }[]).map((one) => one.plain_body) };
    };
    const first = bodies('page[size]=2&sort=-created_at');
    expect(first.said).toEqual(['three', 'two']);
    const meta = first.answer['meta'] as {
      has_more: boolean;
      after_cursor: string;
      before_cursor: string | null;
    };
    expect([meta.has_more, meta.before_cursor]).toEqual([true, expect.any(String)]);
    const after = encodeURIComponent(meta.after_cursor);
    expect(bodies(`page[size]=2&sort=-created_at&page[after]=${after}`).said).toEqual(['Where is #1?']);
    expect(bodies('per_page=2').answer).toMatchObject({
      count: 3,
      next_page: expect.stringContaining('page=2'),
    });
    // The sort of the other style is dropped without a word.
    expect(bodies('per_page=3&sort=-created_at').said[0]).toBe('Where is #1?');
    expect(bodies('per_page=3&sort_order=desc').said[0]).toBe('three');
  });

  it('holds the last minute of the incremental export back, and shows it to admins only', () => {
    const admin = { ...zendeskAccount({ clock: { now: () => 0 } }).bot, role: 'admin' } as const;
    const { ask, opened, pass } = setUp({ bot: admin });
    opened();
    const path = '/api/v2/incremental/tickets/cursor?start_time=1700000000';
    const shown = (): number => (ask('GET', path).json()['tickets'] as object[]).length;
    expect(shown()).toBe(0);
    pass(60);
    expect(shown()).toBe(1);
    expect(setUp().ask('GET', path).status).toBe(403);
    expect(ask('GET', `${path}&cursor=abc`).status).toBe(400);
  });

  it('shows a deleted ticket in the export only, as deleted, and not to who excludes them', () => {
    const admin = { ...ZENDESK_BOT, role: 'admin' } as const;
    const { ask, opened, pass, standIn } = setUp({ bot: admin });
    const id = opened();
    standIn.agentDeletes(id);
    pass(61);
    const path = '/api/v2/incremental/tickets/cursor?start_time=1700000000';
    expect(ask('GET', path).json()['tickets']).toEqual([expect.objectContaining({ id, status: 'deleted' })]);
    expect(ask('GET', `${path}&exclude_deleted=true`).json()['tickets']).toEqual([]);
    expect(ask('GET', `/api/v2/tickets/${id}`).status).toBe(404);
  });

  it('refuses the eleventh export of a minute', () => {
    const { ask, pass } = setUp({ bot: { ...ZENDESK_BOT, role: 'admin' } });
    const path = '/api/v2/incremental/tickets/cursor?start_time=1700000000';
    const statuses = Array.from({ length: 11 }, () => ask('GET', path).status);
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 200), 429]);
    pass(61);
    const { status, headers } = ask('GET', path);
    expect([status, headers?.['zendesk-ratelimit-incremental-exports']]).toEqual([
      200,
      'total=10; remaining=9; resets=60',
    ]);
  });

  it('shows webhooks to admins, and rings none that is switched off', () => {
    const { ask, standIn } = setUp({ bot: { ...ZENDESK_BOT, role: 'admin' } });
    standIn.subscribe({ url: 'https://acme.example/hook', secret: 's', events: ['ticket.created'] });
    standIn.switchWebhooks('inactive');
    const webhooks = ask('GET', '/api/v2/webhooks').json()['webhooks'] as { id: string }[];
    expect(webhooks).toEqual([
      expect.objectContaining({ status: 'inactive', subscriptions: ['zen:event-type:ticket.created'] }),
    ]);
    expect(ask('GET', `/api/v2/webhooks/${webhooks[0]?.id}`).json()).toEqual({ webhook: webhooks[0] });
    expect(setUp().ask('GET', '/api/v2/webhooks').status).toBe(403);
  });

  it('finds tickets by the terms shops use, once its index has them', () => {
    const { ask, opened, put, pass } = setUp();
    const [one, two] = [opened(), opened()];
    put(one, { status: 'solved', tags: ['wa_done'] });
    expect(ask('GET', '/api/v2/search?query=type:ticket').json()['results']).toEqual([]);
    pass(61);
    const ids = (query: string): unknown[] => {
      const { results } = ask('GET', `/api/v2/search.json?query=${encodeURIComponent(query)}`).json();
      return (results as { id: number }[]).map(({ id }) => id);
    };
    expect(ids('type:ticket status<solved')).toEqual([two]);
    expect(ids('type:ticket -tags:wa_done')).toEqual([two]);
    expect(ids(`requester:${ADA.address}`)).toEqual([one, two]);
  });

  it('knows no endpoint that is not Zendesk’s', () => {
    const { ask } = setUp();
    expect(ask('GET', '/api/v2/parcels').json()).toEqual({
      error: 'InvalidEndpoint',
      description: 'Not found',
    });
    expect(ask('GET', '/api/v2/tickets/999').json()).toEqual({
      error: 'RecordNotFound',
      description: 'Not found',
    });
  });
});

describe('Zendesk stand-in: limits', () => {
  it('lets 30 updates of a ticket through in ten minutes', () => {
    const { put, opened, pass } = setUp();
    const id = opened();
    for (let n = 0; n < 30; n += 1) expect(put(id, { tags: [`t${n}`] }).status).toBe(200);
    const refused = put(id, { tags: ['x'] });
    expect([refused.status, refused.body]).toEqual([
      429,
      expect.stringContaining('API requests per minute exceeded'),
    ]);
    expect(refused.headers).toMatchObject({
      'content-type': expect.stringContaining('text/plain'),
      'retry-after': expect.stringMatching(/^\d+$/),
    });
    expect(put(opened(), { tags: ['x'] }).status).toBe(200);
    pass(601);
    expect(put(id, { tags: ['x'] }).status).toBe(200);
  });

  it('says what is left, in every spelling', () => {
    const { put, opened } = setUp();
    expect(put(opened(), { tags: ['x'] }).headers).toMatchObject({
      'x-rate-limit': '700',
      'rate-limit-remaining': '699',
      'ratelimit-remaining': '699',
      'rate-limit-reset': expect.any(String),
      'zendesk-ratelimit-tickets-update': expect.stringMatching(/^total=100; remaining=99; resets=\d+$/),
    });
  });

  it('has an account quota that can be set and lifted', () => {
    const limited = setUp({
      quotas: { accountPerMinute: 2, updatesPerMinute: null, updatesPerTicketPer10Minutes: null },
    });
    const statuses = [1, 2, 3].map(() => limited.ask('GET', '/api/v2/users/me').status);
    expect(statuses).toEqual([200, 200, 429]);
    const free = setUp({
      quotas: { accountPerMinute: null, updatesPerMinute: null, updatesPerTicketPer10Minutes: null },
    });
    const id = free.opened();
    expect(Array.from({ length: 200 }, (_, n) => free.put(id, { tags: [`t${n}`] }).status)).not.toContain(
      429,
    );
  });
});
