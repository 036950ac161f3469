import { describe, expect, it } from '@jest/globals';
import { judgeWebhook, type Ourselves } from '../../../src/integrations/helpdesks/gorgias/judge-webhook.ts';
import type { WebhookVerdict } from '../../../src/ports/helpdesk.ts';

const SECRET = 's'.repeat(32);
const SELF: Ourselves = { secrets: [SECRET], selfId: '70001', wrote: (id) => id === '555' };

const bytes = (body: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(body));
const judge = (body: unknown, self = SELF): WebhookVerdict =>
  judgeWebhook({ headers: { 'x-whereabouts-secret': SECRET }, body: bytes(body) }, self);

const FORM = { ticket_id: '12', message_id: '34', event: 'ticket-message-created' };
const MESSAGE = {
  id: 34,
  ticket_id: 12,
  from_agent: false,
  public: true,
  channel: 'email',
  via: 'email',
  external_id: null,
  message_id: '<34@mail.example>',
  sender: { id: 510_001 },
  failed_datetime: null,
};
const TICKET = {
  id: 12,
  status: 'open',
  messages: [{ id: 34 }],
  last_message: { id: 34, external_id: null, from_agent: false },
  updated_datetime: '2026-11-21T10:00:00.000001+00:00',
};

describe('which Gorgias webhooks are worked', () => {
  it.each([
    ['a form of texts', FORM],
    ['a form of numbers', { ...FORM, ticket_id: 12, message_id: 34 }],
    ['a whole message', MESSAGE],
    ['trigger names of 2021', { ...FORM, event: 'ticket_message_created' }],
  ])('takes %s', (_shape, body) => {
    expect(judge(body)).toEqual({
      kind: 'accepted',
      deliveryId: '12:34:ticket-message-created',
      ticketId: '12',
      messageId: '34',
      event: 'ticket-message-created',
    });
  });

  it('takes a whole ticket, whose trigger is not told', () => {
    expect(judge(TICKET)).toMatchObject({
      kind: 'accepted',
      ticketId: '12',
      messageId: '34',
      event: 'ticket',
    });
  });

  it('takes a whole ticket again when it changed since', () => {
    const later = judge({ ...TICKET, updated_datetime: '2026-11-21T10:05:00.000001+00:00' });
    expect(later).not.toEqual(judge(TICKET));
    expect(judge(TICKET)).toEqual(judge(TICKET));
  });

  it.each(['', 'None', null, 'abc', '0', {}])(
    'takes a creation without a message (%j) as one delivery',
    (id) => {
      const verdict = judge({ ...FORM, message_id: id, event: 'ticket-created' });
      expect(verdict).toMatchObject({ kind: 'accepted', messageId: null, deliveryId: '12:-:ticket-created' });
    },
  );

  it('never takes a second hand-over for a redelivery of the first', () => {
    const verdict = judge({ ticket_id: '12', message_id: '', event: 'ticket-handed-over' });
    expect(verdict).toMatchObject({ kind: 'accepted', deliveryId: null });
  });

  it('takes a hand-over although the AI Agent wrote last', () => {
    expect(judge({ ...FORM, event: 'ticket-handed-over', from_agent: 'True' }).kind).toBe('accepted');
  });

  it('takes the news that our own mail could not be sent', () => {
    const failed = {
      ...MESSAGE,
      external_id: 'wa:key',
      from_agent: true,
      failed_datetime: '2026-11-21T10:00:00+00:00',
    };
    expect(judge(failed)).toMatchObject({ kind: 'accepted', event: 'ticket-message-failed' });
    expect(
      judge({ ...FORM, message_id: '555', event: 'ticket-message-failed', from_agent: 'True' }).kind,
    ).toBe('accepted');
  });

  it("leaves an agent's mail that could not be sent to the agent", () => {
    const failed = { ...MESSAGE, from_agent: true, failed_datetime: '2026-11-21T10:00:00+00:00' };
    expect(judge(failed)).toEqual({ kind: 'ignored', why: 'not_from_customer' });
  });

  it.each([
    'ticket-updated',
    'ticket-status-updated',
    'ticket-assignment-updated',
    'ticket-self-unsnoozed',
    'news',
  ])('ignores %s', (event) => {
    expect(judge({ ...FORM, event })).toEqual({ kind: 'ignored', why: 'event_type' });
  });

  it.each([
    ['an agent, as text', { ...FORM, from_agent: 'True' }],
    ['an agent, as a flag', { ...FORM, from_agent: true }],
    ['an agent, whole message', { ...MESSAGE, from_agent: true }],
    ['a ticket an agent opened', { ...FORM, event: 'ticket-created', from_agent: 'True' }],
  ])('ignores %s, but for the ticket they answered', (_who, body) => {
    expect(judge(body)).toEqual({ kind: 'ignored', why: 'not_from_customer', answered: '12' });
  });

  it.each([
    ['a private text', { ...FORM, public: 'False' }],
    ['an internal note', { ...FORM, channel: 'internal-note' }],
    ['an internal note, whole message', { ...MESSAGE, public: null, channel: 'internal-note' }],
  ])('ignores %s', (_who, body) => {
    expect(judge(body)).toEqual({ kind: 'ignored', why: 'not_from_customer' });
  });

  it.each([
    ['by our mark', { ...MESSAGE, from_agent: true, external_id: 'wa:a3f1' }],
    ['by our mark in a form', { ...FORM, external_id: 'wa:a3f1' }],
    ['by its id, although the form says nothing', { ...FORM, message_id: '555' }],
    ['by our user, through the API', { ...MESSAGE, from_agent: true, via: 'api', sender: { id: 70_001 } }],
    ['as the newest of a whole ticket', { ...TICKET, last_message: { id: 35, external_id: 'wa:a3f1' } }],
  ])('knows our own text %s', (_how, body) => {
    expect(judge(body)).toEqual({ kind: 'ignored', why: 'own_write' });
  });

  it.each([
    ['says nothing of who wrote', { ...FORM, from_agent: 'None' }],
    ['has odd flags', { ...FORM, from_agent: [], public: {}, channel: 5, external_id: 7 }],
    ['has flags of a customer', { ...FORM, from_agent: 'False', public: 'True', external_id: 'None' }],
    ['has a foreign mark', { ...MESSAGE, external_id: 'wa:' }],
  ])('takes a webhook that %s', (_what, body) => {
    expect(judge(body).kind).toBe('accepted');
  });

  it.each([
    { id: 12 },
    { id: 12, messages: 'none' },
    { ...MESSAGE, ticket_id: null },
    { ...MESSAGE, id: 'x' },
    [FORM],
  ])('calls %j malformed', (body) => {
    expect(judge(body)).toEqual({ kind: 'malformed' });
  });

  it('says nothing about a webhook that proves nothing, not even that it is malformed', () => {
    const forged = { headers: { 'x-whereabouts-secret': 'guess' }, body: bytes('{') };
    expect(judgeWebhook(forged, SELF)).toEqual({ kind: 'rejected' });
    expect(
      judgeWebhook({ ...forged, headers: { 'x-whereabouts-secret': '' } }, { ...SELF, secrets: [''] }).kind,
    ).toBe('malformed');
    expect(judgeWebhook({ ...forged, headers: {} }, { ...SELF, secrets: [''] })).toEqual({
      kind: 'rejected',
    });
  });
});
