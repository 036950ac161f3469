import { describe, expect, it } from '@jest/globals';
import { readingOf } from '../../../src/run/reading-of.ts';
import type { Attachment } from '../../../src/ticket/message.ts';
import { understand } from '../../../src/understand/understand.ts';
import { aMessage, aTicket } from '../../support/a-ticket.ts';
import { processorMs } from '../../support/processor-time.ts';
import { MODEL } from '../model.ts';

const SETTINGS = { model: MODEL, ownAddresses: [], formSenders: [] };
const read = (text: string, attachments: readonly Attachment[] = []) =>
  understand(aTicket({ messages: [aMessage({ text, attachments })] }), SETTINGS);

describe('what raised a flag', () => {
  it('is told with the words that gave it away', () => {
    expect(read('Where is order 1001? My solicitor will write to you.').raised).toContainEqual({
      flag: 'legal',
      sign: 'threatens a lawyer or a court',
      words: 'solicitor',
    });
  });

  it('is told apart where one flag has two causes', () => {
    const text = 'Your charger caught fire and my son burned his hand. Where is my refund?';
    const signs = read(text).raised.filter(({ flag }) => flag === 'safety');
    expect(signs.map(({ sign }) => sign)).toEqual([
      'somebody was hurt or fell ill',
      'calls a product dangerous',
    ]);
  });

  it('is known by its sign alone where there are no words', () => {
    const file = { name: 'door.jpg', contentType: 'image/jpeg', inline: false };
    expect(read('Where is my parcel?', [file]).raised).toEqual([
      { flag: 'attachment', sign: 'sent a file', words: '' },
    ]);
  });

  it('is kept without the customer’s words', () => {
    const reading = readingOf(read('Where is my parcel? My solicitor will write to you.'));
    expect(reading.raised).toContainEqual({ flag: 'legal', sign: 'threatens a lawyer or a court' });
    expect(JSON.stringify(reading)).not.toContain('solicitor');
  });

  it('repeated contact is a flag and a claim', () => {
    expect(read('This is my third email, where is order 1001?')).toMatchObject({
      flags: ['repeat_contact'],
      claims: { repeats: true },
    });
  });

  it('another wish is second only beside a question about the parcel', () => {
    expect(read('Where is order 1001? Also please send me the invoice.').flags).toContain('second_request');
    expect(read('Please send me the invoice for last month.').flags).not.toContain('second_request');
  });

  it.each(['Mein Anwalt wird sich melden.', 'Mon avocat va vous contacter.', '弁護士に相談します。'])(
    'is found in a language nobody could tell: %s',
    (text) => {
      expect(read(`#1001 ok. ${text}`).flags).toContain('legal');
    },
  );

  it('is not looked for in a neighbour’s short words', () => {
    expect(read('So sad, my parcel is late').flags).toEqual([]);
  });
});

describe('a text made to be slow', () => {
  it.each([
    'my '.repeat(13_000),
    'tell them to '.repeat(3_000),
    'no no no '.repeat(4_000),
    'の返事が'.repeat(9_000),
    'a'.repeat(40_000),
  ])('is read at once: %#', (text) => {
    expect(processorMs(() => read(text))).toBeLessThan(1_000);
  });
});
