import { describe, expect, test } from '@jest/globals';
import { proveIdentity } from '../../src/look-up/prove-identity.ts';
import type { Message } from '../../src/ticket/message.ts';
import type { Policy } from '../../src/ticket/policy.ts';
import type { Requester, Ticket } from '../../src/ticket/ticket.ts';
import { aPolicy } from '../support/a-policy.ts';
import { OWNER } from '../support/an-order.ts';
import { aMessage, aTicket } from './a-ticket.ts';

interface Given {
  readonly ticket?: Partial<Ticket>;
  readonly requester?: Partial<Requester>;
  readonly message?: Partial<Message>;
  readonly guards?: Partial<Policy['guards']>;
  readonly owners?: readonly string[] | null;
}

function identityOf({ ticket, requester, message, guards, owners }: Given = {}) {
  const whole = aTicket(ticket);
  const policy = aPolicy();
  return proveIdentity({
    ticket: { ...whole, requester: { ...whole.requester, ...requester } },
    message: aMessage(message),
    ownerAddresses: owners === undefined ? [OWNER] : owners,
    policy: { ...policy, guards: { ...policy.guards, ...guards } },
  });
}

describe('who asks', () => {
  test('the owner, by mail, alone: V2', () => {
    expect(identityOf()).toEqual({ level: 'V2', obstacles: [] });
  });

  test.each([['in other letters', 'Jo.Winter@Example.com ']])('the owner %s: V2', (_name, address) => {
    expect(identityOf({ requester: { address }, message: { from: address } }).level).toBe('V2');
  });

  test('dots and +tags are folded for gmail.com only', () => {
    const gmail = {
      requester: { address: 'jo.winter+acme@gmail.com' },
      message: { from: 'jo.winter+acme@gmail.com' },
    };
    expect(identityOf({ ...gmail, owners: ['jowinter@gmail.com'] }).level).toBe('V2');
    const other = {
      requester: { address: 'jo.winter+acme@example.com' },
      message: { from: 'jo.winter+acme@example.com' },
    };
    expect(identityOf({ ...other, owners: [OWNER] }).level).toBe('V1');
  });

  test('the owner, signed in: V3, also in a chat', () => {
    expect(identityOf({ requester: { signedIn: true } }).level).toBe('V3');
    expect(
      identityOf({ ticket: { channel: 'chat' }, requester: { signedIn: true }, message: { from: null } })
        .level,
    ).toBe('V3');
  });

  test('nothing in question: V0', () => {
    expect(identityOf({ owners: null })).toEqual({ level: 'V0', obstacles: [] });
  });

  test.each<[string, Given, string]>([
    [
      'another address than the order’s',
      { requester: { address: 'max@example.com' }, message: { from: 'max@example.com' } },
      'address_differs',
    ],
    ['an order whose owner the shop does not show', { owners: [] }, 'address_differs'],
    ['no address at all', { requester: { address: null }, message: { from: null } }, 'address_differs'],
    ['a message the helpdesk doubts', { message: { flags: ['untrusted'] } }, 'sender_flagged'],
    ['a suspended requester', { requester: { suspended: true } }, 'sender_flagged'],
    ['a ticket marked as spam', { ticket: { spam: true } }, 'sender_flagged'],
    [
      'a sender that fails DMARC',
      { message: { headers: { 'authentication-results': 'mx.example; dkim=none; dmarc=fail' } } },
      'sender_flagged',
    ],
    ['a Reply-To of somebody else', { message: { replyTo: 'max@example.com' } }, 'reply_to_differs'],
    ['a From of somebody else', { message: { from: 'max@example.com' } }, 'reply_to_differs'],
    [
      'a message of a CC who joined in',
      { message: { author: 'third_party', from: null } },
      'reply_to_differs',
    ],
    [
      'an unproven visitor of a chat',
      { ticket: { channel: 'chat' }, message: { from: null } },
      'reply_to_differs',
    ],
    ['a CC', { ticket: { copied: ['max@example.com'] } }, 'cc_present'],
    ['a CC of the shop, where none is allowed', { ticket: { copied: ['boss@acme.example'] } }, 'cc_present'],
    [
      'a stranger among CCs of the shop',
      { ticket: { copied: ['boss@acme.example', 'max@example.com'] }, guards: { requireNoCc: false } },
      'cc_present',
    ],
    [
      'a CC below the shop’s domain',
      { ticket: { copied: ['boss@acme.example.evil.example'] }, guards: { requireNoCc: false } },
      'cc_present',
    ],
    [
      'a form mailer that answers to somebody else',
      {
        requester: { address: OWNER },
        message: { from: 'form@forms.example', replyTo: 'max@example.com' },
        guards: { formSenders: ['form@forms.example'] },
      },
      'reply_to_differs',
    ],
    [
      'a form mailer nobody has named',
      { message: { from: 'form@forms.example', replyTo: OWNER } },
      'reply_to_differs',
    ],
  ])('%s: V1, and the obstacle is named', (_name, given, obstacle) => {
    expect(identityOf(given)).toEqual({ level: 'V1', obstacles: [obstacle] });
  });

  test.each<[string, Given]>([
    ['a Reply-To that is the From', { message: { replyTo: OWNER.toUpperCase() } }],
    ['the shop’s own mailbox among the CCs', { ticket: { copied: ['Help@acme.example'] } }],
    ['the customer’s own address among the CCs', { ticket: { copied: [OWNER] } }],
    [
      'a CC of the shop, where those are allowed',
      { ticket: { copied: ['boss@ACME.example'] }, guards: { requireNoCc: false } },
    ],
    [
      'a form mailer whose Reply-To is the customer',
      {
        message: { from: 'form@forms.example', replyTo: OWNER },
        guards: { formSenders: ['form@forms.example'] },
      },
    ],
    ['a form', { ticket: { channel: 'form' }, message: { from: null } }],
  ])('%s stands in nobody’s way', (_name, given) => {
    expect(identityOf(given)).toEqual({ level: 'V2', obstacles: [] });
  });

  test('every obstacle is named, not only the first', () => {
    const given = {
      ticket: { copied: ['a@example.com'] },
      message: { flags: ['untrusted'], replyTo: 'b@example.com' },
      owners: ['c@example.com'],
    } as const;
    expect(identityOf(given).obstacles).toEqual([
      'sender_flagged',
      'reply_to_differs',
      'cc_present',
      'address_differs',
    ]);
  });
});
