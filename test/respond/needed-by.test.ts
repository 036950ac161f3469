import { describe, expect, it } from '@jest/globals';
import { settlementOf } from '../../src/respond/settlement-of.ts';
import { summaryWords } from '../../src/respond/texts/summary-words.ts';
import { writeNote } from '../../src/respond/texts/write-note.ts';
import { aPolicy } from '../support/a-policy.ts';
import { aTicket } from '../support/a-ticket.ts';
import { aHandOver, aNoteRequest } from './texts/a-note-request.ts';
import { aPicture } from './texts/a-picture.ts';

type Priority = ReturnType<typeof settlementOf>['priority'];

function priority(
  urgent: boolean,
  wish?: 'low' | 'urgent',
  outcome: 'handed_over' | 'answered' = 'handed_over',
): Priority {
  const policy = aPolicy();
  return settlementOf({
    outcome,
    closed: false,
    intent: 'delivery_eta',
    condition: 'in_transit',
    urgent,
    ticket: aTicket(),
    policy: {
      ...policy,
      handover: { ...policy.handover, priority: wish === undefined ? {} : { in_transit: wish } },
    },
  }).priority;
}

describe('a hand-over of somebody who needs it by a day that may be missed', () => {
  it('has priority', () => {
    expect(priority(true)).toBe('high');
    expect(priority(true, 'low')).toBe('high');
    expect(priority(true, 'urgent')).toBe('urgent');
  });

  it('and any other what the shop wants', () => {
    expect(priority(false)).toBeNull();
    expect(priority(false, 'low')).toBe('low');
    expect(priority(true, undefined, 'answered')).toBeNull();
  });
});

describe('its note', () => {
  const noteFor = (
    date: string | null,
    expected: string | null,
    named?: string,
  ): ReturnType<typeof writeNote> =>
    writeNote(
      aNoteRequest({
        decision: aHandOver('condition_needs_person'),
        picture: {
          ...aPicture('in_transit'),
          neededBy: { date, ...(named === undefined ? {} : { named }), expected, verdict: 'doubtful' },
        },
      }),
    );

  it('names the day in its first line, behind what is the matter', () => {
    const note = noteFor('2026-11-20', '2026-11-24');
    expect(note.summary).toContain(', order #1001; needed by Fri, Nov 20; ');
    expect(note.text).toContain('Needed by Fri, Nov 20; expected Tue, Nov 24.');
    expect(summaryWords(note)).toBeLessThanOrEqual(40);
  });

  it('names the day that was named beside the last that serves', () => {
    const note = noteFor('2026-11-19', '2026-11-20', '2026-11-20');
    expect(note.summary).toContain('; needed by Thu, Nov 19; ');
    expect(note.text).toContain('Needed by Thu, Nov 19 (before Fri, Nov 20); expected Fri, Nov 20.');
  });

  it('says where nobody knows one of the two', () => {
    expect(noteFor('2026-11-20', null).text).toContain('nobody says when it arrives');
    expect(noteFor(null, null).summary).toContain('; needed by a day they do not make clear; ');
  });
});
