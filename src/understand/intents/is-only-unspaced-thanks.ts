import type { CompiledLexicon, Cue } from '../lexicon/lexicon.ts';
import type { CueReading } from './read-cues.ts';

/** What may be said beside thanks: that the parcel has come, what for ("your answer"). */
const GOES_WITH_THANKS: ReadonlySet<Cue> = new Set([
  'thanks',
  'arrived_fine',
  'parcel',
  'goods',
  'not_goods',
]);

/** A name at the end, in the signs that names are written in: `田中太郎`, `スミス`, `tanaka`. */
const NAME =
  /^(?:[\p{Script=Han}々]{1,5}|[\p{Script=Katakana}ー]{2,8}|[a-z]{2,12}) ?(?:[\p{Script=Han}]{1,3}|[a-z]{2,12})?$/u;

/**
 * Whether a folded text in a script without spaces says thanks and nothing else: with every word of thanks taken out,
 * nothing may be left but a name in its last sentence, and nothing else may have been understood.
 */
export function isOnlyUnspacedThanks(folded: string, cues: CueReading, lexicon: CompiledLexicon): boolean {
  const { unspacedThanks, vocabulary } = lexicon;
  if (unspacedThanks === null || [...cues.keys()].some((cue) => !GOES_WITH_THANKS.has(cue))) return false;
  const sentences = folded.split('|').map((sentence) => sentence.trim());
  const said = sentences.filter((sentence) => sentence !== '');
  return said.every((sentence, at) => {
    const rest = sentence.replace(unspacedThanks, ' ').replace(/ {2,}/g, ' ').trim();
    if (rest === '') return true;
    const known = [...vocabulary].some((word) => rest.includes(word));
    return at === said.length - 1 && at > 0 && NAME.test(rest) && !known;
  });
}
