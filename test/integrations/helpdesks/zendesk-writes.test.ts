import { describe, expect, it } from '@jest/globals';
import { Misconfigured } from '../../../src/ports/errors.ts';
import type { Helpdesk, Post } from '../../../src/ports/helpdesk.ts';
import type { Ticket } from '../../../src/ticket/ticket.ts';
import { context, KEY, note, reply, settlement } from '../../contracts/helpdesk/stage.ts';
import { nock } from '../../support/stubbed-http.ts';
import { aZendesk } from './zendesk-bench.ts';
import { API_TOKEN, answer, JSON_HEADERS, json, ORIGIN, stub } from './zendesk-fixtures.ts';

const REF = { helpdesk: 'zendesk', id: '5158' };
const BOT_ID = 31_900_000_000_042;

async function signedIn(me = 'me.json'): Promise<Helpdesk> {
  const helpdesk = aZendesk(API_TOKEN);
  stub('get', '/api/v2/users/me.json', answer(200, me));
  await helpdesk.connect(context());
  return helpdesk;
}

async function theTicket(helpdesk: Helpdesk, change: Record<string, unknown> = {}): Promise<Ticket> {
  const body = json('ticket.email.json');
  body['ticket'] = { ...(body['ticket'] as object), ...change };
  nock(ORIGIN).get('/api/v2/tickets/5158.json').query(true).reply(200, body, JSON_HEADERS);
  stub('get', '/api/v2/tickets/5158/comments.json', answer(200, 'comments.json'));
  const found = await helpdesk.read(REF, context());
  if (found.kind !== 'one') throw new Error(found.kind);
  return found.value;
}

/** Writes, and gives back what was sent. */
async function sentBy(
  post: Post,
  options: { ticket?: Record<string, unknown>; me?: string } = {},
): Promise<Record<string, unknown>> {
  const helpdesk = await signedIn(options.me);
  const ticket = await theTicket(helpdesk, options.ticket);
  let sent: unknown = null;
  nock(ORIGIN)
    .put('/api/v2/tickets/5158.json', (body) => {
      sent = body;
      return true;
    })
    .reply(200, json('update.json') as nock.Body, JSON_HEADERS);
  await helpdesk.post(ticket, post, context());
  return (sent as { ticket: Record<string, unknown> }).ticket;
}

