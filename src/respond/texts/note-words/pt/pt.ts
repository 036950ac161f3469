import type { NoteWords } from '../note-words.ts';
import { CONDITIONS_PT } from './conditions.ts';
import { LISTS_PT } from './lists.ts';
import { REASONS_PT } from './reasons.ts';
import { SENTENCES_PT } from './sentences.ts';

export const PT: NoteWords = {
  conditions: CONDITIONS_PT,
  reasons: REASONS_PT,
  crossed: {
    lead: 'Duas respostas cruzaram-se',
    brief: 'a nossa, automática, acima, e a de um colega',
    full: 'Alguém da equipa escreveu enquanto a nossa resposta automática seguia; o cliente tem as duas. O ticket ficou como essa pessoa o deixou.',
  },
  lists: LISTS_PT,
  say: SENTENCES_PT,
};
