import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { NoteRequest } from '../../../src/respond/texts/note-request.ts';
import { noteSummary } from '../../../src/respond/texts/note-summary.ts';
import { EN } from '../../../src/respond/texts/note-words/en/en.ts';
import { readingSeconds, summaryWords, wordsOf } from '../../../src/respond/texts/summary-words.ts';
import { writeNote } from '../../../src/respond/texts/write-note.ts';
import { CONDITIONS } from '../../../src/ticket/condition.ts';
import { INTENTS } from '../../../src/ticket/intent.ts';
import { REASONS } from '../../../src/ticket/reason.ts';
import { aConversation } from '../../support/a-situation.ts';
import { anOrder, aScan } from '../../support/an-order.ts';
import { anUnderstanding } from '../../support/an-understanding.ts';
import { aHandOver, aNoteRequest } from './a-note-request.ts';
import { aParcel, aPicture } from './a-picture.ts';

const firstParagraph = (html: string): string => /^<p>(.*?)<\/p>\n<hr>/.exec(html)?.[1] ?? '';

describe('a note', () => {
  it('tells the whole case, the verdict first', () => {
    const parcel = aParcel({
      quietDays: 6,
      estimatedDelivery: null,
      lastScan: aScan({ at: '2026-11-10T18:00:00.000Z', city: 'MEMPHIS' }),
    });
    const note = writeNote(
      aNoteRequest({
        decision: aHandOver('second_request', 'condition_needs_person'),
        picture: aPicture('stalled', {
          row: 8,
          parcels: [parcel],
          why: 'no scan for 6 business days (limit 5)',
          unchecked: ['shopify returns'],
        }),
        understanding: anUnderstanding({ message: 'Where is it?\n\nAnd please change my   address.' }),
        conversation: aConversation({ customerMessages: 2 }),
        macro: { id: '42', title: 'Shipping::Delayed', text: null, language: null },
        draft: 'Hi, this is the draft.\n\nThe Acme team',
        links: {
          ticket: 'https://acme.zendesk.com/agent/tickets/1',
          decisionPage: 'http://127.0.0.1:8080/admin/tickets/1',
        },
        problem: 'the template says a fact that is not known',
      }),
    );
    expect(note.summary).toBe(
      'Stalled 6 business days in Memphis, order #1001; customer asks where it is. Not answered automatically: the message asks for something else too.',
    );
    expect(note.text).toBe(
      [
        note.summary,
        '---',
        "Who: V2, owner: the sender's address is the order's.",
        'Asked: customer asks where it is (97 % sure, language en, message 2). “Where is it? And please change my address.”',
        'Found: stalled, row 8',
        [
          '- Order #1001 of Fri, Nov 13; fulfilled, paid; read Wednesday, November 18 at 10:00 AM EST.',
          '- UPS 1Z9X8Y7W0300000011; on its way; last scan in Memphis Tuesday, November 10 at 1:00 PM EST; 6 business days without news; no delivery date; from the carrier, as of Wednesday, November 18 at 10:00 AM EST.',
          '- Why this state: no scan for 6 business days (limit 5)',
        ].join('\n'),
        'Could not be checked: shopify returns',
        'Why not sent automatically:',
        [
          `- ${EN.reasons.second_request.full} (second_request)`,
          `- ${EN.reasons.condition_needs_person.full} (condition_needs_person)`,
          '- the template says a fact that is not known',
        ].join('\n'),
        'Macro: Shipping::Delayed. Open the macros in the reply box, search for this title, and apply it.',
        "Next (you): Open an inquiry with the carrier and tell the customer when you will write again. Then it is the carrier's turn.",
        'Links: Order in the shop: https://admin.shopify.com/store/acme/orders/5001 · UPS tracking: https://www.ups.com/track?tracknum=1Z9X8Y7W0300000011 · Ticket: https://acme.zendesk.com/agent/tickets/1 · Why this was decided: http://127.0.0.1:8080/admin/tickets/1',
        'Drafted reply, check before sending (en):',
        'Hi, this is the draft.',
        'The Acme team',
      ].join('\n\n'),
    );
    expect(note.html).toMatch(/^<p>Stalled [^<]*<\/p>\n<hr>\n<p><b>Who<\/b>: V2/);
  });

  describe('can be read in ten seconds and names the order', () => {
    const longest = INTENTS.toSorted(
      (a, b) => wordsOf(EN.lists.intents[b]).length - wordsOf(EN.lists.intents[a]).length,
    )[0];
    const parcels = [aParcel({ quietDays: 12, deliveredAt: '2026-11-16T15:00:00.000Z' })];

    it.each(CONDITIONS)('for every reason: %s', (condition) => {
      for (const reason of REASONS) {
        const summary = noteSummary(
          aNoteRequest({
            decision: aHandOver(reason),
            picture: aPicture(condition, { parcels }),
            understanding: anUnderstanding({ intent: longest ?? 'other' }),
            identity: { level: 'V1', obstacles: ['address_differs'] },
          }),
        );
        expect(readingSeconds({ summary })).toBeLessThanOrEqual(10);
        expect(summary).toContain('order #1001');
        expect(summary).toContain(EN.lists.intents[longest ?? 'other']);
        expect(summary).toContain(EN.reasons[reason].brief);
      }
    });
  });

  it('has a first line of at most forty words even where a vendor writes novels', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...CONDITIONS),
        fc.constantFrom(...REASONS),
        fc.lorem({ maxCount: 60 }),
        fc.lorem({ maxCount: 60 }),
        (condition, reason, city, carrier) => {
          const parcels = [aParcel({ carrier, lastScan: aScan({ city }) })];
          const order = anOrder({ name: city });
          const note = writeNote(
            aNoteRequest({ decision: aHandOver(reason), picture: aPicture(condition, { parcels, order }) }),
          );
          expect(summaryWords(note)).toBeLessThanOrEqual(40);
          expect(firstParagraph(note.html)).not.toBe('');
        },
      ),
    );
  });

  it.each(REASONS)('says why, in words: %s', (reason) => {
    const note = writeNote(aNoteRequest({ decision: aHandOver(reason) }));
    expect(note.summary).toContain(`: ${EN.reasons[reason].brief}.`);
    expect(note.text).toContain(`- ${EN.reasons[reason].full} (${reason})`);
    expect(EN.reasons[reason].full).toMatch(/^[A-Z].*\.$/);
    expect(EN.reasons[reason].brief).not.toMatch(/_|\.$/);
  });

  it.each(INTENTS)('says what the customer wants: %s', (intent) => {
    const note = writeNote(aNoteRequest({ understanding: anUnderstanding({ intent }) }));
    expect(note.summary).toContain(`; ${EN.lists.intents[intent]}. `);
  });

  it('never shows an order as the sender’s where that is not proven', () => {
    for (const level of ['V0', 'V1'] as const) {
      const note = writeNote(
        aNoteRequest({
          decision: aHandOver('identity_unproven'),
          identity: { level, obstacles: ['address_differs'] },
        }),
      );
      expect(note.summary).toContain('order #1001 (owner unproven)');
      expect(note.text).toContain(
        'It is unproven that this order is the sender’s: disclose nothing about it.',
      );
      expect(note.text).not.toContain('jo.winter@example.com');
    }
    expect(writeNote(aNoteRequest()).text).not.toContain('unproven');
  });

  it('names every reason the answer would have gone astray', () => {
    const obstacles = ['sender_flagged', 'reply_to_differs', 'cc_present', 'address_differs'] as const;
    expect(writeNote(aNoteRequest({ identity: { level: 'V1', obstacles } })).text).toContain(
      'the helpdesk doubts that the sender wrote it; an answer would go to another address; other people are in copy',
    );
  });

  it('lists the orders among which nobody could choose', () => {
    const picture = aPicture('several_orders', {
      order: null,
      parcels: [],
      orders: [anOrder(), anOrder({ name: '#1002' })],
    });
    const note = writeNote(aNoteRequest({ decision: aHandOver('several_orders'), picture }));
    expect(note.summary).toBe(
      '2 orders could be meant; customer asks where it is. Not answered automatically: several orders could be meant.',
    );
    expect(note.text).toContain('- Order #1001 of Fri, Nov 13;');
    expect(note.text).toContain('- Order #1002 of Fri, Nov 13;');
  });

  it('tells the reason behind the shadow', () => {
    const decision = { ...aHandOver('autonomy_shadow', 'anger'), outcome: 'left', shadow: true } as const;
    const would = { outcome: 'handed_over', closed: false } as const;
    expect(writeNote(aNoteRequest({ decision: { ...decision, would } })).summary).toContain(
      'Not answered automatically: the customer is upset.',
    );
  });

  it('does not call a reply a draft that went out, or may have', () => {
    const draft = 'Hello';
    const answered = { ...aHandOver('solve_refused', 'all_clear'), outcome: 'answered' } as const;
    const sent = writeNote(aNoteRequest({ decision: answered, draft }));
    expect(sent.summary).toContain('Left open: the helpdesk refused to solve the ticket.');
    expect(sent.text).toContain('Why it stays open:');
    expect(sent.text).toContain('Our reply, sent (en):');
    const unclear = writeNote(aNoteRequest({ decision: aHandOver('send_unclear'), draft }));
    expect(unclear.summary).toContain('Look before you reply: our answer may or may not have arrived.');
    expect(unclear.text).toContain('Our reply, which may have been sent (en):');
  });
});

