import type { NoteWords } from '../note-words.ts';
import { CONDITIONS_FR } from './conditions.ts';
import { LISTS_FR } from './lists.ts';
import { REASONS_FR } from './reasons.ts';
import { SENTENCES_FR } from './sentences.ts';

export const FR: NoteWords = {
  conditions: CONDITIONS_FR,
  reasons: REASONS_FR,
  crossed: {
    lead: 'Deux réponses se sont croisées',
    brief: 'la nôtre, automatique, ci-dessus, et celle d’un collègue',
    full: 'Quelqu’un de l’équipe a écrit pendant que notre réponse automatique partait ; le client a les deux. Le ticket est resté comme cette personne l’a laissé.',
  },
  lists: LISTS_FR,
  say: SENTENCES_FR,
};
