import type { Decision } from '../../ticket/decision.ts';
import type { Reason } from '../../ticket/reason.ts';
import { hasCrossed } from '../crossed.ts';
import type { NoteWords, ReasonWords } from './note-words/note-words.ts';

/** A reason of this decision in words. */
export function wordsFor(
  reason: Reason,
  decision: Decision,
  { reasons, crossed }: Pick<NoteWords, 'reasons' | 'crossed'>,
): ReasonWords {
  return reason === 'person_active' && hasCrossed(decision) ? crossed : reasons[reason];
}