describe('Zendesk: one write', () => {
  it('carries text, mark, status, all tags and the stamp, and nothing else', async () => {
    expect(await sentBy(reply())).toEqual({
      comment: { html_body: reply().html, public: true },
      metadata: { whereabouts: KEY },
      status: 'solved',
      tags: ['shipping', 'web_shop', 'wa_answered'],
      assignee_id: BOT_ID,
      safe_update: true,
      updated_stamp: '2026-11-20T18:40:05Z',
    });
  });

  it('says of a note that it is private, since a comment inherits that otherwise', async () => {
    expect(await sentBy(note())).toEqual({
      comment: { html_body: note().html, public: false },
      metadata: { whereabouts: KEY },
      safe_update: true,
      updated_stamp: '2026-11-20T18:40:05Z',
    });
  });

  it('gives a ticket that we once solved back to the team with the note', async () => {
    expect(await sentBy(note(), { ticket: { assignee_id: BOT_ID } })).toMatchObject({ assignee_id: null });
  });

  it('never takes a ticket away from an agent', async () => {
    const sent = await sentBy(reply(), { ticket: { assignee_id: 31_900_000_000_815 } });
    expect(sent).not.toHaveProperty('assignee_id');
  });

  it('leaves the group alone that the ticket has', async () => {
    expect(await sentBy(note({ settle: { group: 'Shipping' } }))).not.toHaveProperty('group_id');
  });

  it('finds the group by its name, whatever the case, where the ticket has none', async () => {
    stub('get', '/api/v2/groups.json', answer(200, 'groups.json'));
    const sent = await sentBy(note({ settle: { group: ' shipping ' } }), { ticket: { group_id: null } });
    expect(sent).toMatchObject({ group_id: 31_900_002_220_002 });
  });

  it('hands over without the group when groups may not be listed', async () => {
    stub('get', '/api/v2/groups.json', answer(403, 'error.forbidden.json'));
    const sent = await sentBy(note({ settle: { group: 'Shipping' } }), { ticket: { group_id: null } });
    expect(sent).not.toHaveProperty('group_id');
    expect(sent).toHaveProperty('comment');
  });

  it.each([
    ['{{ticket.requester.email}}', /\{\{/],
    ['{% for c in ticket.comments %}', /\{%/],
    ['{{{x}}}', /\{\{/],
    ['{{% x %}}', /\{[{%]/],
  ])('leaves no live placeholder in what a customer may have quoted: %s', async (words, live) => {
    const sent = await sentBy(reply({ html: `<p>You asked about ${words}.</p>` }));
    const { html_body } = sent['comment'] as { html_body: string };
    expect(html_body).not.toMatch(live);
    expect(html_body.replaceAll('\u200B', '')).toContain(words);
  });

  it('writes tags the way Zendesk keeps them, each once', async () => {
    const sent = await sentBy(reply({ settle: { addTags: ['WA Answered', 'shipping', 'wa_answered'] } }));
    expect(sent['tags']).toEqual(['shipping', 'web_shop', 'wa_answered']);
  });

  it('refuses to reply from a seat that can only write notes, before anything is sent', async () => {
    const helpdesk = await signedIn('me.light-agent.json');
    const ticket = await theTicket(helpdesk);
    await expect(helpdesk.post(ticket, reply(), context())).rejects.toBeInstanceOf(Misconfigured);
  });

  it('writes notes from such a seat', async () => {
    expect(await sentBy(note(), { me: 'me.light-agent.json' })).toHaveProperty('comment.public', false);
  });
});

describe('Zendesk: what became of a write', () => {
  const end = async (status: number, body: nock.Body, post = reply()) => {
    const helpdesk = await signedIn();
    const ticket = await theTicket(helpdesk);
    nock(ORIGIN).put('/api/v2/tickets/5158.json').reply(status, body, JSON_HEADERS);
    return helpdesk.post(ticket, post, context());
  };
  const updated = (change: (audit: Record<string, unknown>) => void): nock.Body => {
    const body = json('update.json');
    change(body['audit'] as Record<string, unknown>);
    return body as nock.Body;
  };

  it('is sent, and settled with it, when the audit holds our comment', async () => {
    expect(await end(200, json('update.json') as nock.Body)).toEqual({ kind: 'sent', settled: true });
  });

  it('is unclear when the audit holds no comment', async () => {
    const body = updated((audit) => {
      audit['events'] = [];
    });
    expect(await end(200, body)).toEqual({ kind: 'unclear' });
  });

  it("is unclear when the audit is somebody else's", async () => {
    const body = updated((audit) => {
      audit['metadata'] = { system: {}, custom: {} };
    });
    expect(await end(200, body)).toEqual({ kind: 'unclear' });
  });

  it('calls an admin when a reply was kept as a private comment', async () => {
    const body = updated((audit) => {
      audit['events'] = [{ type: 'Comment', public: false }];
    });
    await expect(end(200, body)).rejects.toThrow(/full agent seat/);
  });

  it('is changed on every 409', async () => {
    expect(await end(409, json('error.update-conflict.json') as nock.Body)).toEqual({ kind: 'changed' });
    expect(await end(409, 'whatever')).toEqual({ kind: 'changed' });
  });

  it('names the fields that must be filled in before the ticket may be solved', async () => {
    expect(await end(422, json('error.required-on-solve.json') as nock.Body)).toEqual({
      kind: 'refused',
      reason: 'solve_refused',
      detail: 'Reason for contact: needed; Parcel lost?: needed',
    });
  });

  it('does not blame solving when nothing was to be solved', async () => {
    const result = await end(422, json('error.required-on-solve.json') as nock.Body, note());
    expect(result).toMatchObject({ kind: 'refused', reason: 'other' });
  });

  it('says that the ticket is closed', async () => {
    const result = await end(422, json('error.closed.json') as nock.Body);
    expect(result).toMatchObject({ kind: 'refused', reason: 'ticket_closed' });
  });

  it.each([
    [400, 'error.invalid-attribute.json'],
    [404, 'error.record-not-found.json'],
    [422, 'error.list.json'],
  ])('is refused on %d', async (status, file) => {
    expect(await end(status, json(file) as nock.Body)).toMatchObject({ kind: 'refused', reason: 'other' });
  });
});

describe('Zendesk: settling', () => {
  const settle = async (status: number, file: string, wanted = settlement({ status: 'solved' })) => {
    const helpdesk = await signedIn();
    const ticket = await theTicket(helpdesk);
    nock(ORIGIN)
      .put('/api/v2/tickets/5158.json', (body: { ticket: object }) => !('comment' in body.ticket))
      .reply(status, json(file) as nock.Body, JSON_HEADERS);
    return helpdesk.settle(ticket, wanted, context());
  };

  it.each([
    [200, 'update.json', 'settled'],
    [409, 'error.update-conflict.json', 'changed'],
    [404, 'error.record-not-found.json', 'ticket_closed'],
    [422, 'error.closed.json', 'ticket_closed'],
    [422, 'error.required-on-solve.json', 'solve_refused'],
  ])('on %d (%s) says %s', async (status, file, expected) => {
    expect(await settle(status, file)).toBe(expected);
  });

  it('asks nothing of Zendesk when there is nothing to settle', async () => {
    const helpdesk = await signedIn();
    const ticket = await theTicket(helpdesk);
    expect(await helpdesk.settle(ticket, settlement({ addTags: ['shipping'] }), context())).toBe('settled');
  });
});
