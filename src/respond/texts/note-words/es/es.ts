import type { NoteWords } from '../note-words.ts';
import { CONDITIONS_ES } from './conditions.ts';
import { LISTS_ES } from './lists.ts';
import { REASONS_ES } from './reasons.ts';
import { SENTENCES_ES } from './sentences.ts';

export const ES: NoteWords = {
  conditions: CONDITIONS_ES,
  reasons: REASONS_ES,
  crossed: {
    lead: 'Se cruzaron dos respuestas',
    brief: 'la nuestra, automática, arriba, y la de un colega',
    full: 'Alguien del equipo escribió mientras salía nuestra respuesta automática; el cliente tiene las dos. El ticket quedó como lo dejó esa persona.',
  },
  lists: LISTS_ES,
  say: SENTENCES_ES,
};
