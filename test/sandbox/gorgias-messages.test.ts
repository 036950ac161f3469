import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { inboxOf } from '../../src/sandbox/gorgias/inbox.ts';
import { BOX, GorgiasLab, type Json, MAIL } from './gorgias-lab.ts';

describe('the Gorgias stand-in', () => {
  let lab: GorgiasLab;
  beforeEach(async () => {
    lab = await new GorgiasLab().start();
  });
  afterEach(async () => lab.stop());

  describe('messages', () => {
    it('takes a mail at once and sends it later', async () => {
      lab.standIn.sender.delayMs = 100;
      const id = lab.open();
      const created = await lab.call('POST', `/api/tickets/${id}/messages`, lab.reply());
      expect(created).toMatchObject({
        status: 201,
        json: { sent_datetime: null, external_id: 'wa:key', from_agent: true },
      });
      expect(lab.mailsOf(id)).toEqual([]);
      await lab.standIn.idle();
      expect(lab.mailsOf(id)).toMatchObject([{ from: BOX, to: [MAIL.address], subject: 'Re: Where?' }]);
      const { json } = await lab.call('GET', `/api/tickets/${id}/messages/${created.json.id}`);
      expect(json).toMatchObject({ sent_datetime: expect.any(String), failed_datetime: null });
    });

    it('fails a mail on order, and sends it when asked again', async () => {
      lab.standIn.sender.fail('Mailbox is full.');
      const id = lab.open();
      const { json } = await lab.call('POST', `/api/tickets/${id}/messages`, lab.reply());
      const path = `/api/tickets/${id}/messages/${json.id}`;
      await lab.standIn.idle();
      expect((await lab.call('GET', path)).json).toMatchObject({
        sent_datetime: null,
        failed_datetime: expect.any(String),
        last_sending_error: { error: 'Mailbox is full.' },
        is_retriable: true,
      });
      expect((await lab.call('PUT', `${path}?action=retry`, lab.reply())).status).toBe(202);
      await lab.standIn.idle();
      expect(lab.mailsOf(id)).toHaveLength(1);
    });

    it('imports what is said to be sent already, and mails nothing', async () => {
      const id = lab.open();
      await lab.call(
        'POST',
        `/api/tickets/${id}/messages`,
        lab.reply({ sent_datetime: '2026-11-20T10:00:00+00:00' }),
      );
      await lab.standIn.idle();
      expect(lab.mailsOf(id)).toEqual([]);
    });

    it('keeps a note inside', async () => {
      const id = lab.open();
      const note = {
        channel: 'internal-note',
        via: 'api',
        from_agent: true,
        public: false,
        source: { type: 'internal-note' },
        body_html: 'N',
      };
      expect(await lab.call('POST', `/api/tickets/${id}/messages`, note)).toMatchObject({
        status: 201,
        json: { public: false, receiver: null, sender: { id: lab.standIn.self.id } },
      });
      await lab.standIn.idle();
      expect(lab.mailsOf(id)).toEqual([]);
    });

    it.each([
      ['channel', { channel: undefined }],
      ['channel', { channel: 'pigeon' }],
      ['via', { via: undefined }],
      ['from_agent', { from_agent: undefined }],
      ['sender', { sender: { id: 1 } }],
      ['receiver', { receiver: { id: 1 } }],
      ['receiver', { receiver: undefined }],
      [
        'source',
        {
          source: {
            type: 'email',
            from: { address: 'stranger@acme.example' },
            to: [{ address: 'a@b.example' }],
          },
        },
      ],
      ['source', { source: { type: 'email', from: { address: BOX } } }],
      ['source', { source: undefined }],
      ['subject', { subject: 'x'.repeat(999) }],
      ['external_id', { external_id: 'x'.repeat(256) }],
      ['sent_datetime', { sent_datetime: 'yesterday' }],
      ['public', { channel: 'internal-note', public: true }],
    ])('refuses a mail with a wrong %s (%#)', async (field, parts) => {
      const id = lab.open();
      const { status, json } = await lab.call('POST', `/api/tickets/${id}/messages`, lab.reply(parts));
      expect([status, Object.keys(json.error.data)]).toEqual([400, [field]]);
      expect(inboxOf(lab.standIn)[0]?.texts).toHaveLength(1);
    });

    it('refuses a customer as sender of what the team writes, and a user as sender of what a customer writes', async () => {
      const id = lab.open();
      const customer = lab.standIn.account.customers[0]?.id;
      expect(
        (await lab.call('POST', `/api/tickets/${id}/messages`, lab.reply({ sender: { id: customer } })))
          .status,
      ).toBe(400);
      const inbound = lab.reply({
        from_agent: false,
        sender: { id: lab.standIn.self.id },
        receiver: undefined,
      });
      expect((await lab.call('POST', `/api/tickets/${id}/messages`, inbound)).status).toBe(400);
    });

    it('refuses what is no JSON, and a ticket that is not there', async () => {
      const id = lab.open();
      const response = await lab.call('POST', `/api/tickets/${id}/messages`, '{');
      expect(response.status).toBe(400);
      expect((await lab.call('POST', '/api/tickets/1/messages', lab.reply())).status).toBe(404);
    });

    it('does not mind the same external_id twice: the vendor has no idempotency', async () => {
      const id = lab.open();
      await lab.call('POST', `/api/tickets/${id}/messages`, lab.reply());
      await lab.call('POST', `/api/tickets/${id}/messages`, lab.reply());
      await lab.standIn.idle();
      expect(lab.mailsOf(id)).toHaveLength(2);
    });

    it('lists the messages of one ticket in the order asked for', async () => {
      const id = lab.open();
      lab.open();
      lab.people.customerWrites(id, { text: 'Hello?' });
      const { json } = await lab.call('GET', `/api/messages?ticket_id=${id}&order_by=created_datetime:asc`);
      expect(json.data.map(({ body_text: text }: Json) => text)).toEqual([MAIL.text, 'Hello?']);
      const newest = await lab.call(
        'GET',
        `/api/messages?ticket_id=${id}&order_by=created_datetime:desc&limit=1`,
      );
      expect(newest.json.data).toHaveLength(1);
      expect(newest.json.data[0].body_text).toBe('Hello?');
      expect((await lab.call('GET', `/api/tickets/${id}/messages`)).json.data).toHaveLength(2);
    });

    it('has no text without quotes until it has processed a message', async () => {
      lab.standIn.desk.strippedAfterMs = 1_500;
      const id = lab.open({ text: 'Where is it?\nOn Mon, Acme wrote:\n> Thanks' });
      const stripped = async (): Promise<unknown> =>
        (await lab.call('GET', `/api/tickets/${id}`)).json.messages[0].stripped_text;
      expect(await stripped()).toBeNull();
      while ((await stripped()) === null) await new Promise((resolve) => setTimeout(resolve, 50));
      expect(await stripped()).toBe('Where is it?');
    });
  });
});
