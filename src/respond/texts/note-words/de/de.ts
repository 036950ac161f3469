import type { NoteWords } from '../note-words.ts';
import { CONDITIONS_DE } from './conditions.ts';
import { LISTS_DE } from './lists.ts';
import { REASONS_DE } from './reasons.ts';
import { SENTENCES_DE } from './sentences.ts';

export const DE: NoteWords = {
  conditions: CONDITIONS_DE,
  reasons: REASONS_DE,
  crossed: {
    lead: 'Zwei Antworten haben sich gekreuzt',
    brief: 'unsere automatische oben und die einer Kollegin oder eines Kollegen',
    full: 'Jemand im Team schrieb, während unsere automatische Antwort unterwegs war; der Kunde hat beide. Das Ticket blieb, wie dieser Mensch es hinterließ.',
  },
  lists: LISTS_DE,
  say: SENTENCES_DE,
};
