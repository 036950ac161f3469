import type { Segment } from '../slots.ts';

/** Stands for a slot in the template's own words. */
export const SLOT = '\uFFFC';

/** One line of a text as the template's author wrote it: own words, and the slots between them in order. */
export interface OwnLine {
  /** Every slot is one `SLOT`. */
  readonly words: string;
  readonly slots: readonly string[];
}

/** A list entry is one line, and so is what follows it up to the next: a parcel's link belongs to the parcel. */
export function ownLines(segments: readonly Segment[]): readonly OwnLine[] {
  const words = segments
    .map(({ slot, text }) => (slot === null ? text.replaceAll(SLOT, ' ') : SLOT))
    .join('');
  const names = segments.flatMap(({ slot }) => (slot === null ? [] : [slot]));
  let used = 0;
  return words.split('\n').map((line) => {
    const count = line.split(SLOT).length - 1;
    const slots = names.slice(used, used + count);
    used += count;
    return { words: line, slots };
  });
}

/** How many slots stand before a place of the line. */
export const slotsBefore = ({ words }: OwnLine, index: number): number =>
  words.slice(0, index).split(SLOT).length - 1;
