import { describe, expect, it } from '@jest/globals';
import { CLEAN, type EvidentText, type EvidentTicket, judge } from './oracle.ts';

const QUESTION: EvidentText = { by: 'customer', public: true, html: 'Where is #6001?' };
const ANSWER: EvidentText = { by: 'us', public: true, html: 'Order #6001 is with UPS, 1Z9X8Y7W0000006001.' };
const NOTE: EvidentText = { by: 'us', public: false, html: 'Shopify could not be asked.' };
const PERSON: EvidentText = { by: 'person', public: true, html: 'Hello, I am on it.' };

/** An answered ticket; the parts go over that. */
function aTicket(parts: Partial<EvidentTicket> = {}): EvidentTicket {
  return {
    name: 'gorgias 1',
    texts: [QUESTION, ANSWER],
    closed: true,
    tags: ['wa_answered'],
    mailed: [['kim.6001@example.com']],
    address: 'kim.6001@example.com',
    own: ['#6001', '1Z9X8Y7W0000006001'],
    ...parts,
  };
}

const judged = (...tickets: EvidentTicket[]): ReturnType<typeof judge> => judge({ tickets, disturbances: 3 });

describe('the oracle', () => {
  it.each([
    ['answered', aTicket()],
    [
      'handed over',
      aTicket({ texts: [QUESTION, NOTE], closed: false, tags: ['wa_handed_over'], mailed: [] }),
    ],
    ['noted and not even tagged', aTicket({ texts: [QUESTION, NOTE], closed: false, tags: [], mailed: [] })],
    ['left to a person', aTicket({ texts: [QUESTION, PERSON], closed: false, tags: [], mailed: [] })],
    ['answered before a person wrote', aTicket({ texts: [QUESTION, ANSWER, PERSON] })],
    ['thanked', aTicket({ texts: [QUESTION], tags: ['wa_acknowledged'], mailed: [] })],
    [
      'answered with a link whose code happens to look like a number',
      aTicket({
        texts: [
          QUESTION,
          {
            ...ANSWER,
            html: '<a href="https://track.example/djE6dHJr1ZTM3NDQ1NDM4MTIZNDU2">Order #6001</a>',
          },
        ],
      }),
    ],
    ['answered twice, asked twice', aTicket({ texts: [QUESTION, ANSWER, QUESTION, ANSWER], mailed: null })],
  ])('finds nothing wrong with a ticket that was %s', (_how, ticket) => {
    expect(judged(ticket)).toEqual(CLEAN);
  });

  it.each([
    ['lost', 'nobody touched', aTicket({ texts: [QUESTION], closed: false, tags: [], mailed: [] })],
    ['lost', 'a text left without a mark', aTicket({ tags: [], closed: false })],
    ['doubles', 'two answers', aTicket({ texts: [QUESTION, ANSWER, ANSWER], mailed: null })],
    [
      'doubles',
      'two answers around a note',
      aTicket({ texts: [QUESTION, ANSWER, NOTE, ANSWER], mailed: null }),
    ],
    [
      'doubles',
      'one text, two mails',
      aTicket({ mailed: [['kim.6001@example.com'], ['kim.6001@example.com']] }),
    ],
    ['closedWithoutReply', 'closed with a note', aTicket({ texts: [QUESTION, NOTE], mailed: [] })],
    ['replyAfterHuman', 'an answer after a person', aTicket({ texts: [QUESTION, PERSON, ANSWER] })],
    ['wrongCustomer', "another's order", aTicket({ own: ['#6002', '1Z9X8Y7W0000006001'] })],
    ['wrongCustomer', "another's parcel", aTicket({ own: ['#6001', '1Z9X8Y7W0000006002'] })],
    ['wrongCustomer', "another's mailbox", aTicket({ mailed: [['kim.6002@example.com']] })],
    ['wrongCustomer', 'a copy to another', aTicket({ mailed: [['kim.6001@example.com', 'x@example.com']] })],
  ] as const)('calls it %s: %s', (promise, _what, ticket) => {
    const others = Array.from({ length: 30 }, (_, at) => aTicket({ name: `other ${at}` }));
    expect(judged(...others, ticket)).toEqual({ ...CLEAN, [promise]: ['gorgias 1'] });
  });

  it('calls a run void in which nobody asked, nothing was disturbed, or hardly anything came to an end', () => {
    expect(judge({ tickets: [], disturbances: 9 }).void).toContain('nobody asked');
    expect(judge({ tickets: [aTicket()], disturbances: 0 }).void).toContain('nothing was disturbed');
    const untouched = aTicket({ texts: [QUESTION], closed: false, tags: [], mailed: [] });
    const ended = Array.from({ length: 18 }, () => aTicket());
    expect(judged(...ended, untouched).void).toBe('only 18 of 19 tickets came to an end');
    expect(judged(...ended, aTicket(), untouched).void).toBeNull();
  });
});
