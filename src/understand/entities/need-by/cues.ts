import { matchesOf } from '../../../ticket/matches-of.ts';
import { ASKED_WORDS, NEEDED_WORDS, OCCASION_WORDS } from './need-words.ts';
import { DONE_WORDS, TOLD_WORDS } from './told-words.ts';

/**
 * What the words around a day speak of: something `needed` or `asked` for, an `occasion`, what others have `told` or has
 * happened, what was `done` with the parcel.
 */
export type Cue = 'needed' | 'occasion' | 'told' | 'done' | 'asked';

const KINDS = ['needed', 'occasion', 'told', 'done', 'asked'] as const;
/** Which group matched says what kind it is. What tells of a past occasion comes before the occasion. */
const CUES = new RegExp(
  `(?<told>${TOLD_WORDS})|(?<needed>${NEEDED_WORDS})|(?<occasion>${OCCASION_WORDS})|(?<done>${DONE_WORDS})|(?<asked>${ASKED_WORDS})`,
  'giu',
);

/** All cues of a piece of text, as they stand. */
export function cuesIn(text: string): readonly Cue[] {
  return matchesOf(text, CUES).flatMap(
    (match) => KINDS.find((kind) => match.groups?.[kind] !== undefined) ?? [],
  );
}

/** The nearest of these decides; a mere "please" or "can" does not outweigh what somebody is said to have promised. */
export function nearest(cues: readonly Cue[]): Cue | null {
  const isWished = cues.includes('needed') || cues.includes('asked');
  const telling = isWished ? cues.filter((cue) => cue !== 'done') : cues;
  return telling.find((cue) => cue !== 'asked') ?? telling[0] ?? null;
}
