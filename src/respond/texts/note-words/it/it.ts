import type { NoteWords } from '../note-words.ts';
import { CONDITIONS_IT } from './conditions.ts';
import { LISTS_IT } from './lists.ts';
import { REASONS_IT } from './reasons.ts';
import { SENTENCES_IT } from './sentences.ts';

export const IT: NoteWords = {
  conditions: CONDITIONS_IT,
  reasons: REASONS_IT,
  crossed: {
    lead: 'Due risposte si sono incrociate',
    brief: 'la nostra automatica, qui sopra, e quella di un collega',
    full: 'Qualcuno del team ha scritto mentre partiva la nostra risposta automatica; il cliente le ha entrambe. Il ticket è rimasto come lo ha lasciato quella persona.',
  },
  lists: LISTS_IT,
  say: SENTENCES_IT,
};
