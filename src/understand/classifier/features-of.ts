import type { IntentReading } from '../../ticket/intent.ts';
import type { CueReading } from '../intents/read-cues.ts';
import { FeatureCollector, type FeatureList, type Witness } from './feature-list.ts';
import type { Knows } from './known-features.ts';
import { wordsOf } from './words-of.ts';

/** A text made ready for the classifier. */
export interface ReadText {
  /** As it was written, for its shape. */
  readonly text: string;
  /** As `foldWords` gives it. */
  readonly folded: string;
  readonly cues: CueReading;
  /** What the rules make of the cues. */
  readonly rules: readonly IntentReading[];
  readonly language: string | null;
  /** An order's or parcel's number stands in it. */
  readonly numbered: boolean;
}

/** How much each kind of feature weighs; found by cross-validation over the voices of the corpus. */
const SHARES = { word: 1, pair: 0.9, piece: 1.1, cue: 0.5, cues: 0.25, rule: 1, shape: 0.3 } as const;

/**
 * What of a text the classifier looks at. Same text, same features. What of the words is not known weighs nothing, and
 * still makes the others lighter: a text of strange words is never read with certainty.
 */
export function featuresOf(read: ReadText, knows: Knows, witness: Witness | null = null): FeatureList {
  const collector = new FeatureCollector(knows, witness);
  const { words, pairs, pieces } = wordsOf(read.folded, read.language);
  collector.addGroup('word', words, SHARES.word);
  collector.addGroup('pair', pairs, SHARES.pair);
  collector.addGroup('piece', pieces, SHARES.piece);
  const cues = [...read.cues.keys()];
  for (const cue of cues) collector.add('cue', cue, SHARES.cue);
  for (const together of pairsOf(cues)) collector.add('cues', together, SHARES.cues);
  for (const { intent, confidence } of read.rules) collector.add('rule', intent, SHARES.rule * confidence);
  for (const shape of shapesOf(read, words.size)) collector.add('shape', shape, SHARES.shape);
  return collector.list();
}

function pairsOf(names: readonly string[]): readonly string[] {
  return names.flatMap((one, at) => names.slice(at + 1).map((other) => [one, other].toSorted().join(' + ')));
}

/** Limits between lengths, in different words: a few words, a sentence, two, a short mail, a mail, a long one. */
const LENGTHS = [4, 9, 18, 40, 90];

function shapesOf({ text, language, numbered }: ReadText, words: number): readonly string[] {
  return [
    'any',
    `length ${LENGTHS.filter((limit) => words > limit).length}`,
    `language ${language ?? 'unknown'}`,
    ...(numbered ? ['number'] : []),
    ...(/[?？]/.test(text) ? ['question'] : []),
    ...(/!/.test(text) ? ['exclamation'] : []),
    ...(/https?:|www\./i.test(text) ? ['link'] : []),
    ...(/(?:^|\s)@\w/.test(text) ? ['handle'] : []),
  ];
}
