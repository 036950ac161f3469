import { describe, expect, it } from '@jest/globals';
import { NOTE_WORDS } from '../../../src/respond/texts/note-words/note-words-of.ts';
import { SHOWN_SIGNS } from '../../../src/respond/texts/note-words/shown-signs.ts';
import { readingSeconds, summaryWords, wordsOf } from '../../../src/respond/texts/summary-words.ts';
import { type Note, writeNote } from '../../../src/respond/texts/write-note.ts';
import { CONDITIONS } from '../../../src/ticket/condition.ts';
import { NOTE_LANGUAGES } from '../../../src/ticket/policy.ts';
import { REASONS } from '../../../src/ticket/reason.ts';
import { SIGNS } from '../../../src/understand/flags/signs.ts';
import { aPolicy } from '../../support/a-policy.ts';
import { anOrder, aScan, daysAgo } from '../../support/an-order.ts';
import { anUnderstanding } from '../../support/an-understanding.ts';
import { aHandOver, aNoteRequest } from './a-note-request.ts';
import { aParcel, aPicture } from './a-picture.ts';

type Language = (typeof NOTE_LANGUAGES)[number];

const policyIn = (language: Language): ReturnType<typeof aPolicy> => {
  const policy = aPolicy();
  return { ...policy, team: { ...policy.team, language } };
};

/** A note in which as much is known as can be, about an order needed by Friday. */
function fullNote(language: Language): Note {
  const parcels = [
    aParcel({
      quietDays: 6,
      lastScan: aScan({ at: '2026-11-10T18:00:00.000Z', city: 'MEMPHIS' }),
      estimatedBefore: '2026-11-16',
    }),
  ];
  const neededBy = {
    date: '2026-11-20',
    named: '2026-11-20',
    expected: '2026-11-24',
    verdict: 'doubtful',
  } as const;
  const order = anOrder({
    returnOpen: true,
    holds: ['out_of_stock'],
    refunds: [{ at: daysAgo(1), amount: { amount: '32.00', currency: 'USD' }, state: 'failed' }],
  });
  return writeNote(
    aNoteRequest({
      policy: policyIn(language),
      decision: aHandOver('second_request', 'legal'),
      identity: { level: 'V1', obstacles: ['cc_present'] },
      picture: aPicture('stalled', { row: 8, parcels, order, neededBy, unchecked: ['shopify'] }),
      understanding: anUnderstanding({
        message: 'Where is it? And change my address.',
        flags: ['second_request', 'legal'],
        raised: [{ flag: 'legal', sign: 'threatens a lawyer or a court', words: 'my lawyer' }],
      }),
      said: [
        {
          at: '2026-11-16T15:00:00.000Z',
          kind: 'answer',
          sure: true,
          condition: 'in_transit',
          facts: [{ name: 'estimated_delivery', value: '2026-11-17', source: 'easypost:1', at: daysAgo(2) }],
          writesBack: '2026-11-18',
        },
        {
          at: '2026-11-15T15:00:00.000Z',
          kind: 'question',
          sure: false,
          condition: null,
          facts: [],
          writesBack: null,
        },
      ],
      macro: { id: '1', title: 'Shipping::Delayed', text: null, language: null },
      links: {
        ticket: 'https://acme.zendesk.com/agent/tickets/1',
        decisionPage: 'https://wa.example/1',
        feedback: 'https://wa.example/feedback/1',
      },
    }),
  );
}

describe('a note in the language of the team', () => {
  it('is German where the team reads German, and quotes the customer as they wrote', () => {
    const { summary, text } = fullNote('de');
    expect(summary).toBe(
      'Steht seit 6 Werktagen in Memphis, Bestellung #1001 (Besitzer nicht belegt); gebraucht bis Fr., 20. Nov.; Kunde fragt, wo sie ist. Nicht automatisch beantwortet: die Nachricht will noch etwas anderes.',
    );
    expect(text).toContain('“Where is it? And change my address.”');
    expect(text).toContain(
      'Mo., 16. Nov.: Unterwegs, erwartet Di., 17. Nov. Meldet sich vielleicht ab Mi., 18. Nov.',
    );
    expect(text).toContain('Der Kunde: droht mit Anwalt oder Gericht (“my lawyer”).');
    expect(text).toContain('Danach ist der Zusteller am Zug.');
  });

  it.each(NOTE_LANGUAGES)('says nothing in another language: %s', (language) => {
    const mine = fullNote(language).text.split('\n');
    const others = NOTE_LANGUAGES.filter((other) => other !== language).map((other) => fullNote(other).text);
    // Short lines may be the same in two languages, and so are links and the shop's own words.
    const shared = mine.filter(
      (line) =>
        wordsOf(line).length > 5 && !line.includes('http') && others.some((other) => other.includes(line)),
    );
    expect(shared).toEqual([]);
  });

  it.each(NOTE_LANGUAGES)('has the same parts in the same order: %s', (language) => {
    const shape = (text: string): string => text.replace(/>[^<]*/g, '>');
    expect(shape(fullNote(language).html)).toBe(shape(fullNote('en').html));
  });

  it.each(NOTE_LANGUAGES)(
    'can be read in ten seconds, whatever its condition, reason and intent: %s',
    (language) => {
      const { lists, reasons } = NOTE_WORDS[language];
      const longest = Object.entries(lists.intents).toSorted(
        ([, a], [, b]) => wordsOf(b).length - wordsOf(a).length,
      )[0];
      const parcels = [
        aParcel({
          quietDays: 12,
          deliveredAt: '2026-11-16T15:00:00.000Z',
          lastScan: aScan({ city: 'ST LOUIS MO' }),
        }),
      ];
      const tooLong = CONDITIONS.flatMap((condition) =>
        REASONS.flatMap((reason) => {
          const note = writeNote(
            aNoteRequest({
              policy: policyIn(language),
              decision: aHandOver(reason),
              picture: aPicture(condition, { parcels }),
              understanding: anUnderstanding({ intent: longest?.[0] as 'other' }),
              identity: { level: 'V1', obstacles: ['address_differs'] },
            }),
          );
          const isWhole = note.summary.includes('#1001') && note.summary.includes(reasons[reason].brief);
          return isWhole && summaryWords(note) <= 40 && readingSeconds(note) <= 10
            ? []
            : [`${condition} ${reason}: ${note.summary}`];
        }),
      );
      expect(tooLong).toEqual([]);
    },
  );

  it.each(NOTE_LANGUAGES)('says every reason as the others are said: %s', (language) => {
    for (const { brief, full, lead } of Object.values(NOTE_WORDS[language].reasons)) {
      expect(full).toMatch(/^\p{Lu}.*\.$/u);
      expect(brief).not.toMatch(/_|\.$/);
      expect(lead ?? 'Lead').toMatch(/^\p{Lu}.*[^.]$/u);
    }
  });

  it('knows every sign that a flag can be raised by', () => {
    expect([...SHOWN_SIGNS].toSorted()).toEqual(
      Object.values(SIGNS)
        .map(({ shown }) => shown)
        .toSorted(),
    );
  });
});
