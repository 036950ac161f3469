import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { classifyLine } from '../../src/understand/classify-line.ts';
import { findCardNumbers } from '../../src/understand/entities/find-card-numbers.ts';
import { cleanMessage } from '../../src/understand/message/clean-message.ts';
import { understand } from '../../src/understand/understand.ts';
import { aMessage, aTicket } from '../support/a-ticket.ts';
import { processorMs } from '../support/processor-time.ts';
import { MODEL } from './model.ts';
import { readMessages } from './read-messages.ts';

const SETTINGS = { model: MODEL, ownAddresses: ['help@acme.example'], formSenders: [] };
const plain = readMessages('intents').flatMap(({ text }) => (text === null ? [] : [text]));

function readText(text: string, html: string | null = null): ReturnType<typeof understand> {
  return understand(aTicket({ messages: [aMessage({ text, html })] }), SETTINGS);
}

describe('whatever arrives', () => {
  test('no text, html, subject or field makes the reading throw', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc
        .array(
          fc.constantFrom(
            '<div style="display:none">',
            '</div>',
            '<blockquote type=cite>',
            '> ',
            '\n',
            'On 3 Mar 2025 a@b.example wrote:',
            '-- ',
            'Message:',
            'Email: a@b.example',
            '#',
            '1001 ',
            '4111 ',
            'From: ',
            'Sent: ',
            '\u200B',
            '&#x41;',
            'order ',
            'where is ',
          ),
          { maxLength: 40 },
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(anything, anything, fc.boolean(), (body, subject, isHtml) => {
        const ticket = aTicket({
          subject,
          fields: [{ id: '1', value: subject }],
          messages: [aMessage({ text: isHtml ? null : body, html: isHtml ? body : null })],
        });
        const reading = understand(ticket, SETTINGS);
        expect(reading.intents.length).toBeGreaterThan(0);
        expect(reading.intents.every(({ confidence }) => confidence > 0 && confidence < 1)).toBe(true);
        expect(reading.intent).toBe(reading.intents[0]?.intent);
      }),
      { numRuns: 300 },
    );
  });

  test('the same ticket is always read the same way', () => {
    fc.assert(
      fc.property(fc.constantFrom(...plain), (text) => {
        expect(readText(text)).toEqual(readText(text));
      }),
      { numRuns: 40 },
    );
  });

  test('intents are given best first, and each at most once', () => {
    for (const text of plain) {
      const { intents } = readText(text);
      expect(new Set(intents.map(({ intent }) => intent)).size).toBe(intents.length);
    }
  });
});

describe('quoted history changes nothing', () => {
  const history = 'Please cancel my order #7777 and refund me. My lawyer will call. It arrived broken!';
  const quotes = [
    (text: string) =>
      `${text}\n\nOn Mon, 3 Mar 2025 at 10:04, Acme <help@acme.example> wrote:\n\n> ${history}`,
    (text: string) =>
      `${text}\n\n-----Original Message-----\nFrom: Acme\nSent: Monday\nTo: Ada\nSubject: x\n\n${history}`,
    (text: string) =>
      `${text}\n\nAm 03.03.2025 um 10:04 schrieb Acme <help@acme.example>:\n> ${history}\n>> ${history}`,
    (text: string) => `${text}\n\nLe 3 mars 2025 à 10:04, Acme <help@acme.example> a écrit :\n\n${history}`,
  ];

  test('no quote adds an intent, a flag or a claim', () => {
    fc.assert(
      fc.property(fc.constantFrom(...plain), fc.constantFrom(...quotes), (text, quote) => {
        const alone = readText(text);
        const quoted = readText(quote(text));
        expect(quoted.message).toBe(alone.message);
        expect(quoted.intents).toEqual(alone.intents);
        expect(quoted.flags).toEqual(alone.flags);
        expect(quoted.claims).toEqual(alone.claims);
        expect(quoted.language).toBe(alone.language);
      }),
      { numRuns: 120 },
    );
  });

  test('a number in a quote is known to be quoted', () => {
    const reading = readText(quotes[0]?.('Where is my parcel?') ?? '');
    expect(reading.orderNumbers).toMatchObject([{ value: '7777', place: 'quote' }]);
  });
});

