import type { NoteWords } from '../note-words.ts';
import { CONDITIONS_EN } from './conditions.ts';
import { LISTS_EN } from './lists.ts';
import { REASONS_EN } from './reasons.ts';
import { SENTENCES_EN } from './sentences.ts';

export const EN: NoteWords = {
  conditions: CONDITIONS_EN,
  reasons: REASONS_EN,
  crossed: {
    lead: 'Two replies crossed',
    brief: "our automatic one, above, and a colleague's",
    full: 'A person of the team wrote while our automatic reply was on its way, so the customer has both. The ticket was left as that person put it.',
  },
  lists: LISTS_EN,
  say: SENTENCES_EN,
};
