import { matchesOf } from '../../ticket/matches-of.ts';
import type { CompiledLexicon, Cue } from '../lexicon/lexicon.ts';

/** The cues found in a text, each with the words that gave it away. */
export type CueReading = ReadonlyMap<Cue, readonly string[]>;

/** Cues that are about a parcel only if the sentence is: nobody waits for a parcel in "waiting for your reply". */
const ABOUT_GOODS: ReadonlySet<Cue> = new Set([
  'asks_where',
  'asks_when',
  'asks_news',
  'asks_shipped',
  'not_received',
  'late',
  'not_shipped',
  'not_here',
  'partial',
]);

/** Finds what a folded text says, in the words of one language. */
export function readCues(folded: string, lexicon: CompiledLexicon): CueReading {
  const { border } = lexicon;
  const text = folded.replace(lexicon.numbered, `${border}$1`).replace(lexicon.notGoods, `${border}xthing`);
  const goodsAt = sentencesWith(text, lexicon, 'goods');
  const thingAt = sentencesWith(text, lexicon, 'not_goods');
  const found = new Map<Cue, readonly string[]>();
  for (const [cue, pattern] of lexicon.cues) {
    const hits = matchesOf(text, pattern).filter((hit) => {
      if (!ABOUT_GOODS.has(cue)) return true;
      const sentence = sentenceAt(text, hit.index + 1);
      return !hit[0].includes('xthing') && (!thingAt.has(sentence) || goodsAt.has(sentence));
    });
    if (hits.length > 0)
      found.set(
        cue,
        hits.slice(0, 5).map((hit) => hit[0].trim()),
      );
  }
  return found;
}

/** Cues of several languages read side by side, for texts too short to tell which it is. */
export function mergeCues(readings: readonly CueReading[]): CueReading {
  const merged = new Map<Cue, readonly string[]>();
  for (const [cue, words] of readings.flatMap((reading) => [...reading])) {
    merged.set(cue, [...(merged.get(cue) ?? []), ...words]);
  }
  return merged;
}

function sentencesWith(text: string, lexicon: CompiledLexicon, cue: Cue): ReadonlySet<number> {
  const pattern = lexicon.cues.find(([name]) => name === cue)?.[1];
  if (pattern === undefined) return new Set();
  return new Set(matchesOf(text, pattern).map((hit) => sentenceAt(text, hit.index + 1)));
}

/** A sentence is named by where it ends. */
function sentenceAt(text: string, at: number): number {
  const end = text.indexOf('|', at);
  return end < 0 ? text.length : end;
}
