import type { CheckWords } from './check-words.ts';
import type { OwnLine } from './own-words.ts';
import { isFalselyDenied, isTrue, STATUSES, type Status } from './statuses.ts';
import type { Truth } from './truth.ts';

/** Where a thought ends: not at the commas of "today, Friday,", and not before "that": it goes on there. */
export const CLAUSE_END = /[.!?;:()]|(?<!, \uFFFC),(?! (?:\uFFFC|(?:that|dass|ob|que|che|dat)\b))/gu;

/**
 * "Delivered", "out for delivery", "returned": said in the template's own words, and only true where the parcel's facts
 * say so. A line that names a second parcel's facts speaks of that parcel.
 */
export function statusProblems(
  lines: readonly OwnLine[],
  truth: Truth,
  words: CheckWords,
): readonly string[] {
  const problems = lines.flatMap((line) => {
    const parcel = parcelOf(line, truth.leading);
    return STATUSES.flatMap((status) =>
      saysWrongly(line.words, status, { parcel, truth, words })
        ? [`the template says "${status.replaceAll('_', ' ')}", and the facts do not`]
        : [],
    );
  });
  return [...new Set(problems)];
}

function saysWrongly(
  line: string,
  status: Status,
  { parcel, truth, words }: { readonly parcel: number; readonly truth: Truth; readonly words: CheckWords },
): boolean {
  return [...line.matchAll(words.statuses[status])].some((match) => {
    const before = line.slice(clauseStart(line, match.index), match.index);
    if (status !== 'preparing' && before.search(words.supposed) >= 0) return false;
    return before.search(words.denied) >= 0
      ? isFalselyDenied(status, parcel, truth)
      : !isTrue(status, parcel, truth);
  });
}

function clauseStart(line: string, index: number): number {
  const ends = [...line.slice(0, index).matchAll(CLAUSE_END)];
  return (ends.at(-1)?.index ?? -1) + 1;
}

/** Position of the parcel that a line speaks of. @param leading the one the whole text is about */
export function parcelOf({ slots }: OwnLine, leading: number): number {
  const numbers = slots.flatMap((slot) => /^parcels_(\d+)_/.exec(slot)?.[1] ?? []);
  return numbers.length === 0 ? leading : Number(numbers[0]) - 1;
}
