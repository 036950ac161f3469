import { describe, expect, test } from '@jest/globals';
import { cleanMessage } from '../../../src/understand/message/clean-message.ts';
import { type Mail, readMails } from './read-mails.ts';

const mails = [...readMails('mail-programs-text'), ...readMails('mail-programs-html')].map((mail) => ({
  shown: `${mail.id}: ${mail.expect.written.replaceAll('\n', ' ').slice(0, 60)}`,
  mail,
}));

/** What a person would say of the reading, beside the words: nothing may be missing, and nothing invented. */
function misread({ expect: wanted, ...raw }: Mail): readonly string[] {
  const clean = cleanMessage(raw);
  const hidden = wanted.hidden ?? [];
  const forwarded = wanted.forwarded ?? [];
  return [
    ...forwarded
      .filter((words) => !clean.forwarded.includes(words))
      .map((words) => `not passed on: ${words}`),
    ...hidden.filter((words) => !clean.hidden.includes(words)).map((words) => `not hidden: ${words}`),
    forwarded.length === 0 && clean.forwarded !== '' ? 'something was passed on' : '',
    hidden.length === 0 && clean.hidden !== '' ? 'something was hidden' : '',
  ].filter((fault) => fault !== '');
}

describe('of every mail program, only what was newly written', () => {
  test.each(mails)('$shown', ({ mail }) => {
    expect(cleanMessage(mail).written).toBe(mail.expect.written);
    expect(misread(mail)).toEqual([]);
  });

  test.each(mails.filter(({ mail }) => mail.expect.form !== undefined))('fields of $shown', ({ mail }) => {
    expect(cleanMessage(mail).form).toMatchObject(mail.expect.form ?? {});
  });

  test.each(['en', 'es', 'fr', 'de', 'it', 'pt', 'nl', 'pl', 'sv', 'ja'])('examples in %s', (language) => {
    const programs = mails.filter(({ mail }) => mail.id.split('-').includes(language));
    expect(programs.length).toBeGreaterThanOrEqual(4);
  });
});

describe('a signature', () => {
  test('is kept beside the words, because an order number may stand in it', () => {
    const html = '<p>Where is it?</p><div class="gmail_signature">Ada Okafor<br>order 1001</div>';
    const { written, signed } = cleanMessage({ html, text: null });
    expect(written).toBe('Where is it?');
    expect(signed).toBe('Where is it?\n\nAda Okafor\norder 1001');
  });

  test('is all there is: then it is what was written', () => {
    const html = '<div class="gmail_signature">Ada Okafor</div>';
    expect(cleanMessage({ html, text: null }).written).toBe('Ada Okafor');
  });
});
