import { describe, expect, it } from '@jest/globals';
import { writeNote } from '../../../src/respond/texts/write-note.ts';
import { anUnderstanding } from '../../support/an-understanding.ts';
import { aHandOver, aNoteRequest } from './a-note-request.ts';

describe('why a note’s flag was raised', () => {
  const raised = [
    { flag: 'legal', sign: 'threatens a lawyer or a court', words: 'my solicitor' },
    { flag: 'anger', sign: 'writes in capitals', words: '' },
  ] as const;

  it('stands behind its reason, with the customer’s words', () => {
    const note = writeNote(
      aNoteRequest({ decision: aHandOver('legal', 'anger'), understanding: anUnderstanding({ raised }) }),
    );
    expect(note.text).toContain('(legal) The customer: threatens a lawyer or a court (“my solicitor”).');
    expect(note.text).toContain('(anger) The customer: writes in capitals.');
  });

  it('is not told of a reason that is no flag’s', () => {
    const note = writeNote(
      aNoteRequest({ decision: aHandOver('low_confidence'), understanding: anUnderstanding({ raised }) }),
    );
    expect(note.text).not.toContain('The customer: threatens');
  });

  it('cannot become markup', () => {
    const words = '<b>sue</b> {{x}}';
    const note = writeNote(
      aNoteRequest({
        decision: aHandOver('legal'),
        understanding: anUnderstanding({ raised: [{ flag: 'legal', sign: 'threatens', words }] }),
      }),
    );
    expect(note.html).not.toMatch(/<b>sue|\{\{/);
  });
});
