import type { TextSpan } from '../ticket/understanding.ts';

const PART_OF_WORD = /[\p{L}\p{N}]/u;

/** Every place where a value stands whole, letter by letter: the finders of numbers give each value once. */
export function findAgain(text: string, value: string): readonly TextSpan[] {
  const places: TextSpan[] = [];
  for (let start = text.indexOf(value); start >= 0; start = text.indexOf(value, start + value.length)) {
    const end = start + value.length;
    const isPart = [text[start - 1], text[end]].some((sign) => sign !== undefined && PART_OF_WORD.test(sign));
    if (!isPart) places.push({ start, end });
  }
  return places;
}
