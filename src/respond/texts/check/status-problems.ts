import { matchesOf } from '../../../ticket/matches-of.ts';
import type { CheckWords } from './check-words.ts';
import type { OwnLine } from './own-words.ts';
import { remembered } from './remembered.ts';
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
    return saidIn(line.words, words)
      .filter(({ status, isDenied }) =>
        isDenied ? isFalselyDenied(status, parcel, truth) : !isTrue(status, parcel, truth),
      )
      .map(({ status }) => `the template says "${status.replaceAll('_', ' ')}", and the facts do not`);
  });
  return [...new Set(problems)];
}

interface Said {
  readonly status: Status;
  readonly isDenied: boolean;
}

/** What a line says and does not only suppose, whatever the facts are. */
const saidIn = remembered((line: string, words: CheckWords): readonly Said[] =>
  STATUSES.flatMap((status) =>
    matchesOf(line, words.statuses[status]).flatMap(({ index }): readonly Said[] => {
      const before = line.slice(clauseStart(line, index), index);
      if (status !== 'preparing' && before.search(words.supposed) >= 0) return [];
      return [{ status, isDenied: before.search(words.denied) >= 0 }];
    }),
  ),
);

function clauseStart(line: string, index: number): number {
  const ends = matchesOf(line.slice(0, index), CLAUSE_END);
  return (ends.at(-1)?.index ?? -1) + 1;
}

/** Position of the parcel that a line speaks of. @param leading the one the whole text is about */
export function parcelOf({ slots }: OwnLine, leading: number): number {
  const numbers = slots.flatMap((slot) => /^parcels_(\d+)_/.exec(slot)?.[1] ?? []);
  return numbers.length === 0 ? leading : Number(numbers[0]) - 1;
}
