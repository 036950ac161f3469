import type { CalendarDate } from '../../ticket/instant.ts';
import type { OrderPicture } from '../../ticket/order-picture.ts';
import { checkWords } from '../texts/check/check-words.ts';
import { zoneClock } from '../texts/check/zone-clock.ts';
import type { FactsInput } from '../texts/reply-facts.ts';

/** A day that a text names. */
export interface NamedDay {
  /** It is one of the order's: expected, promised, sent, scanned, delivered, bought. */
  readonly isKnown: boolean;
}

/** `24.11.`, `11/24/2026`, `2026-11-24`. */
const NUMERIC = /(?<!\d)(?:(\d{4})-(\d{2})-(\d{2})|(\d{1,2})[./](\d{1,2})(?:[./](?:\d{2}|\d{4})|\.))(?!\d)/gu;

/** Every day a text names, each held against the days of the order: by date, by weekday alone, or counted from today. */
export function daysNamed(text: string, input: FactsInput): readonly NamedDay[] {
  const words = checkWords(input.language);
  if (words === null) return [];
  const known = knownDays(input);
  const { months, weekdays } = words.calendar;
  const lower = text.toLowerCase();
  const dates = datesIn(lower, months);
  const named = dates.map(({ day, month }) => known.some((date) => isDay(date, day, month)));
  const numeric = [...lower.matchAll(NUMERIC)].map((match) => numericIsKnown(match, known));
  const { today } = daysOf(input);
  const relative = words.relativeDays.flatMap(([pattern, ahead]) =>
    text.search(pattern) < 0 ? [] : [known.includes(shifted(today, ahead))],
  );
  // A weekday beside a date belongs to it.
  const alone = dates.length > 0 ? [] : wordsIn(lower, weekdays);
  const weekday = alone.map((index) => known.some((date) => weekdayOf(date) === index % 7));
  return [...named, ...numeric, ...relative.slice(0, 1), ...weekday].map((isKnown) => ({ isKnown }));
}

function knownDays(input: FactsInput): readonly CalendarDate[] {
  const { picture } = input;
  const { dateOf } = daysOf(input);
  const instants = [
    picture.order?.processedAt,
    picture.order?.cancelledAt,
    ...(picture.order?.refunds.map(({ at }) => at) ?? []),
    ...picture.parcels.flatMap(({ lastScan, deliveredAt, labelAt }) => [lastScan?.at, deliveredAt, labelAt]),
  ].filter((at): at is string => typeof at === 'string');
  return [...instants.map(dateOf), ...calendarDays(picture)];
}

const calendarDays = ({ parcels, promisedBy, shipBy }: OrderPicture): readonly CalendarDate[] =>
  [promisedBy, shipBy, ...parcels.map(({ estimatedDelivery }) => estimatedDelivery)].filter(
    (date): date is CalendarDate => date !== null,
  );

function daysOf({ policy, picture, now }: FactsInput): {
  readonly dateOf: (at: string) => CalendarDate;
  readonly today: CalendarDate;
} {
  const { dateOf } = zoneClock(policy.brand.timezone);
  const there = picture.arrivalZone === undefined ? dateOf : zoneClock(picture.arrivalZone).dateOf;
  return { dateOf, today: there(now) };
}

/** "24th of November", "November 24", "24. November". */
function datesIn(
  text: string,
  months: readonly string[],
): readonly { readonly day: number; readonly month: number }[] {
  const names = months.map((name) => name.replace(/[.]/gu, '\\.')).join('|');
  const pattern = new RegExp(
    `(\\d{1,2})(?:st|nd|rd|th|er|\\.|º|°)?(?: of| de| d')? (${names})(?!\\p{L})|(?<!\\p{L})(${names}) (\\d{1,2})(?!\\d)`,
    'giu',
  );
  return [...text.matchAll(pattern)].map(([, before, first, second, after]) => ({
    day: Number(before ?? after),
    month: (months.indexOf(first ?? second ?? '') % 12) + 1,
  }));
}

const wordsIn = (text: string, names: readonly string[]): readonly number[] =>
  names.flatMap((name, index) =>
    new RegExp(`(?<!\\p{L})${name.replace(/[.]/gu, '\\.')}(?!\\p{L})`, 'iu').test(text) ? [index] : [],
  );

const isDay = (date: CalendarDate, day: number, month: number): boolean =>
  Number(date.slice(8, 10)) === day && Number(date.slice(5, 7)) === month;

/** Which of two numbers is the month depends on who writes; either may be meant. */
function numericIsKnown(
  [, year, month, day, one, other]: RegExpExecArray,
  known: readonly CalendarDate[],
): boolean {
  if (year !== undefined) return known.includes(`${year}-${month}-${day}`);
  const [first, second] = [Number(one), Number(other)];
  return known.some((date) => isDay(date, first, second) || isDay(date, second, first));
}

/** 0 is Sunday. */
const weekdayOf = (date: CalendarDate): number => new Date(`${date}T00:00:00Z`).getUTCDay();

const shifted = (date: CalendarDate, days: number): CalendarDate =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
