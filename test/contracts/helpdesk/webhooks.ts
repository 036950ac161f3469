import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { RawWebhook } from '../../../src/ports/helpdesk.ts';
import type { HelpdeskWorld, WebhookStory } from '../helpdesk-world.ts';
import { useStage } from './stage.ts';

const STORY: WebhookStory = { kind: 'customer_message', ticketId: '4711', messageId: '9001' };
const text = (value: string): Uint8Array => new TextEncoder().encode(value);

export function describeWebhooks(vendor: string, start: () => Promise<HelpdeskWorld>): void {
  describe(`${vendor}: webhooks`, () => {
    const { world } = useStage(start);
    const kindOf = (webhook: RawWebhook): string => world().helpdesk.judge(webhook).kind;

    it("takes a customer's message and keeps its ids", () => {
      expect(world().helpdesk.judge(world().webhook(STORY))).toMatchObject({
        kind: 'accepted',
        ticketId: '4711',
        messageId: '9001',
      });
    });

    it('takes the previous secret while it is being replaced', () => {
      expect(kindOf(world().webhook(STORY, 'previous'))).toBe('accepted');
    });

    it('refuses a wrong secret', () => {
      expect(world().helpdesk.judge(world().webhook(STORY, 'wrong'))).toEqual({ kind: 'rejected' });
    });

    it('refuses a webhook without any proof', () => {
      expect(world().helpdesk.judge(world().webhook(STORY, 'none'))).toEqual({ kind: 'rejected' });
    });

    it('refuses a signature that is too old, where the time is signed', () => {
      expect(kindOf(world().webhook(STORY, 'stale'))).toBe(world().signsTime ? 'rejected' : 'accepted');
    });

    it('refuses a body changed by one byte, where the body is signed', () => {
      const genuine = world().webhook(STORY);
      const body = Uint8Array.from(genuine.body);
      body[body.length - 1] = 0x20;
      expect(kindOf({ ...genuine, body })).toBe(world().signsTime ? 'rejected' : 'malformed');
    });

    it('recognises a redelivery, and never takes two webhooks for one', () => {
      const first = world().webhook(STORY);
      const again = world().helpdesk.judge({
        headers: { ...first.headers },
        body: Uint8Array.from(first.body),
      });
      const other = world().helpdesk.judge(world().webhook({ ...STORY, messageId: '9002' }));
      expect(world().helpdesk.judge(first)).toEqual(again);
      expect(again).toMatchObject({ kind: 'accepted', deliveryId: expect.any(String) });
      expect(other).toMatchObject({ kind: 'accepted', deliveryId: expect.any(String) });
      expect(deliveryIdOf(other)).not.toBe(deliveryIdOf(again));
    });

    it('ignores our own writes, so that it never answers itself', () => {
      const verdict = world().helpdesk.judge(world().webhook({ ...STORY, kind: 'own_message' }));
      expect(verdict).toEqual({ kind: 'ignored', why: 'own_write' });
    });

    it('ignores what people tell each other', () => {
      const verdict = world().helpdesk.judge(world().webhook({ ...STORY, kind: 'private_note' }));
      expect(verdict).toEqual({ kind: 'ignored', why: 'not_from_customer' });
    });

    it('ignores what people tell customers, but for the ticket they answered', () => {
      const verdict = world().helpdesk.judge(world().webhook({ ...STORY, kind: 'agent_message' }));
      expect(verdict).toEqual({ kind: 'ignored', why: 'not_from_customer', answered: STORY.ticketId });
    });

    it('ignores events it does not work on', () => {
      const verdict = world().helpdesk.judge(world().webhook({ ...STORY, kind: 'unrelated' }));
      expect(verdict).toEqual({ kind: 'ignored', why: 'event_type' });
    });

    it.each([
      0,
      -1,
      1.5,
      '0',
      '-1',
      '1.5',
      '1e3',
      ' 1',
      '01',
      '',
      'abc',
      '1'.repeat(19),
      1e300,
      1e21,
      null,
      true,
      {},
      [1],
      ['1'],
    ])('calls a webhook malformed whose ticket id is %j', (id) => {
      expect(kindOf(world().webhookWithTicketId(id))).toBe('malformed');
    });

    it('takes the largest id there may be', () => {
      const verdict = world().helpdesk.judge(world().webhookWithTicketId('9'.repeat(18)));
      expect(verdict).toMatchObject({ kind: 'accepted', ticketId: '9'.repeat(18) });
    });

    it.each([
      '',
      '{',
      'null',
      '[]',
      '"x"',
      '1',
      '{}',
      '\u0000',
      `${'['.repeat(50_000)}${']'.repeat(50_000)}`,
      `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`,
      '{"ticket_id":{"__proto__":{"x":1}}}',
      '{"__proto__":{"ticket_id":"1"}}',
      '{"constructor":{"prototype":{"ticket_id":"1"}}}',
    ])('calls garbage under a genuine seal malformed and does not stumble (case %#)', (body) => {
      expect(kindOf(world().sealed(text(body)))).toBe('malformed');
      expect(({} as Record<string, unknown>)['ticket_id']).toBeUndefined();
    });

    it('survives any bytes under a genuine seal', () => {
      const given = world();
      fc.assert(
        fc.property(fc.oneof(fc.uint8Array({ maxLength: 200 }), fc.json().map(text)), (body) => {
          expect(['accepted', 'ignored', 'malformed']).toContain(
            given.helpdesk.judge(given.sealed(body)).kind,
          );
        }),
        { numRuns: 200 },
      );
    });
  });
}

const deliveryIdOf = (verdict: object): unknown => ('deliveryId' in verdict ? verdict.deliveryId : undefined);
