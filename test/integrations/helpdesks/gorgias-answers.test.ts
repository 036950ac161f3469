import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { GorgiasTicket } from '../../../src/integrations/helpdesks/gorgias/answers.ts';
import {
  flagsOf,
  mailHeaders,
  replyAddress,
} from '../../../src/integrations/helpdesks/gorgias/mail-headers.ts';
import { byId, newestId } from '../../../src/integrations/helpdesks/gorgias/newest-id.ts';
import { quotaOf } from '../../../src/integrations/helpdesks/gorgias/quota-of.ts';
import { refusalOf } from '../../../src/integrations/helpdesks/gorgias/refusal-of.ts';
import { toTicket } from '../../../src/integrations/helpdesks/gorgias/to-ticket.ts';

describe('what Gorgias says besides its answer', () => {
  it.each([
    ['10/40', { remaining: 30, limit: 40, resetMs: 5_000 }],
    [' 40/40 ', { remaining: 0, limit: 40, resetMs: 20_000 }],
    ['41/40', { remaining: 0, limit: 40, resetMs: 20_500 }],
    ['0/80', { remaining: 80, limit: 80, resetMs: 0 }],
  ])('reads the quota %j', (header, quota) => {
    expect(quotaOf(header)).toEqual(quota);
  });

  it.each([null, '', '10', '10/', '10/0', 'a/b', '-1/40', '1/40/2'])(
    'makes nothing of the quota %j',
    (header) => {
      expect(quotaOf(header)).toBeNull();
    },
  );

  it.each([7_000, 0, null])('hands on that it is to wait %j ms', (retryAfterMs) => {
    expect(refusalOf(429, retryAfterMs)).toMatchObject({ reached: 'refused', retryAfterMs });
    expect(refusalOf(503, retryAfterMs)).toMatchObject({ reached: 'sent', retryAfterMs });
  });

  it.each([200, 201, 202, 204, 400, 404, 409, 422])('leaves %d to whoever asked', (status) => {
    expect(refusalOf(status, null)).toBeNull();
  });
});

describe('mail headers from Gorgias', () => {
  it.each([
    ['Ada <Ada@x.example>', 'ada@x.example'],
    ['"Keller, Ada" <ada@x.example>', 'ada@x.example'],
    ['ada@x.example', 'ada@x.example'],
    ['', null],
    [undefined, null],
    ['Ada', null],
  ])('find the address in %j', (header, address) => {
    expect(replyAddress(header, null)).toBe(address);
  });

  it.each([
    ['Ada <ada@example.com>, Eve <eve@elsewhere.example>'],
    ['eve@elsewhere.example; ada@example.com'],
    ['"ada@example.com" <eve@elsewhere.example>'],
    ['"Ada, ada@example.com" <Eve@elsewhere.example>'],
    ['ada@example.com <eve@elsewhere.example>'],
  ])('%s sends answers of Ada to Eve, too', (header) => {
    expect(replyAddress(header, 'ada@example.com')).toBe('eve@elsewhere.example');
  });

  it('may name the sender herself', () => {
    expect(replyAddress('"Eve" <Ada@example.com>', 'ada@example.com')).toBe('ada@example.com');
  });

  it.each([
    ['spf=pass; dkim=pass; dmarc=pass', []],
    ['spf=fail; dkim=pass; dmarc=pass', []],
    ['spf=fail; dkim = FAIL', ['untrusted']],
    ['dmarc=fail (p=reject)', ['untrusted']],
    ['dmarc=failure-report', []],
  ])('say %j is %j', (results, flags) => {
    expect(flagsOf(mailHeaders({ 'Authentication-Results': results }))).toEqual(flags);
  });

  it('cannot reach anything but themselves', () => {
    const headers = mailHeaders(JSON.parse('{"__proto__":"x","constructor":"y","To":["a","b"],"to":"c"}'));
    expect(Object.entries(headers ?? {})).toEqual([
      ['__proto__', 'x'],
      ['constructor', 'y'],
      ['to', 'a, b, c'],
    ]);
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });
});

describe('a ticket from Gorgias', () => {
  const id = fc.integer({ min: 1, max: 10 ** 15 });
  const moment = fc
    .date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().replace('Z', '123+00:00'));
  const message = fc.record(
    {
      id,
      channel: fc.constantFrom('email', 'internal-note', 'chat', 'unheard-of', '__proto__'),
      from_agent: fc.boolean(),
      created_datetime: moment,
      via: fc.option(fc.constantFrom('api', 'rule', 'helpdesk')),
      public: fc.option(fc.boolean()),
      body_text: fc.option(fc.string()),
      external_id: fc.option(fc.constantFrom('wa:key', 'wa:', 'MSG-1')),
      deleted_datetime: fc.option(moment),
    },
    { requiredKeys: ['id', 'channel', 'from_agent', 'created_datetime'] },
  );
  const ticket = fc.record({
    id,
    status: fc.constantFrom('open', 'closed'),
    channel: fc.constantFrom('email', 'chat', 'unheard-of', 'constructor'),
    messages: fc.array(message, { maxLength: 8 }),
    created_datetime: moment,
  });
  const own = { account: 'acme', selfId: '1', mailboxes: [] };

  it('is read whatever it leaves out: messages in order, and nothing of ours that has no mark', () => {
    fc.assert(
      fc.property(ticket, (given) => {
        const read = toTicket(GorgiasTicket.parse(given), own);
        const times = read.messages.map(({ at }) => at);
        expect(times).toEqual(times.toSorted((a, b) => a.localeCompare(b)));
        expect(read.messages).toHaveLength(
          given.messages.filter(({ deleted_datetime: gone }) => !gone).length,
        );
        const marked = read.messages.filter(({ effectKey }) => effectKey !== null);
        expect(marked.filter(({ author }) => author !== 'us')).toEqual([]);
      }),
    );
  });

  it('has a revision that says the same about the same state, in whatever order it came', () => {
    fc.assert(
      fc.property(ticket, (given) => {
        const turned = { ...given, messages: given.messages.toReversed() };
        const revision = toTicket(GorgiasTicket.parse(given), own).revision;
        expect(toTicket(GorgiasTicket.parse(turned), own).revision).toBe(revision);
      }),
    );
  });

  it('orders ids by value, beyond what a number can hold', () => {
    fc.assert(
      fc.property(fc.bigInt(1n, 10n ** 18n), fc.bigInt(1n, 10n ** 18n), (a, b) => {
        expect(Math.sign(byId(String(a), String(b)))).toBe(Number(a > b) - Number(a < b));
      }),
    );
    expect(newestId(['9', '10', '2'])).toBe('10');
    expect(newestId([])).toBe('0');
  });
});
