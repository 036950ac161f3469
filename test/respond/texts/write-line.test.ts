import { describe, expect, it } from '@jest/globals';
import { loadTemplates } from '../../../src/respond/texts/load-templates.ts';
import { createReplyWriter } from '../../../src/respond/texts/reply-writer.ts';
import { writeLine } from '../../../src/respond/texts/write-line.ts';
import { aPolicy } from '../../support/a-policy.ts';

const NOW = '2026-11-18T15:00:00.000Z';
const DAY = '2026-11-24';
const writer = createReplyWriter(loadTemplates('templates'));
const plain = aPolicy();
const policy = {
  ...plain,
  brand: { ...plain.brand, languages: writer.languages, timezone: 'America/New_York', name: 'Acme' },
};

const textOf = (language: string, day = DAY): string => {
  const written = writeLine({ language, day }, { policy, now: NOW }, writer, []);
  if (written.kind !== 'written') throw new Error(JSON.stringify(written));
  return written.text;
};

describe('the line that a person will answer', () => {
  it.each([
    ['en', 'by Tuesday, November 24.'],
    ['de', 'bis Dienstag, 24. November.'],
    ['fr', 'au plus tard le mardi 24 novembre.'],
    ['es', 'a más tardar el martes, 24 de noviembre.'],
    ['it', 'entro martedì 24 novembre.'],
    ['nl', 'uiterlijk dinsdag 24 november.'],
    ['pt', 'até terça-feira, 24 de novembro.'],
  ])('names the day in the language of the customer, %s, and no time of it', (language, day) => {
    const text = textOf(language);
    expect(text).toContain(day);
    expect(text).not.toMatch(/\d:\d|\d\s?h\b/u);
  });

  it('says that a machine writes and nothing of the order', () => {
    expect(textOf('en').split('\n').filter(Boolean)).toEqual([
      "Hi, this is Acme's AI assistant, and this is an automatic message. I have passed your message on to our team.",
      'A person will look into it and answer you by Tuesday, November 24. You do not need to write again; if you have something to add, just reply to this message.',
      'The Acme team',
    ]);
  });

  it('names the year where it is another one', () => {
    expect(textOf('en', '2027-01-04')).toContain('by Monday, January 4, 2027.');
  });

  it('is not written for a day that has passed, nor in a language the shop does not answer in', () => {
    const about = { policy, now: NOW };
    expect(writeLine({ language: 'en', day: '2026-11-17' }, about, writer, []).kind).toBe('refused');
    expect(writeLine({ language: 'ja', day: DAY }, about, writer, []).kind).toBe('no_language');
  });
});
