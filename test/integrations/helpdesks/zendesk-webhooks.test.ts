import { describe, expect, it } from '@jest/globals';
import type { RawWebhook } from '../../../src/ports/helpdesk.ts';
import { signedWebhook } from '../../../src/sandbox/zendesk/deliverer.ts';
import { context } from '../../contracts/helpdesk/stage.ts';
import { aZendesk, SECRETS, testClock, testTools } from './zendesk-bench.ts';
import { API_TOKEN, answer, json, stub, text } from './zendesk-fixtures.ts';

const bytes = (value: string): Uint8Array => new TextEncoder().encode(value);

function sealed(body: string, headers: Record<string, string | undefined> = {}): RawWebhook {
  const signed = signedWebhook(body, SECRETS.current, Date.now());
  return { headers: { ...signed.headers, ...headers }, body: bytes(body) };
}

describe('Zendesk: signature', () => {
  const vector = json('signature-vector.json') as Record<
    'secret' | 'timestamp' | 'body' | 'signature',
    string
  >;
  const at = Date.parse(vector.timestamp);
  const judgeVector = (parts: Partial<typeof vector> = {}, lateMs = 0, secret = vector.secret) => {
    const tools = testTools(testClock({ wall: () => at + lateMs }));
    const given = { ...vector, ...parts };
    const headers = {
      'x-zendesk-webhook-signature': given.signature,
      'x-zendesk-webhook-signature-timestamp': given.timestamp,
    };
    return aZendesk({ ZENDESK_WEBHOOK_SECRET: secret }, tools).judge({ headers, body: bytes(given.body) })
      .kind;
  };

  it("fits the vendor's documented test secret and algorithm", () => {
    // Genuine, but not a body of ours: so it was the signature that decided.
    expect(judgeVector()).toBe('malformed');
  });

  it.each([
    ['another body', { body: '{"event":"ticket.updated","id":124}' }],
    ['another time', { timestamp: '2021-03-25T05:09:28Z' }],
    ['a shorter signature', { signature: 'S/RDdU2E' }],
    ['an empty signature', { signature: '' }],
    ['a time that is none', { timestamp: 'soon' }],
  ])('refuses %s', (_what, parts) => {
    expect(judgeVector(parts)).toBe('rejected');
  });

  it('holds for five minutes, to both sides', () => {
    expect([-300_000, 300_000].map((ms) => judgeVector({}, ms))).toEqual(['malformed', 'malformed']);
    expect([-300_001, 300_001].map((ms) => judgeVector({}, ms))).toEqual(['rejected', 'rejected']);
  });

  it('goes by real time, not by the business clock', () => {
    const tools = testTools(testClock({ wall: () => at, now: () => at + 86_400_000, offsetMs: 86_400_000 }));
    const headers = {
      'x-zendesk-webhook-signature': vector.signature,
      'x-zendesk-webhook-signature-timestamp': vector.timestamp,
    };
    const helpdesk = aZendesk({ ZENDESK_WEBHOOK_SECRET: `new-one, ${vector.secret}` }, tools);
    expect(helpdesk.judge({ headers, body: bytes(vector.body) }).kind).toBe('malformed');
  });
});

describe('Zendesk: events', () => {
  const judge = (webhook: RawWebhook) => aZendesk().judge(webhook);

  it('takes a new ticket', () => {
    expect(judge(sealed(text('event.created.json')))).toEqual({
      kind: 'accepted',
      deliveryId: 'event:0a1b2c3d-1111-4222-8333-444455556666',
      ticketId: '5158',
      messageId: null,
      event: 'ticket.created',
    });
  });

  it('takes a new comment and names it', () => {
    expect(judge(sealed(text('event.comment_added.json')))).toMatchObject({
      kind: 'accepted',
      ticketId: '5158',
      messageId: '31900007770006',
      event: 'ticket.comment_added',
    });
  });

  it.each([
    ['event.comment_added.messaging-transcript.json', 'not_from_customer'],
    ['event.status_changed.json', 'event_type'],
  ])('ignores %s', (file, why) => {
    expect(judge(sealed(text(file)))).toEqual({ kind: 'ignored', why });
  });

  it('ignores a rating, but for that there is one', () => {
    const event = text('event.status_changed.json').replace('ticket.status_changed', 'ticket.csat_received');
    expect(judge(sealed(event))).toEqual({ kind: 'ignored', why: 'event_type', rated: true });
  });

  it('ignores what an agent told the customer, but for the ticket', () => {
    const verdict = judge(sealed(text('event.comment_added.agent.json')));
    expect(verdict).toEqual({ kind: 'ignored', why: 'not_from_customer', answered: '5158' });
  });

  it('knows its own writes by the actor once it has signed in', async () => {
    const helpdesk = aZendesk(API_TOKEN);
    stub('get', '/api/v2/users/me.json', answer(200, 'me.json'));
    await helpdesk.connect(context());
    const own = helpdesk.judge(sealed(text('event.comment_added.own.json')));
    expect(own).toEqual({ kind: 'ignored', why: 'own_write' });
  });

  it.each([
    ['no ticket id', { detail: {} }],
    ['no detail', { detail: null }],
    ['an impossible ticket id', { detail: { id: '0x10' } }],
    ['a ticket id beyond all numbers', { detail: { id: 123456789012345680000 } }],
  ])('calls an event with %s malformed', (_what, parts) => {
    const body = JSON.stringify({ ...json('event.created.json'), ...parts });
    expect(judge(sealed(body))).toEqual({ kind: 'malformed' });
  });

  it.each([
    ['comment', { event: { comment: 'gone' } }],
    ['event', { event: 7 }],
    ['author', { event: { comment: { id: 12, is_public: 'no', author: [] } } }],
  ])('still takes the doorbell when its %s is not as documented', (_what, parts) => {
    const body = JSON.stringify({ ...json('event.comment_added.json'), ...parts });
    expect(judge(sealed(body))).toMatchObject({ kind: 'accepted', ticketId: '5158', messageId: null });
  });

  it('cannot be talked into other people by a prototype', () => {
    const body = '{"__proto__":{"type":"zen:event-type:ticket.created"},"detail":{"__proto__":{"id":"1"}}}';
    expect(judge(sealed(body))).toEqual({ kind: 'malformed' });
  });
});

describe("Zendesk: our own trigger's body", () => {
  const judge = (headers: Record<string, string | undefined> = {}, body = text('trigger.json')) =>
    aZendesk().judge(sealed(body, headers));

  it('is told apart from a redelivery by the invocation', () => {
    expect(judge({ 'x-zendesk-webhook-invocation-id': '01K9A' })).toEqual({
      kind: 'accepted',
      deliveryId: 'invocation:01K9A',
      ticketId: '5158',
      messageId: null,
      event: 'trigger',
    });
  });

  it('has no identity when the header is missing, so nothing is mistaken for a redelivery', () => {
    expect(judge({ 'x-zendesk-webhook-invocation-id': undefined })).toMatchObject({ deliveryId: null });
  });

  it('can never pass for an event that is still to come', () => {
    const event = aZendesk().judge(sealed(text('event.created.json')));
    const trigger = judge({ 'x-zendesk-webhook-invocation-id': '0a1b2c3d-1111-4222-8333-444455556666' });
    expect(trigger).toMatchObject({ kind: 'accepted' });
    expect(event).not.toMatchObject({ deliveryId: 'deliveryId' in trigger ? trigger.deliveryId : '' });
  });

  it('may carry the id as a number', () => {
    expect(judge({}, '{"ticket_id":5158}')).toMatchObject({ kind: 'accepted', ticketId: '5158' });
  });
});
