import { describe, expect, test } from '@jest/globals';
import { writeNote } from '../../../src/respond/texts/write-note.ts';
import type { NeedBy } from '../../../src/ticket/understanding.ts';
import { understand } from '../../../src/understand/understand.ts';
import { aNoteRequest } from '../../respond/texts/a-note-request.ts';
import { aMessage, aTicket } from '../../support/a-ticket.ts';
import { anUnderstanding } from '../../support/an-understanding.ts';
import { MODEL } from '../model.ts';

const SETTINGS = { model: MODEL, ownAddresses: [], formSenders: [], timeZone: 'America/New_York' };
const AT = '2026-11-18T09:00:00.000Z';

function needBy(text: string, subject = ''): NeedBy | null {
  return understand(aTicket({ subject, messages: [aMessage({ text, at: AT })] }), SETTINGS).needBy;
}

describe('what a ticket says it needs', () => {
  test('the earliest known day counts, and its place is in the message', () => {
    const text = 'I need it by 5 December. At the latest before 3 December, it is for a birthday.';
    const found = needBy(text);
    expect(found).toMatchObject({ date: '2026-12-02', named: '2026-12-03', place: 'message' });
    expect(text.slice(found?.span.start, found?.span.end)).toBe('3 December');
  });

  test('it may stand in the subject', () => {
    expect(needBy('Where is my parcel?', 'Needed by Friday: order 1001')).toMatchObject({
      date: '2026-11-20',
      place: 'subject',
    });
  });

  test('what a quoted mail promised is no need', () => {
    expect(
      needBy('Where is it?\n\nOn 3 Mar 2026, Acme <a@acme.example> wrote:\n> You need it by Friday'),
    ).toBeNull();
  });

  test('money and quantities stand beside it', () => {
    const text = 'I ordered 2 lamps for $89.00 and need them by Friday';
    const reading = understand(aTicket({ messages: [aMessage({ text, at: AT })] }), SETTINGS);
    expect(reading.amounts).toMatchObject([{ amount: '89.00', currency: '$', place: 'message' }]);
    expect(reading.quantities).toMatchObject([{ count: 2, place: 'message' }]);
  });
});

describe('the note', () => {
  const noteWith = (date: string | null, named?: string): string => {
    const need = { date, named: named ?? date, place: 'message', span: { start: 0, end: 1 } } as const;
    return writeNote(aNoteRequest({ understanding: anUnderstanding({ needBy: need }) })).text;
  };

  test('says by when it is needed', () => {
    expect(noteWith('2026-11-20')).toContain('Needs it by Fri, Nov 20.');
  });

  test('says which day was named where that one is too late', () => {
    expect(noteWith('2026-11-19', '2026-11-20')).toContain('Needs it by Thu, Nov 19 (before Fri, Nov 20).');
  });

  test('says that there is a day when it cannot be known', () => {
    expect(noteWith(null)).toContain('Needs it by a certain day, which they do not make clear.');
  });

  test('says nothing when none is named', () => {
    expect(writeNote(aNoteRequest()).text).not.toContain('Needs it by');
  });
});
