import type { CalendarDate } from '../../ticket/instant.ts';
import type { DayWriter } from './days.ts';

/** The last day that serves, and the one that was named where it is another: "Thu, Nov 19 (before Fri, Nov 20)". */
export function neededWords(date: CalendarDate, named: CalendarDate | null, days: DayWriter): string {
  const last = days.shortDay(date);
  return named === null || named === date ? last : `${last} (before ${days.shortDay(named)})`;
}
