import type { CalendarWords } from './calendar-words.ts';

/** A day as a text names it. */
export interface WrittenDay {
  /** 0 is Sunday. */
  readonly weekday: number;
  readonly day: number;
  /** 1 to 12. */
  readonly month: number;
  /** `null`: left out, because it is this year. */
  readonly year: number | null;
}

/** Letters that belong to no name: "17 de noviembre", "1er décembre". */
const GLUE: readonly string[] = ['de', 'er', 'º', '°'];

/**
 * Reads "Tuesday, November 24" back, so that the weekday can be held against the date. `null`: it is no date of this
 * language, or says something beside it.
 */
export function readDay(text: string, { months, weekdays }: CalendarWords): WrittenDay | null {
  const words = (text.toLowerCase().match(/[\p{L}-]+|°/gu) ?? []).filter((word) => !GLUE.includes(word));
  const [weekday, ...moreWeekdays] = words.flatMap((word) => indexIn(weekdays, word));
  const [month, ...moreMonths] = words.flatMap((word) => indexIn(months, word));
  if (weekday === undefined || month === undefined || words.length !== 2) return null;
  if (moreWeekdays.length > 0 || moreMonths.length > 0 || /[^\p{L}\p{N}\s,.°-]/u.test(text)) return null;
  const numbers = text.match(/\p{N}+/gu) ?? [];
  const years = numbers.filter((digits) => /^\d{4}$/.test(digits));
  const [day, ...moreDays] = numbers.filter((digits) => /^\d{1,2}$/.test(digits));
  if (day === undefined || moreDays.length > 0 || years.length !== numbers.length - 1) return null;
  const [year] = years;
  return { weekday, month: month + 1, day: Number(day), year: year === undefined ? null : Number(year) };
}

function indexIn(names: readonly string[], word: string): number[] {
  const index = names.indexOf(word);
  return index < 0 ? [] : [index];
}
