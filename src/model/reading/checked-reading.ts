import type { CalendarDate } from '../../ticket/instant.ts';
import { calendarDay } from '../../ticket/said-day.ts';
import type { RefusedClaim } from '../../ticket/second-reading.ts';
import type { Mention, NeedBy } from '../../ticket/understanding.ts';
import { findDays } from '../../understand/entities/need-by/find-days.ts';
import type { ModelReading } from './reading-shape.ts';

/** A number of an order as `Mention.value` has it; a run of letters alone is a word. */
const ORDER_NUMBER = /^(?=.*\d)[A-Z0-9][A-Z0-9-]{2,24}$/;

/** What of a model's answer can be held against the message. */
export interface CheckedReading {
  readonly orderNumbers: readonly Mention[];
  readonly needBy: NeedBy | null;
  readonly refused: readonly RefusedClaim[];
}

/**
 * Leaves of a model's answer only what the message bears out: numbers that stand in it, and a day that its words name.
 * A number counts weakly, so only an order that is the customer's own is found by it; a day is one that a person looks at.
 * @param reading with the marks put back
 * @param message what the customer wrote (`Understanding.message`)
 * @param today the shop's day on which it was written
 */
export function checkedReading(
  { orderNumbers, neededBy }: Pick<ModelReading, 'orderNumbers' | 'neededBy'>,
  message: string,
  today: CalendarDate | null,
): CheckedReading {
  const numbers = orderNumbers.map((words) => numberIn(message, words));
  const day = neededBy === null ? null : dayIn(message, neededBy, today);
  return {
    orderNumbers: numbers.filter((one) => typeof one !== 'string'),
    needBy: typeof day === 'string' ? null : day,
    refused: [...numbers, day].filter((one) => typeof one === 'string'),
  };
}

function numberIn(message: string, words: string): Mention | RefusedClaim {
  const start = words.trim() === '' ? -1 : message.indexOf(words);
  if (start < 0 || isPartOfWord(message, start, words)) return 'number_not_in_text';
  const value = words.replace(/\s+/g, '').replace(/^[#№]/u, '').toUpperCase();
  if (!ORDER_NUMBER.test(value)) return 'number_of_no_order';
  return { value, place: 'message', strength: 'weak', span: { start, end: start + words.length } };
}

/** "1001" out of "21001-7" is another number. */
function isPartOfWord(message: string, start: number, words: string): boolean {
  const around = `${message[start - 1] ?? ' '}${message[start + words.length] ?? ' '}`;
  return /[\p{L}\p{N}]/u.test(around);
}

function dayIn(
  message: string,
  { words, date }: NonNullable<ModelReading['neededBy']>,
  today: CalendarDate | null,
): NeedBy | RefusedClaim {
  const start = words.trim() === '' ? -1 : message.indexOf(words);
  if (start < 0) return 'day_not_in_text';
  const days = findDays(words).map(({ said }) =>
    calendarDay({ said, early: 0, isPast: false, byHour: false }, today),
  );
  const named = days.find((day) => day.named === date)?.named;
  if (named === undefined || named === null) return 'day_not_derivable';
  return {
    date: null,
    named,
    isUnsure: true,
    place: 'message',
    span: { start, end: start + words.length },
  };
}
