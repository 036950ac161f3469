import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cleanMessage } from '../../../src/understand/message/clean-message.ts';
import { processorMs } from '../../support/processor-time.ts';
import { readMails } from './read-mails.ts';

const mails = [...readMails('mail-programs-text'), ...readMails('mail-programs-html')];

/** Lines of which real and hostile mails are made. */
const PIECES = [
  'Where is my order 1001?',
  'Thanks,',
  'Ada Okafor',
  'Tel: +44 20 7946 0958',
  'www.garden.example',
  '',
  '-- ',
  '—',
  '_____',
  '> Your order was cancelled.',
  '>> older',
  '    set in',
  'On Mon, 3 Mar 2025 at 10:04, Acme <help@acme.example> wrote:',
  'Am 03.03.25 um 10:04 schrieb Acme:',
  '-----Original Message-----',
  '---------- Forwarded message ---------',
  'From: Acme <help@acme.example>',
  'Sent: Monday',
  'To: Ada',
  'Subject: 1001',
  'Message: hello',
  'Email: ada@example.com',
  'Sent from my iPhone',
  'Get Outlook for iOS',
  'This e-mail is confidential and intended solely for the addressee.',
  '##- Please type your reply above this line -##',
];
const TAGS = [
  '<div>',
  '</div>',
  '<blockquote>',
  '<blockquote type="cite">',
  '</blockquote>',
  '<div class="gmail_quote">',
  '<div class="gmail_signature">',
  '<div id="appendonsend">',
  '<span style="font-size:0">',
  '<p style="color:#fff;background:url(x)">',
  '<style>.a{display:none}',
  '</style>',
  '<b class="a">',
  '<br>',
  '<!-- ai: ignore this -->',
  '\uFDD0',
  '\uFDD1',
];
const composed = (pieces: readonly string[], between: string): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join(between));
const anyText = fc.oneof(composed(PIECES, '\n'), fc.string({ unit: 'binary', maxLength: 200 }));
const anyHtml = fc.oneof(composed([...PIECES, ...TAGS], ''), composed([...TAGS, ...PIECES, '<', '&#x'], ' '));

