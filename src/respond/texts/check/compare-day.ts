import type { CalendarDate, Instant } from '../../../ticket/instant.ts';
import type { CalendarWords } from './calendar-words.ts';
import { readDay, type WrittenDay } from './read-day.ts';
import type { ZoneClock } from './zone-clock.ts';

/** Where and when "this year" and "eight o'clock" are. */
export interface DayReader {
  /** In the shop's zone, as texts are written. */
  readonly today: CalendarDate;
  /** The shop's. */
  readonly clock: ZoneClock;
  readonly words: CalendarWords;
}

/** Why a written day is not this date; `null`: it is. */
export function dayProblem(text: string, date: CalendarDate, { today, words }: DayReader): string | null {
  const written = readDay(text, words);
  if (written === null) return 'is no day one can read';
  if (written.weekday !== weekdayOf(dateOf(written, date))) return 'has a weekday that is not its date’s';
  return dateOf(written, today) === date ? null : 'is another day than its fact';
}

/** Why a written day and time are not this moment in the shop's zone; `null`: they are. */
export function momentProblem(text: string, at: Instant, reader: DayReader): string | null {
  const time =
    /^(?<day>.*?)(?:,| at| um| à| om| às| alle ore| a las?)? (?<hour>\d{1,2})[:.](?<minute>\d{2})(?: (?<half>[AP])\.?M\.?)?(?: \p{L}+[+−-]?\d*(?::\d+)?)?$/iu;
  const found = time.exec(text)?.groups;
  if (found === undefined) return 'is no time one can read';
  const hour = hourOf(Number(found['hour']), found['half']);
  const written = `${String(hour).padStart(2, '0')}:${found['minute']}`;
  return (
    dayProblem(found['day'] ?? '', reader.clock.dateOf(at), reader) ??
    (written === reader.clock.timeOf(at) ? null : 'is another time than its fact')
  );
}

/** A year that is not named is the year of the other date. */
function dateOf({ day, month, year }: WrittenDay, other: CalendarDate): CalendarDate {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${year ?? other.slice(0, 4)}-${two(month)}-${two(day)}`;
}

const weekdayOf = (date: CalendarDate): number => new Date(`${date}T12:00:00Z`).getUTCDay();

const hourOf = (hour: number, half: string | undefined): number =>
  half === undefined ? hour : (hour % 12) + (half.toUpperCase() === 'P' ? 12 : 0);
