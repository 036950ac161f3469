import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import {
  AuditsAnswer,
  CommentsAnswer,
  MeAnswer,
  TicketAnswer,
} from '../../src/integrations/helpdesks/zendesk/schema.ts';
import { toMessage } from '../../src/integrations/helpdesks/zendesk/to-message.ts';
import { toTicket } from '../../src/integrations/helpdesks/zendesk/to-ticket.ts';
import { signedWebhook } from '../../src/sandbox/zendesk/deliverer.ts';
import { aZendesk, SECRETS } from '../integrations/helpdesks/zendesk-bench.ts';

const DATA = process.env['EVALUATION_DATA'] ?? join(import.meta.dirname, '../../../shared');
const recording = (name: string): string => readFileSync(join(DATA, 'recorded/zendesk', name), 'utf8');
const json = (name: string): unknown => JSON.parse(recording(name));

describe('Zendesk: answers of real accounts', () => {
  it.each([
    'das-zendesk-monitor/zendesk.ticket.1017.json',
    'das-zendesk-monitor/zendesk.ticket.1071.json',
    'das-zendesk-monitor/zendesk.ticket.39702.json',
    'email-fixture/ticket.json',
  ])('reads the ticket in %s', (name) => {
    const raw = TicketAnswer.parse(json(name));
    const words: string[] = [];
    const ticket = toTicket(raw.ticket, {
      ref: { helpdesk: 'zendesk', id: raw.ticket.id },
      account: 'acme-demo',
      selfId: null,
      users: new Map(raw.users.flatMap((user) => (user.id === null ? [] : [[user.id, user] as const]))),
      messages: [],
      firstFlags: [],
      onUnlistedChannel: (word) => words.push(word),
    });
    expect(ticket).not.toBeNull();
    expect(words).toEqual([]);
  });

  it.each(['das-zendesk-monitor/zendesk.ticket.1071.comments.json', 'email-fixture/comments.json'])(
    'reads the comments in %s',
    (name) => {
      const { comments } = CommentsAnswer.parse(json(name));
      const flags: number[] = [];
      const cast = {
        requesterId: '1',
        selfId: null,
        users: new Map(),
        onUnlistedFlag: (flag: number) => flags.push(flag),
      };
      const messages = comments.map((comment) => toMessage(comment, cast));
      expect(messages.length).toBeGreaterThan(1);
      expect(messages.every(({ html, text }) => html !== null && text !== null)).toBe(true);
      expect(flags).toEqual([]);
    },
  );

  it('reads audits of every kind', () => {
    const { audits } = AuditsAnswer.parse(json('das-zendesk-monitor/zendesk.ticket.1071.audits.json'));
    expect(new Set(audits.flatMap(({ events }) => events.map(({ type }) => type))).size).toBeGreaterThan(4);
  });

  it('reads a user', () => {
    expect(MeAnswer.parse(json('email-fixture/requester.json')).user.role).toBe('end-user');
  });

  it.each([
    ['webhooks/ticket.created.dust-sample.json', 'accepted'],
    ['webhooks/ticket.comment_added.dust-sample.json', 'ignored'],
    ['webhooks/ticket.comment_added.real-2026.partial.json', 'ignored'],
    ['webhooks/ticket.attachment_linked_to_comment.docs-sample.partial.json', 'ignored'],
  ])('judges %s: %s', (name, kind) => {
    const { headers, body } = signedWebhook(recording(name), SECRETS.current, Date.now());
    expect(aZendesk().judge({ headers, body: new TextEncoder().encode(body) }).kind).toBe(kind);
  });
});
