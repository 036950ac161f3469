import type { Condition } from '../../ticket/condition.ts';
import type { CalendarDate, Instant } from '../../ticket/instant.ts';
import type { ParcelPicture } from '../../ticket/order-picture.ts';
import type { Policy } from '../../ticket/policy.ts';
import type { ParcelState } from '../../ticket/shipment.ts';
import type { DayWriter } from './days.ts';
import { trackingPage } from './public-links.ts';
import { publicCarrier, publicItem, publicPlace, publicTrackingNumber } from './public-values.ts';

/** What may be said of one parcel. */
export interface ParcelFacts {
  /** "1" for the first of several; `null` for the parcel the whole text is about. */
  readonly number: string | null;
  /** The next three can only be asked. */
  readonly condition: Condition | null;
  readonly state: ParcelState | null;
  readonly evidence: ParcelPicture['evidence'];
  readonly carrier: string | null;
  readonly tracking_number: string | null;
  readonly tracking_page: string | null;
  readonly seen_place: string | null;
  readonly seen_day: string | null;
  /** As `seen_`, but only where the scan is the one that brought the present state: the day it went out, was tried, was held. */
  readonly state_place: string | null;
  readonly state_day: string | null;
  readonly state_today: boolean;
  /** Why the carrier says it is late, and what it says will follow a failed attempt (`attempt`, `pickup`); can only be asked. */
  readonly delay_reason: string | null;
  readonly next_step: string | null;
  /** The day of the next attempt, where one is given and lies ahead. */
  readonly next_step_day: string | null;
  /** Until when a pickup point is reckoned to keep it. */
  readonly pickup_day: string | null;
  readonly label_day: string | null;
  /** The carrier's estimate, where it does not lie behind us. */
  readonly expected_day: string | null;
  readonly expected_today: boolean;
  /** There is an estimate ahead, and nobody can tell on which day it falls: a text may not say that there is none. */
  readonly expected_unclear: boolean;
  /** An estimate that no longer holds. */
  readonly was_day: string | null;
  readonly delivered_day: string | null;
  /** How old the carrier's word is, where it was not asked just now. */
  readonly as_of: string | null;
  readonly items: string | null;
}

export interface ParcelWorld {
  readonly days: DayWriter;
  readonly policy: Policy;
  readonly language: string;
  readonly now: Instant;
  /** Where the order goes: arrivals are said in the customer's days. */
  readonly today: CalendarDate;
  /** The value of one of the picture's facts, by name. */
  readonly said: (name: string) => string | null;
}

export const NO_PARCEL: ParcelFacts = {
  number: null,
  condition: null,
  state: null,
  evidence: 'none',
  carrier: null,
  tracking_number: null,
  tracking_page: null,
  seen_place: null,
  seen_day: null,
  state_place: null,
  state_day: null,
  state_today: false,
  delay_reason: null,
  next_step: null,
  next_step_day: null,
  pickup_day: null,
  label_day: null,
  expected_day: null,
  expected_today: false,
  expected_unclear: false,
  was_day: null,
  delivered_day: null,
  as_of: null,
  items: null,
};

const ARRIVED: readonly ParcelState[] = ['delivered', 'delivered_elsewhere'];

/** More names than these would be a packing list. */
const LISTED_ITEMS = 4;

/**
 * @param number 1 for the first of several parcels, `null` where the text is about this one.
 * @param prefix of this parcel's facts: none for the first, `parcel_2_` for the second.
 */
export function parcelFacts(
  parcel: ParcelPicture,
  { number, prefix }: { readonly number: number | null; readonly prefix: string },
  world: ParcelWorld,
): ParcelFacts {
  const { days, today, said } = world;
  const { lastScan, state } = parcel;
  // What has arrived is not expected any more.
  const estimatedDelivery = ARRIVED.includes(state) ? null : parcel.estimatedDelivery;
  const decisive = lastScan?.state === parcel.state ? lastScan : null;
  // The day it was where the parcel was; the shop's own day only where nobody knows that.
  const seenOn = lastScan === null ? null : (said(`${prefix}last_scan_on`) ?? days.dateOf(lastScan.at));
  const deliveredOn =
    parcel.deliveredAt === null ? null : (said(`${prefix}delivered_on`) ?? parcel.deliveredAt);
  return {
    number: number === null ? null : String(number),
    condition: parcel.condition,
    state: parcel.state,
    evidence: parcel.evidence,
    carrier: publicCarrier(parcel.carrier),
    tracking_number: publicTrackingNumber(parcel.trackingNumber),
    tracking_page: trackingPage(parcel.trackingUrl),
    seen_place: publicPlace(lastScan?.city ?? null),
    seen_day: dayOrNull(seenOn, days),
    state_place: publicPlace(decisive?.city ?? null),
    state_day: decisive === null ? null : dayOrNull(seenOn, days),
    state_today: decisive !== null && seenOn === today,
    delay_reason: said(`${prefix}delay_reason`),
    next_step: said(`${prefix}next_step`),
    next_step_day: dayAhead(said(`${prefix}next_step_on`), world),
    pickup_day: dayAhead(said(`${prefix}pickup_until`), world),
    label_day: dayOrNull(parcel.labelAt, days),
    expected_day: dayAhead(estimatedDelivery, world),
    expected_today: estimatedDelivery === today,
    expected_unclear: !ARRIVED.includes(state) && isAhead(parcel.estimatedAt ?? null, world),
    was_day: dayOrNull(formerEstimate(parcel, world), days),
    delivered_day: dayOrNull(deliveredOn, days),
    as_of: asOf(parcel, days),
    items: itemNames(parcel.items, world),
  };
}

/** A date that has passed is not expected any more, whoever still says so. */
export function dayAhead(
  date: CalendarDate | null,
  { days, today }: Pick<ParcelWorld, 'days' | 'today'>,
): string | null {
  return date === null || date < today ? null : days.day(date);
}

const isAhead = (at: Instant | null, { now }: ParcelWorld): boolean =>
  at !== null && Date.parse(at) > Date.parse(now);

function formerEstimate(parcel: ParcelPicture, { today }: ParcelWorld): CalendarDate | null {
  const { estimatedBefore, estimatedDelivery } = parcel;
  if (estimatedDelivery !== null && estimatedDelivery < today) return estimatedDelivery;
  return estimatedBefore;
}

function asOf(parcel: ParcelPicture, days: DayWriter): string | null {
  if (parcel.evidence !== 'cache' && parcel.evidence !== 'shop') return null;
  const at = parcel.asOf ?? parcel.lastScan?.at ?? null;
  return at === null ? null : days.time(at);
}

/** All names or none: half a list would say that the rest is not in the parcel. */
function itemNames(titles: readonly string[], { policy, language }: ParcelWorld): string | null {
  if (!policy.guards.itemNames || titles.length === 0 || titles.length > LISTED_ITEMS) return null;
  const names = titles.map(publicItem).filter((name) => name !== null);
  if (names.length < titles.length) return null;
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
}

const dayOrNull = (when: string | null, days: DayWriter): string | null =>
  when === null ? null : days.day(when);