describe("the customer's words in a note", () => {
  const quoted = (message: string, overrides: Partial<NoteRequest> = {}): string =>
    /“(.*)”/.exec(
      writeNote(aNoteRequest({ understanding: anUnderstanding({ message }), ...overrides })).text,
    )?.[1] ?? '';

  it('are cut, and the ticket has the rest', () => {
    expect(quoted('word '.repeat(100))).toHaveLength(195);
    expect(quoted('word '.repeat(100))).toMatch(/ word…$/);
    expect(writeNote(aNoteRequest({ understanding: anUnderstanding({ message: ' \n' }) })).text).toContain(
      'No words of their own.',
    );
  });

  it('hide a card number, and not the parcel’s own', () => {
    expect(quoted('my card 4111 1111 1111 1111 was charged')).toBe(
      'my card [number ending in 1111] was charged',
    );
    expect(quoted('my card 4111-1111-1111-1111!')).toBe('my card [number ending in 1111]!');
    expect(quoted('number 4111111111111112')).toBe('number 4111111111111112');
    const picture = aPicture('in_transit', { parcels: [aParcel({ trackingNumber: '4111111111111111' })] });
    expect(quoted('parcel 4111 1111 1111 1111', { picture })).toBe('parcel 4111 1111 1111 1111');
    const flagged = anUnderstanding({ message: 'number 4111111111111112', flags: ['card_number'] });
    expect(quoted('', { understanding: flagged })).toBe('number [number ending in 1112]');
  });

  it('and vendors’ words cannot break out of the note', () => {
    const hostile = fc.constantFrom(
      '<script>alert(1)</script>',
      '</p><img src=x onerror=alert(1)>',
      '{{ticket.requester.email}}',
      '{{{x}}}',
      '{% for x in y %}',
      'a\r\n\r\n<hr>b',
      '\u202Egnp.exe',
      '"><a href="javascript:alert(1)">x</a>',
      '&lt;b&gt;',
      'x'.repeat(10_000),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        const picture = aPicture('stalled', {
          order: anOrder({ name: text, adminUrl: text }),
          why: text,
          unchecked: [text],
          parcels: [
            aParcel({
              carrier: text,
              trackingNumber: text,
              trackingUrl: text,
              lastScan: aScan({ city: text }),
            }),
          ],
        });
        const note = writeNote(
          aNoteRequest({
            picture,
            understanding: anUnderstanding({ message: text }),
            macro: { id: '1', title: text, text, language: null },
            draft: text,
            problem: text,
            links: { ticket: text, decisionPage: text },
          }),
        );
        expect(note.html.replace(/<\/?(?:p|ul|li|b)>|<hr>/g, '')).not.toMatch(/[<>]/);
        expect(note.html.match(/<hr>/g)).toHaveLength(1);
        for (const form of [note.html, note.text, note.summary]) {
          expect(form).not.toMatch(/\{\{|\{%|\}\}|%\}|\u202E|\r/);
        }
        expect(note.text).not.toMatch(/[<>]/);
        expect(note.text.length).toBeLessThan(6_000);
      }),
    );
  });
});
