import { matchesOf } from '../../../ticket/matches-of.ts';
import { type OwnLine, ownLines, SLOT, slotsBefore } from '../check/own-words.ts';
import type { Segment } from '../slots.ts';

/** One sentence of a text. */
export interface OwnSentence {
  /** Every slot is one `SLOT`; one kind of apostrophe and of space. */
  readonly words: string;
  readonly slots: readonly string[];
  /** Slots of the whole line: they tell which parcel it speaks of. */
  readonly lineSlots: readonly string[];
}

/** The sentences of a text in the order of reading. */
export function sentencesOf(segments: readonly Segment[]): readonly OwnSentence[] {
  return ownLines(segments).flatMap((line) => sentencesIn(line));
}

/** How a sentence reads in a template: what two texts have in common though their facts differ. */
export function readingOf({ words, slots }: OwnSentence): string {
  let next = 0;
  return words.replaceAll(SLOT, () => `{{ ${slots[next++] ?? ''} }}`);
}

function sentencesIn(line: OwnLine): readonly OwnSentence[] {
  const ends = matchesOf(line.words, SENTENCE_END).map(({ index, 0: end }) => index + end.length);
  return [...ends, line.words.length].flatMap((end, index, all): OwnSentence[] => {
    const start = all[index - 1] ?? 0;
    const words = line.words
      .slice(start, end)
      .replace(/[’‘ʼ`´]/gu, "'")
      .replace(/\s+/gu, ' ')
      .trim();
    if (!/[\p{L}\p{N}]/u.test(words)) return [];
    const slots = line.slots.slice(slotsBefore(line, start), slotsBefore(line, end));
    return [{ words, slots, lineSlots: line.slots }];
  });
}

const SENTENCE_END = /[.!?…]+["”»)]*(?=\s|$)/gu;
