import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { BOX, GorgiasLab, type Json, MAIL } from './gorgias-lab.ts';

describe('the Gorgias stand-in', () => {
  let lab: GorgiasLab;
  beforeEach(async () => {
    lab = await new GorgiasLab().start();
  });
  afterEach(async () => lab.stop());

  describe('access', () => {
    it.each([
      ['no credentials', ''],
      ['a wrong key', `Basic ${Buffer.from('bot@acme.example:other').toString('base64')}`],
      ['a wrong token', 'Bearer other'],
    ])('refuses %s', async (_what, authorization) => {
      expect(await lab.call('GET', '/api/tickets', undefined, authorization)).toMatchObject({
        status: 401,
        json: { error: { msg: expect.any(String) } },
      });
    });

    it.each(['/api/tickets', '/api/tickets/', '/api/users/0', '/api/users/0/'])(
      'answers at %s',
      async (path) => {
        expect((await lab.call('GET', path, undefined, 'Bearer token')).status).toBe(200);
      },
    );

    it.each([
      ['GET', '/api/nothing', 404],
      ['GET', '/api/tickets/1', 404],
      ['DELETE', '/api/macros', 405],
      ['PUT', '/api/tickets/1', 404],
    ])('answers %s %s with %d', async (method, path, status) => {
      expect((await lab.call(method, path, method === 'PUT' ? {} : undefined)).status).toBe(status);
    });

    it('lets an observer read and nothing else', async () => {
      await lab.stop();
      lab = await new GorgiasLab('observer-agent').start();
      const id = lab.open();
      expect((await lab.call('GET', `/api/tickets/${id}`)).status).toBe(200);
      expect((await lab.call('PUT', `/api/tickets/${id}`, { status: 'closed' })).status).toBe(403);
    });

    it('takes 40 calls at once, two more per second, and says how long to wait', async () => {
      const statuses: number[] = [];
      for (let number = 1; number <= 41; number += 1)
        statuses.push((await lab.call('GET', '/api/users/0')).status);
      expect(statuses.filter((status) => status === 200)).toHaveLength(40);
      const refused = await lab.call('GET', '/api/users/0');
      expect(refused.status).toBe(429);
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(refused.headers.get('x-gorgias-account-api-call-limit')).toBe('40/40');
      lab.now += 1_000;
      expect((await lab.call('GET', '/api/users/0')).status).toBe(200);
      lab.standIn.bucket.lifted = true;
      expect((await lab.call('GET', '/api/users/0')).status).toBe(200);
      expect((await lab.call('GET', '/api/users/0')).status).toBe(200);
    });
  });

  describe('tickets', () => {
    it('shows a ticket with customer, tags and all messages, and times to the microsecond', async () => {
      const id = lab.open({
        tags: ['vip'],
        integrations: { '1': { __integration_type__: 'shopify', orders: [] } },
      });
      lab.people.agentWrites(id, { html: 'Looking', public: false });
      const { json } = await lab.call('GET', `/api/tickets/${id}/`);
      expect(json).toMatchObject({
        id: Number(id),
        uri: `/api/tickets/${id}/`,
        status: 'open',
        customer: { email: MAIL.address, integrations: { '1': { __integration_type__: 'shopify' } } },
        tags: [{ name: 'vip' }],
        assignee_user: null,
        trashed_datetime: null,
      });
      expect(json.messages.map((message: Json) => [message.from_agent, message.public])).toEqual([
        [false, true],
        [true, false],
      ]);
      expect(json.messages[0].headers).toMatchObject({ From: 'Ada Keller <ada@customers.example>' });
      expect(json.created_datetime).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}\+00:00$/);
      expect(
        (await lab.call('GET', `/api/tickets/${lab.open({ address: 'bo@customers.example' })}`)).json.customer
          .integrations,
      ).toEqual({});
    });

    it('lists newest first, in pages, without messages, and with the trashed ones unless told otherwise', async () => {
      const ids = [lab.open(), lab.open(), lab.open()];
      lab.people.agentChanges(ids[0] ?? '', { trashed: true });
      const first = await lab.call('GET', '/api/tickets?limit=2');
      expect(first.json).toMatchObject({ object: 'list', meta: { prev_cursor: null } });
      lab.open();
      const second = await lab.call('GET', `/api/tickets?limit=2&cursor=${first.json.meta.next_cursor}`);
      const listed = [...first.json.data, ...second.json.data];
      expect(listed.map(({ id }) => String(id))).toEqual(ids.toReversed());
      expect(listed[0]).toMatchObject({ messages_count: 1, excerpt: MAIL.text });
      expect(listed[0]).not.toHaveProperty('messages');
      expect(second.json.meta.next_cursor).toBeNull();
      expect((await lab.call('GET', '/api/tickets?trashed=false')).json.data).toHaveLength(3);
    });

    it('lists by time of change', async () => {
      const [older, newer] = [lab.open(), lab.open()];
      lab.people.customerWrites(older, { text: 'Hello?' });
      const { json } = await lab.call('GET', '/api/tickets?order_by=updated_datetime:desc');
      expect(json.data.map(({ id }: Json) => String(id))).toEqual([older, newer]);
    });

    it.each(['limit=0', 'limit=101', 'limit=x', 'cursor=nonsense', 'order_by=subject:asc'])(
      'refuses %s',
      async (query) => {
        expect((await lab.call('GET', `/api/tickets?${query}`)).status).toBe(400);
      },
    );

    it('changes only what is given, and answers 202 with the ticket', async () => {
      const id = lab.open({ tags: ['vip'] });
      const answer = await lab.call('PUT', `/api/tickets/${id}`, { status: 'closed' });
      expect(answer).toMatchObject({
        status: 202,
        json: { status: 'closed', subject: 'Where?', tags: [{ name: 'vip' }] },
      });
      expect(answer.json.closed_datetime).not.toBeNull();
    });

    it('replaces all tags by PUT and adds by POST, which answers 201 without a body', async () => {
      const id = lab.open({ tags: ['vip'] });
      expect(await lab.call('POST', `/api/tickets/${id}/tags`, { names: ['late', 'vip'] })).toMatchObject({
        status: 201,
        text: '',
      });
      const names = async (): Promise<readonly string[]> =>
        (await lab.call('GET', `/api/tickets/${id}`)).json.tags.map(({ name }: Json) => name);
      expect(await names()).toEqual(['vip', 'late']);
      await lab.call('PUT', `/api/tickets/${id}`, { tags: [{ name: 'Late' }] });
      expect(await names()).toEqual(['Late']);
      expect((await lab.call('PUT', `/api/tickets/${id}/tags`, { names: ['a', 'b'] })).status).toBe(202);
      expect((await lab.call('DELETE', `/api/tickets/${id}/tags`, { names: ['a'] })).status).toBe(204);
      expect(await names()).toEqual(['b']);
    });

    it.each([
      { status: 'solved' },
      { priority: 'urgent' },
      { subject: 'x'.repeat(999) },
      { tags: ['late'] },
      { assignee_user: { id: 1 } },
      { assignee_team: { id: 1 } },
    ])('refuses the change %j and names the field', async (change) => {
      const { status, json } = await lab.call('PUT', `/api/tickets/${lab.open()}`, change);
      expect([status, Object.keys(json.error.data)]).toEqual([400, Object.keys(change)]);
    });

    it('opens a closed ticket when the customer answers', async () => {
      const id = lab.open();
      lab.people.agentChanges(id, { status: 'closed' });
      lab.people.customerWrites(id, { text: 'Thanks, but it is broken' });
      expect((await lab.call('GET', `/api/tickets/${id}`)).json).toMatchObject({
        status: 'open',
        closed_datetime: null,
      });
    });
  });

  describe('the rest of the account', () => {
    it('knows who asks, teams, customers by address, macros by state, and what happened', async () => {
      const id = lab.open();
      lab.standIn.account.addTeam('Shipping');
      lab.people.addMacro({ name: 'Delayed', text: 'Late' });
      lab.people.addMacro({ name: 'Old', text: null, archived: true });
      const data = async (path: string): Promise<Json[]> => (await lab.call('GET', path)).json.data;
      expect((await lab.call('GET', '/api/users/0')).json).toMatchObject({
        id: lab.standIn.self.id,
        role: { name: 'agent' },
      });
      expect(await data('/api/teams')).toMatchObject([{ name: 'Shipping' }]);
      expect(await data('/api/customers?email=ADA@customers.example')).toHaveLength(1);
      expect((await data('/api/macros?archived=false')).map(({ name }) => name)).toEqual(['Delayed']);
      expect(await data('/api/integrations?type=email')).toMatchObject([{ meta: { address: BOX } }]);
      const events = await data(`/api/events?object_type=Ticket&object_id=${id}&types[]=ticket-created`);
      expect(events).toMatchObject([{ type: 'ticket-created', object_id: Number(id) }]);
    });
  });
});
