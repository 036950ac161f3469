import { describe, expect, it } from '@jest/globals';
import { isWismo } from '../../../src/ticket/intent.ts';
import type { Understanding } from '../../../src/ticket/understanding.ts';
import { understand } from '../../../src/understand/understand.ts';
import { aMessage, aTicket } from '../../support/a-ticket.ts';
import { MODEL } from '../model.ts';
import { LANGUAGES, readLines } from './read-lines.ts';

const SETTINGS = { model: MODEL, ownAddresses: [], formSenders: [] };
const read = (text: string): Understanding =>
  understand(aTicket({ messages: [aMessage({ text })] }), SETTINGS);

describe.each(LANGUAGES)('in %s', (language) => {
  const lines = readLines(language);

  it.each(lines.filter(({ flags }) => flags.length > 0))('a person reads: $text', ({ text, flags }) => {
    const { flags: raised, intent } = read(text);
    // A request that is the main one goes to a person by itself.
    const seen = isWismo(intent) ? raised : [...raised, 'second_request'];
    expect(seen).toEqual(expect.arrayContaining(flags));
  });

  it.each(lines.filter(({ flags }) => flags.length === 0))('nobody is alarmed by: $text', ({ text }) => {
    expect(read(text).flags).toEqual([]);
  });

  it('every kind of trouble has an example', () => {
    expect([...new Set(lines.flatMap(({ flags }) => flags))].toSorted()).toEqual([
      'anger',
      'asks_for_person',
      'chargeback',
      'data_request',
      'injection_suspected',
      'legal',
      'press',
      'repeat_contact',
      'safety',
      'second_request',
    ]);
  });
});
