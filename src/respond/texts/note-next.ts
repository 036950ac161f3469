import { hasCrossed } from '../crossed.ts';
import { askedBack } from './note-going-back.ts';
import type { NoteRequest } from './note-request.ts';
import { mainRequest } from './note-requests.ts';
import { TURNS } from './note-turns.ts';
import { noteWordsOf } from './note-words/note-words-of.ts';

/**
 * What the agent does next, and whose turn it is then, plain. Who wants something done is helped by what can be done about
 * it, and not by what the state of the order, which may be calm, would ask for.
 */
export function nextStep(request: NoteRequest): string {
  const { picture, understanding, decision, policy } = request;
  const { conditions, lists, say } = noteWordsOf(policy);
  if (hasCrossed(decision)) return say.crossedNext;
  if (askedBack(request) !== null) return say.goingBackNext;
  const { next } = conditions[picture.condition];
  const wanted = mainRequest(understanding);
  // Without an order nothing can be changed: first it has to be found.
  if (wanted !== null && picture.order !== null) return lists.requests[wanted].next;
  const turn = TURNS[picture.condition];
  return turn === 'agent' ? next : `${next} ${lists.turns[turn]}`;
}
