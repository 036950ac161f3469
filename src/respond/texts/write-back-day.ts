import type { Condition } from '../../ticket/condition.ts';
import type { CalendarDate, Instant } from '../../ticket/instant.ts';
import type { OrderPicture } from '../../ticket/order-picture.ts';
import type { Policy } from '../../ticket/policy.ts';
import { answeredAs } from './answered-as.ts';
import { dayWriter, weekdaysAfter } from './days.ts';

/** When writing back makes sense where no date is expected, in weekdays from now. */
const PATIENCE_DAYS = 3;

/** Conditions where the customer waits for news and not for the parcel. */
const NEWS_FIRST: readonly Condition[] = [
  'preparing_late',
  'label_not_scanned',
  'tracking_pending',
  'in_transit_no_date',
  'stalled',
  'customs',
];

/** What is asked to know a day: the order, where the shop is, and when. */
export interface DayInput {
  readonly picture: OrderPicture;
  readonly policy: Policy;
  readonly language: string;
  readonly now: Instant;
}

/** Today where the order goes; in the shop's zone where nobody knows. */
export function todayThere({ picture, policy, language, now }: DayInput): CalendarDate {
  return dayWriter(language, picture.arrivalZone ?? policy.brand.timezone, now).dateOf(now);
}

/** The day a text may name for writing back, in the customer's days: the first weekday after the latest expected one. */
export function writeBackDayOf(input: DayInput): CalendarDate {
  const today = todayThere(input);
  const told = answeredAs(input.picture) ?? input.picture.condition;
  if (NEWS_FIRST.includes(told)) return weekdaysAfter(today, PATIENCE_DAYS);
  // On the van an estimate of another day is out of date.
  if (told === 'out_for_delivery') return weekdaysAfter(today, 1);
  const latest = expectedDates(input.picture, told === 'split')
    .filter((date) => date >= today)
    .toSorted()
    .at(-1);
  return latest === undefined ? weekdaysAfter(today, PATIENCE_DAYS) : weekdaysAfter(latest, 1);
}

/** Every date that anybody expects something on, the past ones too. */
function expectedDates(picture: OrderPicture, isSplit: boolean): readonly CalendarDate[] {
  const { shipBy, promisedBy, parcels, leading } = picture;
  if (parcels.length === 0) return shipBy === null ? [] : [shipBy];
  const estimates = (isSplit ? parcels : [leading]).map((parcel) => parcel?.estimatedDelivery ?? null);
  const rest = isSplit ? shipBy : null;
  return [...estimates, leading?.estimatedDelivery ?? promisedBy, rest].filter((date) => date !== null);
}
