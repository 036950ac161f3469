import { expect, it } from '@jest/globals';
import { draftInNote } from '../../../src/respond/texts/draft-in-note.ts';
import { writeNote } from '../../../src/respond/texts/write-note.ts';
import { NOTE_LANGUAGES } from '../../../src/ticket/policy.ts';
import { aPolicy } from '../../support/a-policy.ts';
import { aHandOver, aNoteRequest } from './a-note-request.ts';

const DRAFT = 'Hi Kim,\n\nYour order #6001 is on its way.\n\nThe Acme team';

const noteIn = (language: (typeof NOTE_LANGUAGES)[number], draft: string | null): string => {
  const policy = aPolicy();
  const decision = aHandOver('autonomy_note');
  return writeNote(
    aNoteRequest({ policy: { ...policy, team: { ...policy.team, language } }, decision, draft }),
  ).text;
};

it.each(NOTE_LANGUAGES)('the draft of a note in %s is found again in what is kept of it', (language) => {
  expect(draftInNote(noteIn(language, DRAFT))).toBe(DRAFT);
});

it.each(NOTE_LANGUAGES)('none is found in a note in %s that offers none', (language) => {
  expect(draftInNote(noteIn(language, null))).toBeNull();
});
