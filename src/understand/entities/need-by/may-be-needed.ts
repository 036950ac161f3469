import type { Sentence } from './around.ts';
import { cuesIn, nearest } from './cues.ts';
import {
  ABSENT,
  CANNOT_WAIT,
  IF_NOT,
  NOT_BEFORE,
  ORDER_OF,
  SINCE,
  TOO_LATE,
  UNTIL,
} from './deadline-words.ts';
import { isGone } from './gone-words.ts';

/**
 * Whether a day stands beside a need, an occasion or an absence, so that nobody can tell that it is harmless: not one of a
 * promise, of a purchase or of what has happened, and not one that is merely asked for. A person looks.
 */
export function mayBeNeeded(sentence: Sentence): boolean {
  const { before, after } = sentence;
  if (NOT_BEFORE.test(before) || SINCE.test(before) || ORDER_OF.test(before)) return false;
  const around = `${before} … ${after}`;
  const cues = cuesIn(around);
  if (cues.includes('told') || nearest(cues) === 'done') return false;
  const isAway = (ABSENT.test(around) || isGone(sentence)) && !UNTIL.test(before);
  if (isAway || TOO_LATE.test(around) || CANNOT_WAIT.test(around) || IF_NOT.test(around)) return true;
  if (cues.includes('needed') || cues.includes('occasion')) return true;
  // A day alone in its sentence: what is told around it is told of it.
  return !sentence.isQuestion && !cues.includes('asked') && sentence.isAboutNeed();
}
