import { describe, expect, it } from '@jest/globals';
import { zendeskAccount } from '../../src/sandbox/zendesk/options.ts';
import { ADA, setUp } from './zendesk-account.ts';

describe('Zendesk stand-in: updating a ticket', () => {
  it('makes a comment as public as the first one when nothing is said: how a note gets out', () => {
    const { put, opened, seen } = setUp();
    const id = opened();
    put(id, { comment: { body: 'secret' } });
    expect(seen(id).comments.at(-1)?.public).toBe(true);
  });

  it('refuses an outdated stamp, whatever safe_update says', () => {
    const { put, opened, standIn, pass, ticket } = setUp();
    const id = opened();
    const updated_stamp = ticket(id)['updated_at'];
    standIn.customerWrites({ ticketId: id, from: ADA, text: 'Hello?' });
    pass(1);
    for (const safe_update of [true, false])
      expect(put(id, { status: 'open', safe_update, updated_stamp }).status).toBe(409);
    expect(put(id, { status: 'open' }).status).toBe(200);
  });

  it('cannot tell two changes of one second apart', () => {
    const { put, opened, standIn, ticket } = setUp();
    const id = opened();
    standIn.customerWrites({ ticketId: id, from: ADA, text: 'One' });
    const updated_stamp = ticket(id)['updated_at'];
    standIn.customerWrites({ ticketId: id, from: ADA, text: 'Two' });
    expect(put(id, { status: 'open', safe_update: true, updated_stamp }).status).toBe(200);
  });

  it('replaces tags, in lower case and without spaces', () => {
    const { put, opened, ticket } = setUp();
    const id = opened();
    put(id, { tags: ['Beta', 'alpha one'] });
    expect(ticket(id)['tags']).toEqual(['alpha', 'beta', 'one']);
    put(id, { tags: [] });
    expect(ticket(id)['tags']).toEqual([]);
  });

  it('opens a new ticket when somebody gets it', () => {
    const { put, opened, standIn, ticket } = setUp();
    const id = opened();
    expect(ticket(id)['status']).toBe('new');
    put(id, { assignee_id: standIn.state.bot.id });
    expect(ticket(id)['status']).toBe('open');
  });

  it('keeps metadata on the audit and on the comment', () => {
    const { put, opened, ask } = setUp();
    const id = opened();
    const { audit } = put(id, {
      comment: { html_body: 'x', public: false },
      metadata: { k: 'v' },
    }).json() as {
      audit: { metadata: unknown };
    };
    expect(audit.metadata).toEqual({ system: {}, custom: { k: 'v' } });
    const { comments } = ask('GET', `/api/v2/tickets/${id}/comments`).json() as {
      comments: { metadata: { custom: unknown } }[];
    };
    expect(comments.at(-1)?.metadata.custom).toEqual({ k: 'v' });
  });

  it('mails a public comment of the team to the requester, and says so in the audit', () => {
    const { put, opened } = setUp();
    const types = (isPublic: boolean): unknown[] => {
      const { audit } = put(opened(), { comment: { body: 'x', public: isPublic } }).json() as {
        audit: { events: { type: string }[] };
      };
      return audit.events.map(({ type }) => type);
    };
    expect([types(true), types(false)]).toEqual([['Comment', 'Notification'], ['Comment']]);
  });

  it('swallows placeholders in what is written', () => {
    const { put, opened, seen } = setUp();
    const id = opened();
    put(id, { comment: { html_body: '<p>a {{ticket.requester.email}}{% if x %}b</p>', public: true } });
    expect(seen(id).comments.at(-1)?.html).toBe('<p>a b</p>');
  });

  it('refuses to solve while something needed is empty', () => {
    const requiredOnSolve = [{ id: 77, title: 'Reason' }];
    const { put, opened } = setUp({ requiredOnSolve, assigneeRequiredOnSolve: true });
    const id = opened();
    expect(put(id, { status: 'solved' }).json()).toMatchObject({
      error: 'RecordInvalid',
      details: { base: [{ description: 'Reason: needed', ticket_field_id: 77 }] },
    });
    const custom_fields = [{ id: 77, value: 'wismo' }];
    expect(put(id, { status: 'solved', custom_fields }).json()).toHaveProperty('details.assignee');
  });

  it('never changes a closed ticket', () => {
    const { put, opened } = setUp();
    const id = opened();
    expect(put(id, { status: 'closed' }).status).toBe(200);
    expect(put(id, { tags: ['x'] }).json()).toMatchObject({
      details: { status: [{ description: expect.stringContaining('closed prevents') }] },
    });
  });

  it('keeps what a light agent writes private', () => {
    const bot = { ...zendeskAccount({ clock: { now: () => 0 } }).bot, onlyPrivateComments: true };
    const { put, opened, seen } = setUp({ bot });
    const id = opened();
    put(id, { comment: { body: 'x', public: true } });
    expect(seen(id).comments.at(-1)?.public).toBe(false);
  });

  it.each([
    [{ colour: 'red' }, 400],
    [{ tags: 'one' }, 400],
    [{ comment: 'text' }, 400],
    [{ group_id: 'Shipping' }, 400],
    [{ safe_update: true }, 400],
    [{ updated_stamp: 'yesterday', safe_update: true }, 400],
    [{ status: 'done' }, 422],
    [{ group_id: 1 }, 422],
    [{ assignee_id: 1 }, 422],
    [{ comment: { body: ' ' } }, 422],
  ])('refuses %j with %d and changes nothing', (update, status) => {
    const { put, opened, ticket } = setUp();
    const id = opened();
    const before = ticket(id);
    expect(put(id, update).status).toBe(status);
    expect(ticket(id)).toEqual(before);
  });
});