describe('payment cards', () => {
  test('every valid card number is found, with any separator', () => {
    const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 14, maxLength: 14 });
    fc.assert(
      fc.property(digits, fc.constantFrom('', ' ', '-'), (random, separator) => {
        const body = `4${random.join('')}`;
        const number = `${body}${luhnDigit(body)}`;
        fc.pre(!/^4(\d)\1+$/.test(number));
        const written = (number.match(/.{1,4}/g) ?? []).join(separator);
        expect(findCardNumbers(`please use ${written} for it`)).toHaveLength(1);
      }),
    );
  });

  test('a wrong check digit is no card', () => {
    expect(findCardNumbers('4111 1111 1111 1112')).toEqual([]);
  });

  test('no card number is handed on as an order or a parcel', () => {
    const reading = readText('order paid with card 4111 1111 1111 1111');
    expect(reading.orderNumbers).toEqual([]);
    expect(reading.trackingNumbers).toEqual([]);
  });
});

describe('speed', () => {
  const attacks: readonly (readonly [string, string])[] = [
    ['one endless word', 'a'.repeat(200_000)],
    ['spaces', ' '.repeat(200_000)],
    ['digits', '1234567890 '.repeat(20_000)],
    ['digits without a gap', '4'.repeat(200_000)],
    ['quotes in quotes', `${'>'.repeat(500)} x\n`.repeat(400)],
    ['labels', 'Email: x\n'.repeat(22_000)],
    ['attributions', 'On 3 Mar 2025 at 10:04, Acme <a@b.example>\n'.repeat(4_500)],
    ['headers', 'From: a@b.example\nSent: x\n'.repeat(8_000)],
    ['the same question', 'where is my order when will it arrive not received '.repeat(4_000)],
    ['almost phrases', 'where where where is is is my my have not have not '.repeat(4_000)],
    ['almost phrases without spaces', '荷物は発送返金住所追跡いつ注文まだ届いて配達'.repeat(9_000)],
    ['at signs', 'a@'.repeat(100_000)],
    ['hashes', '#1-'.repeat(66_000)],
    ['braces', '{{'.repeat(100_000)],
    ['capitals', 'ABCDEFGH IJKLMN '.repeat(12_500)],
    ['nested html', '<div>'.repeat(40_000)],
    ['angle brackets', '<'.repeat(200_000)],
    ['hidden html', '<p style="display:none">x'.repeat(8_000)],
    ['long style', `<p style="${'overflow:hidden;'.repeat(12_000)}">x`],
    ['comments', '<!-- ai '.repeat(25_000)],
    ['invisible', 'a\u200B'.repeat(100_000)],
  ];
  for (const [name, text] of attacks) {
    test(`200 kB of ${name} is read in a moment`, () => {
      const isHtml = text.startsWith('<');
      readText('warm up');
      // A pattern that grows with the square of the text takes minutes here.
      expect(processorMs(() => readText(isHtml ? '' : text, isHtml ? text : null))).toBeLessThan(1_000);
    });
  }

  test('an ordinary message takes about a millisecond', () => {
    for (let round = 0; round < 100; round += 1)
      classifyLine({ id: '1', text: plain[round % plain.length] ?? '' }, MODEL);
    const all = processorMs(() => plain.forEach((text) => void classifyLine({ id: '1', text }, MODEL)));
    expect(all / plain.length).toBeLessThan(5);
  });
});

describe('nothing is lost', () => {
  test('words in the mail are never all taken away', () => {
    fc.assert(
      fc.property(
        fc.lorem({ maxCount: 5, mode: 'sentences' }),
        fc.constantFrom('> ', '', '-- \n', 'Thanks,\n'),
        (words, before) => {
          expect(cleanMessage({ html: null, text: `${before}${words}` }).written).not.toBe('');
        },
      ),
      { numRuns: 60 },
    );
  });
});

function luhnDigit(body: string): number {
  const sum = Array.from(body)
    .toReversed()
    .reduce((total, sign, index) => {
      const doubled = Number(sign) * (index % 2 === 0 ? 2 : 1);
      return total + (doubled > 9 ? doubled - 9 : doubled);
    }, 0);
  return (10 - (sum % 10)) % 10;
}
