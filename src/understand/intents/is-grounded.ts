import { classesIn, classOf } from '../classifier/word-classes/class-of.ts';
import type { Cue } from '../lexicon/lexicon.ts';
import type { TextReading } from '../read-text.ts';
import { isUnspaced } from '../text/is-unspaced.ts';

/** Phrases that people say of an order on its way, and hardly of anything else. */
const TELLING: readonly Cue[] = [
  'asks_where',
  'asks_when',
  'asks_shipped',
  'asks_news',
  'not_received',
  'not_here',
  'late',
  'ordered_ago',
  'not_shipped',
  'tracking_stuck',
  'attempted',
  'partial',
  'says_delivered',
  'out_for_delivery',
  'return_status',
  'refund_status',
];

/** Classes of words that stand for what is awaited, who brings it and where it is left. */
const CONCRETE: ReadonlySet<string> = new Set(['parcel', 'goods', 'person', 'place']);

/**
 * Whether anything in a text speaks of an order: a number, a word for it, for goods, for who brings them, or a phrase
 * people use of them. "What day is it?" is made of the same small words as "When does it come?", so without any such
 * sign the classifier's odds are those of the corpus and not of the text.
 */
export function isGrounded({ numbered, cues, folded, language, foreignParcel }: TextReading): boolean {
  if (numbered || foreignParcel || TELLING.some((cue) => cues.has(cue))) return true;
  return folded.split(' ').some((word) => {
    if (isUnspaced(word)) return [...classesIn(word)].some((name) => CONCRETE.has(name));
    return CONCRETE.has(classOf(word, language) ?? '');
  });
}
