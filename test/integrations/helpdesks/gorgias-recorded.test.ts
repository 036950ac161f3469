import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Helpdesk, Post } from '../../../src/ports/helpdesk.ts';
import type { Ticket } from '../../../src/ticket/ticket.ts';
import { context, KEY, OTHER_KEY, reply } from '../../contracts/helpdesk/stage.ts';
import { nock } from '../../support/stubbed-http.ts';
import { CREDENTIALS, genuine, gorgiasAt } from './gorgias-world.ts';

const ORIGIN = 'https://acme.gorgias.com';
const REF = { helpdesk: 'gorgias', id: '91000123' };

const recorded = (name: string): string =>
  readFileSync(new URL(`../../../fixtures/gorgias/${name}.json`, import.meta.url), 'utf8');

describe('what Gorgias really answers', () => {
  let helpdesk: Helpdesk;
  const vendor = (): nock.Scope => nock(ORIGIN).matchHeader('authorization', /^Basic /);

  beforeEach(async () => {
    helpdesk = gorgiasAt(ORIGIN);
    nock(ORIGIN)
      .get('/api/users/0')
      .basicAuth({ user: CREDENTIALS.email, pass: CREDENTIALS.apiKey })
      .reply(200, recorded('user-self'));
    vendor().get('/api/integrations').query({ limit: '100' }).reply(200, recorded('integrations-page'));
    await helpdesk.connect(context());
  });

  async function read(name: string): Promise<Ticket> {
    vendor().get('/api/tickets/91000123').reply(200, recorded(name));
    const found = await helpdesk.read(REF, context());
    if (found.kind !== 'one') throw new Error('There is no ticket');
    return found.value;
  }

  it('becomes a ticket with everything a decision needs', async () => {
    const ticket = await read('ticket-first-mail');
    expect(ticket).toMatchObject({
      ref: REF,
      account: 'acme',
      subject: 'Where is #1042?',
      status: 'open',
      channel: 'email',
      requester: {
        id: '510233001',
        name: 'Ada Keller',
        address: 'Ada.Keller@customers.example',
        isCustomer: true,
      },
      assigneeId: null,
      assigneeIsUs: false,
      groupId: null,
      tags: ['spring_sale'],
      createdAt: '2026-11-21T09:58:01.308Z',
      updatedAt: '2026-11-21T09:58:01.400Z',
    });
  });

  it('shows who else was on the mail, but neither our mailbox nor another address of the customer', async () => {
    expect((await read('ticket-first-mail')).copied).toEqual(['neighbour@others.example']);
  });

  it("gives a message its mail's headers, its time of arrival and the newly written part", async () => {
    const [message] = (await read('ticket-first-mail')).messages;
    expect(message).toMatchObject({
      at: '2026-11-21T09:58:01.308Z',
      strippedText: 'Hello, where is my order #1042?',
      from: 'ada.keller@customers.example',
      replyTo: 'ada.other@customers.example',
      recipients: ['support@acme.example', 'neighbour@others.example', 'ada@old.example'],
      flags: [],
    });
    expect(message?.headers).toMatchObject({ received: 'from mx1.example, from mx2.example' });
    expect(message?.headers).not.toHaveProperty('x-count');
  });

  it('tells files the customer chose from pictures of the mail itself', async () => {
    const [message] = (await read('ticket-first-mail')).messages;
    expect(message?.attachments.map(({ name, inline }) => [name, inline])).toEqual([
      ['logo.png', true],
      ['image001.png', true],
      ['box.jpg', false],
      ['file', false],
    ]);
  });

  it('knows every kind of author, in the order things were said, without what was deleted', async () => {
    const { messages } = await read('ticket-busy');
    expect(
      messages.map(({ id, author, public: shown }) => [Number(id) - 208_900_100, author, shown]),
    ).toEqual([
      [1, 'customer', true],
      [2, 'other_bot', true],
      [3, 'other_bot', true],
      [4, 'agent', false],
      [5, 'third_party', true],
      [6, 'us', true],
      [7, 'agent', true],
      [8, 'customer', true],
    ]);
    expect(messages.map(({ effectKey }) => effectKey).filter((key) => key !== null)).toEqual([KEY]);
  });

  it('does not believe a mail whose authentication failed', async () => {
    const { messages } = await read('ticket-busy');
    expect(messages.at(-1)).toMatchObject({ flags: ['untrusted'], strippedText: null, replyTo: null });
  });

  it('reads states, assignment and older time formats', async () => {
    expect(await read('ticket-busy')).toMatchObject({
      status: 'solved',
      channel: 'form',
      spam: true,
      assigneeIsUs: true,
      groupId: '1101',
      tags: ['ai_answered', 'VIP'],
      createdAt: '2026-11-20T09:00:00.000Z',
      updatedAt: '2026-11-20T09:00:00.500Z',
    });
  });

  it('has the same revision for the same state, and another for another', async () => {
    const first = await read('ticket-first-mail');
    expect((await read('ticket-first-mail')).revision).toBe(first.revision);
    expect((await read('ticket-busy')).revision).not.toBe(first.revision);
  });

  it('knows our role from older answers too', async () => {
    nock(ORIGIN).get('/api/users/0').reply(200, recorded('user-self-2021'));
    vendor().get('/api/integrations').query(true).reply(200, recorded('integrations-page'));
    expect(await helpdesk.connect(context())).toEqual({ userId: '70150001', role: 'admin' });
  });

  it('takes a reply that is created, and waits for its mail', async () => {
    const ticket = await read('ticket-first-mail');
    let sent: unknown;
    vendor().get('/api/tickets/91000123').reply(200, recorded('ticket-first-mail'));
    vendor()
      .post('/api/tickets/91000123/messages', (body) => {
        sent = body;
        return true;
      })
      .reply(201, recorded('message-created'));
    expect(await helpdesk.post(ticket, reply(), context())).toEqual({ kind: 'accepted' });
    expect(sent).toEqual({
      channel: 'email',
      via: 'api',
      from_agent: true,
      public: true,
      subject: 'Re: Where is #1042?',
      body_html: reply().html,
      body_text: reply().text,
      sender: { id: 70_150_001 },
      receiver: { id: 510_233_001 },
      source: {
        type: 'email',
        from: { address: 'support@acme.example', name: 'Acme Support' },
        to: [{ address: 'Ada.Keller@customers.example', name: 'Ada Keller' }],
      },
      external_id: `wa:${KEY}`,
    });
    const echo = { ticket_id: '91000123', message_id: '208900110', event: 'ticket-message-created' };
    expect(helpdesk.judge(genuine(echo))).toEqual({ kind: 'ignored', why: 'own_write' });
  });

  it('passes on why a text was refused, without what was in it', async () => {
    const ticket = await read('ticket-first-mail');
    vendor().get('/api/tickets/91000123').reply(200, recorded('ticket-first-mail'));
    vendor().post('/api/tickets/91000123/messages').reply(400, recorded('error-validation'));
    const result = await helpdesk.post(ticket, reply(), context());
    expect(result).toEqual({
      kind: 'refused',
      reason: 'other',
      detail: expect.stringMatching(/^status 400: Failed to create the message .*\(sender, source\)$/),
    });
    expect(JSON.stringify(result)).not.toContain('ada.keller');
  });

  it('takes a mail that Gorgias says it sent at once for sent', async () => {
    const ticket = await read('ticket-first-mail');
    vendor().get('/api/tickets/91000123').reply(200, recorded('ticket-first-mail'));
    vendor()
      .post('/api/tickets/91000123/messages')
      .reply(201, { ...JSON.parse(recorded('message-created')), sent_datetime: '2026-11-21T10:00:01+00:00' });
    expect(await helpdesk.post(ticket, reply(), context())).toEqual({ kind: 'sent', settled: false });
  });

  it.each([204, 201])('does not know after an empty %d', async (status) => {
    const ticket = await read('ticket-first-mail');
    vendor().get('/api/tickets/91000123').reply(200, recorded('ticket-first-mail'));
    vendor().post('/api/tickets/91000123/messages').reply(status);
    expect(await helpdesk.post(ticket, reply(), context())).toEqual({ kind: 'unclear' });
  });

  it('looks through all pages before it says that a text is not there', async () => {
    const list = { ticket_id: '91000123', order_by: 'created_datetime:desc', limit: '30' };
    const play = (): void => {
      vendor().get('/api/messages').query(list).reply(200, recorded('messages-page-1'));
      vendor()
        .get('/api/messages')
        .query({ ...list, cursor: 'bmV4dF8yMDg5MDAyOTg' })
        .reply(200, recorded('messages-page-2-failed'));
    };
    play();
    expect(await helpdesk.check(REF, KEY, context())).toBe('failed');
    play();
    expect(await helpdesk.check(REF, OTHER_KEY, context())).toBe('absent');
  });

  it('says that a text is not there when its ticket is gone', async () => {
    vendor()
      .get('/api/messages')
      .query(true)
      .reply(404, { error: { msg: 'Resource not found.' } });
    expect(await helpdesk.check(REF, KEY, context())).toBe('absent');
  });

  it('does not turn in circles through a list without end', async () => {
    vendor().get('/api/messages').query(true).times(50).reply(200, recorded('messages-page-1'));
    await expect(helpdesk.check(REF, KEY, context())).rejects.toMatchObject({ name: 'UpstreamMalformed' });
  });

  it('lists the tickets customers wrote on, newest first, until it comes to what is known', async () => {
    vendor()
      .get('/api/tickets')
      .query({ order_by: 'updated_datetime:desc', trashed: 'false', limit: '100' })
      .reply(200, recorded('tickets-page'));
    const span = { from: '2026-11-21T09:00:00.000Z', until: '2026-11-21T10:15:00.000Z' };
    const seen: object[] = [];
    for await (const changed of helpdesk.changes(span, context())) seen.push(changed);
    // One is too new: its webhook is on its way. On another only the team has written. The last is known.
    expect(seen).toEqual([
      {
        tickets: [
          { ref: { ...REF, id: '91000124' }, glimpse: '2026-11-21T09:30:00.123Z', tags: ['spring_sale'] },
          { ref: REF, glimpse: '2026-11-21T09:58:01.308Z', tags: ['spring_sale'] },
        ],
        through: null,
      },
    ]);
  });

  it('sees our webhook among the integrations', async () => {
    const look = (publicUrl: string | null) => {
      vendor()
        .get('/api/integrations')
        .query({ type: 'http', limit: '100' })
        .reply(200, recorded('integrations-page'));
      return helpdesk.doorbell(publicUrl, context());
    };
    // It has the trigger for new tickets only.
    expect(await look(null)).toEqual({ kind: 'broken', advice: expect.stringMatching(/message created/) });
    expect(await look('https://other.acme.example')).toEqual({
      kind: 'broken',
      advice: expect.stringMatching(/no HTTP integration/),
    });
  });

  it('lists macros with the text they would write, also when it is there as html only', async () => {
    vendor().get('/api/macros').query(true).reply(200, recorded('macros-page'));
    expect(await helpdesk.macros(context())).toEqual([
      {
        id: '118419',
        title: 'Shipping::Delayed',
        text: 'Hi {{ticket.customer.firstname}},\n\nit is late.',
        language: 'en',
        usage: 58,
      },
      { id: '118420', title: 'Html only', text: 'Fish & chips\nare ready.', language: null, usage: 0 },
      { id: '118421', title: 'Only tags', text: null, language: null, usage: 0 },
    ]);
  });

  it.each(['webhook-message-created', 'webhook-ticket-created', 'webhook-form'])(
    'is understood as %s',
    (name) => {
      const verdict = helpdesk.judge(genuine(JSON.parse(recorded(name))));
      expect(verdict).toMatchObject(
        name === 'webhook-message-created'
          ? { kind: 'ignored', why: 'own_write' }
          : { kind: 'accepted', ticketId: '91000123', messageId: '208900101' },
      );
    },
  );

  it('refuses an answer beyond all measure instead of swallowing it', async () => {
    vendor()
      .get('/api/tickets/91000123')
      .reply(200, 'x'.repeat(21 * 1024 * 1024));
    await expect(helpdesk.read(REF, context())).rejects.toMatchObject({ name: 'UpstreamMalformed' });
  });

  it.each([
    ['reads no mail', (body: { channel: string }) => (body.channel = 'chat'), /channel chat/],
    [
      'has no address',
      (body: { customer: { email: null } }) => (body.customer.email = null),
      /no mail address/,
    ],
  ])('never writes to a customer who %s', async (_who, change, why) => {
    const body = JSON.parse(recorded('ticket-first-mail'));
    change(body);
    vendor().get('/api/tickets/91000123').times(2).reply(200, body);
    const found = await helpdesk.read(REF, context());
    if (found.kind !== 'one') throw new Error('There is no ticket');
    const result = await helpdesk.post(found.value, reply(), context());
    expect(result).toEqual({ kind: 'refused', reason: 'other', detail: expect.stringMatching(why) });
  });

  it.each([
    ['Re: Where?', 'Re: Where?'],
    ['RE:Where?', 'RE:Where?'],
    ['Where\r\nBcc: x@evil.example', 'Re: Where Bcc: x@evil.example'],
    ['x'.repeat(2_000), `Re: ${'x'.repeat(994)}`],
    [`${'x'.repeat(993)}😀`, `Re: ${'x'.repeat(993)}`],
  ])('writes the subject so that Gorgias takes it (%#)', async (subject, expected) => {
    const body = { ...JSON.parse(recorded('ticket-first-mail')), subject };
    vendor().get('/api/tickets/91000123').times(2).reply(200, body);
    vendor()
      .post('/api/tickets/91000123/messages', (given: { subject: string }) => given.subject === expected)
      .reply(201, recorded('message-created'));
    const found = await helpdesk.read(REF, context());
    if (found.kind !== 'one') throw new Error('There is no ticket');
    const text: Post = reply();
    expect(await helpdesk.post(found.value, text, context())).toEqual({ kind: 'accepted' });
  });
});
