import { matchesOf } from '../../../ticket/matches-of.ts';
import type { CheckWords } from './check-words.ts';
import { type OwnLine, SLOT, slotsBefore } from './own-words.ts';
import type { Reading } from './readings.ts';
import { remembered } from './remembered.ts';
import { ORDER_SLOTS, PARCEL_SLOTS } from './slot-facts.ts';
import type { Truth } from './truth.ts';

/** "Today" must stand before the day it means, and that day must be today. Other days have no words of their own. */
export function relativeDayProblems(
  lines: readonly OwnLine[],
  truth: Truth,
  words: CheckWords,
): readonly string[] {
  return lines.flatMap((line) =>
    counted(line.words, words)
      .filter(({ end, days }) => dayAfter(line, end, truth) !== dayFrom(truth, days))
      .map(() => 'the template names a day that no fact names'),
  );
}

interface Counted {
  /** Where the words for it end. */
  readonly end: number;
  readonly days: number;
}

/** Days that a line counts from today. */
const counted = remembered((line: string, words: CheckWords): readonly Counted[] => {
  let rest = line;
  return words.relativeDays.flatMap(([pattern, days]) => {
    const found = matchesOf(rest, pattern);
    // "The day after tomorrow" holds "tomorrow".
    rest = rest.replace(pattern, (match) => '_'.repeat(match.length));
    return found.map(({ index, 0: match }) => ({ end: index + match.length, days }));
  });
});

/** The date in the slot that follows directly, "today, Friday"; `null`: none does. */
function dayAfter(line: OwnLine, index: number, truth: Truth): string | null {
  const isNext = new RegExp(`^(?:,| \\p{L}{1,3})? ?(?:\\p{L}{1,3} )?${SLOT}`, 'u').test(
    line.words.slice(index),
  );
  const slot = isNext ? line.slots[slotsBefore(line, index)] : undefined;
  if (slot === undefined) return null;
  const [, number, ofParcel] = /^parcels_(\d+)_(.+)$/.exec(slot) ?? [];
  const parcel = number === undefined ? truth.leading : Number(number) - 1;
  const tables: Readonly<Record<string, Reading>> = { ...ORDER_SLOTS, ...PARCEL_SLOTS };
  const expected = tables[ofParcel ?? slot]?.(truth.worldOf(parcel)) ?? null;
  return expected?.form === 'day' ? expected.date : null;
}

function dayFrom(truth: Truth, days: number): string {
  return new Date(Date.parse(`${truth.today}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
