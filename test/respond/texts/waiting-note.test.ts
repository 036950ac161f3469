import { describe, expect, it } from '@jest/globals';
import { type WaitingNote, waitingNote } from '../../../src/respond/texts/waiting-note.ts';
import { NOTE_LANGUAGES } from '../../../src/ticket/team.ts';

const ABOUT: WaitingNote = {
  handOver: {
    since: '2026-11-18T15:00:00.000Z',
    dueAt: '2026-11-19T15:00:00.000Z',
    orderName: '#1001',
    targetSeconds: 28_800,
    lineToldAt: null,
  },
  waitedSeconds: 9 * 3_600 + 1_200,
  language: 'en',
  zone: 'America/New_York',
  decisionPage: 'https://shop.example.com/admin/tickets/zendesk/7',
  feedback: 'https://shop.example.com/feedback/t0ken',
};

const summaryOf = (about: WaitingNote): string => waitingNote(about).text.split('\n')[0] ?? '';

describe('the note that a customer waits', () => {
  it('says how long and since when, then what it is about', () => {
    expect(waitingNote(ABOUT).html).toBe(
      [
        '<p>Waiting 9 business hours for a person; due since Thu, Nov 19, 10:00 AM EST. Please answer this customer next.</p>',
        '<hr>',
        '<p><b>Handed over</b>: Wed, Nov 18, 10:00 AM EST · Target: 8 business hours</p>',
        '<p><b>Order</b>: #1001</p>',
        '<p><a href="https://shop.example.com/admin/tickets/zendesk/7">Why this was decided</a> · <a href="https://shop.example.com/feedback/t0ken">Was this right?</a></p>',
      ].join('\n'),
    );
  });

  it.each([
    [60, '1 business minute '],
    [59 * 60 + 59, '59 business minutes '],
    [3_600, '1 business hour '],
    [7_199, '1 business hour '],
    [40 * 3_600, '40 business hours '],
  ])('rounds %d seconds down to %s', (waitedSeconds, words) => {
    expect(summaryOf({ ...ABOUT, waitedSeconds })).toContain(words);
  });

  it.each(NOTE_LANGUAGES)('is read in ten seconds in %s', (language) => {
    const summary = summaryOf({ ...ABOUT, language });
    const words = summary.split(/\s+/).length;
    expect(words).toBeLessThanOrEqual(40);
    // Ten seconds at 240 words a minute.
    expect(words / 4).toBeLessThanOrEqual(10);
    expect(summary).toContain('9');
    expect(summary).not.toContain('undefined');
  });

  it('is in the language of the team, all of it', () => {
    const texts = NOTE_LANGUAGES.map((language) => waitingNote({ ...ABOUT, language }).text);
    expect(new Set(texts).size).toBe(NOTE_LANGUAGES.length);
    expect(summaryOf({ ...ABOUT, language: 'de' })).toMatch(
      /^Wartet seit 9 Arbeitsstunden auf einen Menschen; fällig seit Do\./,
    );
  });

  it.each([
    ['en', 'Told the customer: a person answers by Thu, Nov 19'],
    ['de', 'Dem Kunden gesagt: ein Mensch antwortet bis Do., 19. Nov.'],
    ['fr', 'Annoncé au client: une réponse au plus tard le jeu. 19 nov.'],
  ] as const)('says what the customer was told, in %s', (language, said) => {
    const line = { language: 'en', day: '2026-11-19' };
    const told = { ...ABOUT.handOver, line, lineToldAt: '2026-11-18T15:00:30.000Z' };
    expect(waitingNote({ ...ABOUT, language, handOver: told }).text).toContain(said);
    const untold = { ...ABOUT.handOver, line };
    expect(waitingNote({ ...ABOUT, language, handOver: untold }).text).not.toContain(said);
  });

  it('lets no order’s name become markup', () => {
    const orderName = '#1<script>{{x}}';
    expect(waitingNote({ ...ABOUT, handOver: { ...ABOUT.handOver, orderName } }).html).not.toMatch(
      /<script|\{\{/,
    );
  });
});
