import type { CalendarDate } from '../../ticket/instant.ts';
import type { DayWriter } from './days.ts';
import type { NoteSentences } from './note-words/note-sentences.ts';

/** The last day that serves, and the one that was named where it is another: "Thu, Nov 19 (before Fri, Nov 20)". */
export function neededWords(
  date: CalendarDate,
  named: CalendarDate | null,
  { days, say }: { readonly days: DayWriter; readonly say: NoteSentences },
): string {
  const last = days.shortDay(date);
  return named === null || named === date ? last : say.found.before(last, days.shortDay(named));
}