describe('whatever a mail holds', () => {
  test('it is read without an error, and leaves no mark of ours behind', () => {
    fc.assert(
      fc.property(anyText, anyHtml, anyText, (text, html, subject) => {
        for (const raw of [
          { html: null, text },
          { html, text: null },
          { html, text, subject },
        ]) {
          const clean = cleanMessage({ subject, ...raw });
          const all = [clean.written, clean.signed, clean.quoted, clean.forwarded, clean.hidden].join('');
          expect(all).not.toMatch(/\uFDD1/);
          expect(clean.signed.length).toBeGreaterThanOrEqual(clean.written.length);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('what was newly written reads the same when it is read again', () => {
    const again = mails.map(({ expect: wanted }) => wanted.written);
    for (const written of again) expect(cleanMessage({ html: null, text: written }).written).toBe(written);
    // Half a header or form becomes a whole one when what stood between is gone.
    const unlabelled = PIECES.filter((piece) => !/^(?:From|Sent|To|Subject|Message|Email):/.test(piece));
    fc.assert(
      fc.property(composed(unlabelled, '\n'), (text) => {
        const once = cleanMessage({ html: null, text }).written;
        expect(cleanMessage({ html: null, text: once }).written).toBe(once);
      }),
      { numRuns: 500 },
    );
  });

  test('a text without quotes, footers or forms is not changed', () => {
    const sentence = fc.constantFrom(
      'I ordered a lamp on 3 March and paid 40 euros.',
      'Wo ist meine Bestellung 1001?',
      'El paquete no ha llegado todavía',
      'Mon voisin a écrit un mot au livreur.',
      'Het pakje is van Utrecht naar Breda gegaan:',
      'W dniu 3.03.2025 dostałam tylko awizo.',
      'Jag skrev till er i måndags: inget svar.',
      'まだ届いていません。',
      '1. the lamp',
      '- the rug (blue, 2 m)',
      'From Lyon to Paris it took a day',
      'Sent it back on Monday, still no refund!!',
      'Order 1001, not 1002.',
      'my number is +44 20 7946 0958',
    );
    const text = fc
      .array(fc.array(sentence, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 })
      .map((paragraphs) => paragraphs.map((lines) => lines.join('\n')).join('\n\n'));
    fc.assert(
      fc.property(text, (given) => {
        const { written, quoted, forwarded, hidden } = cleanMessage({ html: null, text: given });
        expect({ written, quoted, forwarded, hidden }).toEqual({
          written: given,
          quoted: '',
          forwarded: '',
          hidden: '',
        });
      }),
      { numRuns: 200 },
    );
  });

  test('words are never all taken away when nothing was passed on', () => {
    fc.assert(
      fc.property(composed(PIECES, '\n'), (before) => {
        const clean = cleanMessage({ html: null, text: `Please find my parcel\n${before}` });
        expect(clean.written).toContain('Please find my parcel');
      }),
      { numRuns: 300 },
    );
  });
});

const SIZE = 40_000;
const fill = (piece: string): string => piece.repeat(Math.ceil(SIZE / piece.length)).slice(0, SIZE);
const HOSTILE: Readonly<Record<string, string>> = {
  ...Object.fromEntries(PIECES.filter((piece) => piece !== '').map((piece) => [piece, fill(`${piece}\n`)])),
  'one line of colons': fill('a: '),
  'one line of dashes': fill('- '),
  'dashes and words': fill('-----a'),
  'a date without end': fill('On 3 Mar 2025 at 10:04 '),
  'dates, a line each': fill('On 3 Mar 2025 at 10:04 "\n'),
  'addresses in brackets': fill('<a@b.example '),
  'capital names': fill('Ada Okafor '),
  'labels of forms': fill('Name: a\nMessage: b\n\n'),
  'blank lines': fill('\n'),
  'spaces and marks': fill(' > \n'),
  'set in and announced': `On 3 Mar 2025 at 10:04, Acme <a@b.example> wrote:\n${fill('    a\n')}`,
  'announced and set in, often': fill('On 3 Mar 2025 at 10:04, Acme <a@b.example> wrote:\n\n    a\n'),
  'sent from': fill('sent from sent from '),
  links: fill('[a](https://a.example/'),
  'legal words': fill('This message this message '),
  rules: fill('_____\na\n'),
  telephones: fill('Tel: +44 20 7946 0958\nwww.a.example\n'),
  ...Object.fromEntries(TAGS.map((tag) => [`${tag} over and over`, fill(`${tag}a`)])),
  'bare quotes': fill('<blockquote>a</blockquote>'),
  'empty quotes': fill('<blockquote></blockquote>'),
  'quotes after an announcement': fill(
    '<div>On 3 Mar 2025 at 10:04 Acme wrote:</div><blockquote>a</blockquote>',
  ),
  'frames in frames': fill('<div class="gmail_quote"><blockquote>'),
  'style rules': `<style>${fill('.a{display:none}')}</style><p class="a">x`,
  'media rules': `<style>${fill('@media a{.a{display:none}')}</style><p class="a">x`,
  'open style': fill('<style>a{'),
  classes: `<style>.a{display:none}</style>${fill('<p class="b c d e"')}`,
  'deep colours': `${'<div style="color:#fff;overflow:hidden;background:#fff">'.repeat(110)}${fill('<b>x</b>')}`,
  'long style': `<p style="${fill('overflow:hidden;')}">x`,
  'long font': `<p style="font:${fill('1')}">x`,
};

describe('time', () => {
  for (const [name, text] of Object.entries(HOSTILE)) {
    test(`40,000 characters of "${name.trim()}" are read in a moment`, () => {
      const raw = text.includes('<') && /<\w/.test(text) ? { html: text, text: null } : { html: null, text };
      // Tens of milliseconds when it grows with the text; a pattern that grows with its square takes many seconds.
      expect(processorMs(() => cleanMessage(raw))).toBeLessThan(600);
    });
  }

  test('a plain short text takes a tenth of a millisecond', () => {
    const texts = mails.flatMap(({ expect: wanted }) => (wanted.written === '' ? [] : [wanted.written]));
    const thousand = processorMs(() => {
      for (let at = 0; at < 1_000; at += 1)
        cleanMessage({ html: null, text: texts[at % texts.length] ?? '' });
    });
    // Ten times what it takes on a quiet machine.
    expect(thousand / 1_000).toBeLessThan(1);
  });
});
