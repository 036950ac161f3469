import type { NoteWords } from '../note-words.ts';
import { CONDITIONS_NL } from './conditions.ts';
import { LISTS_NL } from './lists.ts';
import { REASONS_NL } from './reasons.ts';
import { SENTENCES_NL } from './sentences.ts';

export const NL: NoteWords = {
  conditions: CONDITIONS_NL,
  reasons: REASONS_NL,
  crossed: {
    lead: 'Twee antwoorden kruisten elkaar',
    brief: 'ons automatische hierboven en dat van een collega',
    full: 'Iemand van het team schreef terwijl ons automatische antwoord onderweg was; de klant heeft beide. Het ticket bleef zoals die persoon het achterliet.',
  },
  lists: LISTS_NL,
  say: SENTENCES_NL,
};
