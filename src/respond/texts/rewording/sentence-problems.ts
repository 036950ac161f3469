import { COMMITMENTS } from '../commitments.ts';
import { harmlessIn } from '../own-claims/harmless-sentences.ts';
import { readingOf, sentencesOf } from '../own-claims/own-sentences.ts';
import type { Segment } from '../slots.ts';
import type { RewordingRefusal } from './refusals.ts';
import type { SameWords } from './same-words.ts';

/** Between a courtesy and the sentence it stands before: "Thanks for your patience: your parcel ...". */
const JOINT = /(?:,|:|;| [–-]) /gu;

/** A greeting, thanks, a word of regret, a wish, a signature: a reader who came for a date reads no more. */
const MOST_ADDED = 5;

/** A fact is not asked for, and does not trail off. */
const DOUBTING = /[?…]$|\.\.$/u;

interface Manner {
  readonly words: Pick<SameWords, 'fold'>;
  /** ISO 639-1. */
  readonly language: string;
}

/**
 * Holds other words for a text against the text, sentence by sentence: every sentence of ours is there, in its order and
 * in words that mean the same in every one of our texts; and between them is nothing but what no order can belie (the
 * courtesies of `own-claims`). Sentences of ours that are of those kinds, too, may be said by others of them, with the
 * same facts. Stricter than what a shop may write itself: no state is told in words that are not ours.
 */
export function sentenceProblems(
  said: readonly Segment[],
  ours: readonly Segment[],
  { words, language }: Manner,
): readonly RewordingRefusal[] {
  const kinds = harmlessIn(language);
  const isHarmless = (reading: string): boolean =>
    kinds?.isCourtesy(reading) === true && !(reading.includes('{{') && DOUBTING.test(reading));
  const wanted = sentencesOf(ours).map(readingOf);
  const folded = wanted.map(words.fold);
  const kept = new Set<number>();
  const added: string[] = [];
  const problems: RewordingRefusal[] = [];
  let next = 0;
  const take = (reading: string): boolean => {
    const at = folded.indexOf(words.fold(reading), next);
    if (at < 0) return false;
    kept.add(at);
    next = at + 1;
    return true;
  };
  for (const reading of sentencesOf(said).map(readingOf)) {
    if (take(reading)) continue;
    const leadIn = leadInOf(reading, { isHarmless, take });
    if (leadIn !== null) added.push(leadIn);
    else if (isHarmless(withoutComma(reading))) added.push(reading);
    else problems.push('sentence_of_its_own');
  }
  const lost = wanted.filter((_, at) => !kept.has(at));
  if (lost.some((reading) => !isHarmless(reading) || !reading.includes('{{'))) problems.push('sentence_lost');
  if (added.length > MOST_ADDED) problems.push('too_long');
  if (added.some((reading) => COMMITMENTS.test(reading))) problems.push('commitment');
  return problems;
}

/** A greeting, or a closing, on a line of its own: "Hello,". */
const withoutComma = (reading: string): string => reading.replace(/,$/u, '');

/** A courtesy before one of our sentences, which it then takes; `null`: it is not so. */
function leadInOf(
  reading: string,
  {
    isHarmless,
    take,
  }: { readonly isHarmless: (words: string) => boolean; readonly take: (words: string) => boolean },
): string | null {
  for (const { index, 0: joint } of reading.matchAll(JOINT)) {
    const courtesy = reading.slice(0, index);
    if (isHarmless(courtesy) && take(reading.slice(index + joint.length))) return courtesy;
  }
  return null;
}
