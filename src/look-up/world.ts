import type { CalendarDate, Instant } from '../ticket/instant.ts';
import type { Order } from '../ticket/order.ts';
import type { Policy } from '../ticket/policy.ts';
import type { Almanac } from './almanac.ts';
import {
  type BusinessCalendar,
  businessCalendar,
  businessDaysBetween,
  localDay,
  type Weekend,
} from './business-days.ts';
import type { Quoted } from './picture-input.ts';

/** The order and the time around it: what every condition is judged by. */
export interface World {
  readonly order: Order;
  readonly quoted: Quoted;
  readonly policy: Policy;
  readonly now: Instant;
  /** Where the warehouse is; preparation and labels are counted here. */
  readonly shipZone: string;
  readonly shipDays: BusinessCalendar;
  /** Where the parcel goes; transit and delivery days are counted here. */
  readonly arrivalZone: string;
  /** Every zone it may be: `arrivalZone` where the region is known, all of the country's where not; empty: nobody says where. */
  readonly arrivalZones: readonly string[];
  /** Silence is counted in these: on a weekend nobody has to scan. */
  readonly arrivalDays: BusinessCalendar;
  /** Lateness is counted in these: the days on which a carrier delivers there. */
  readonly deliveryDays: (carrier: Weekend) => BusinessCalendar;
  readonly international: boolean;
  readonly zoneAt: (country: string | null, region: string | null) => string;
}

export function worldOf(
  order: Order,
  given: { readonly quoted: Quoted; readonly policy: Policy; readonly now: Instant },
  almanac: Almanac,
): World {
  const { brand, calendar } = given.policy;
  const shipCountry = calendar.shipFrom.slice(0, 2).toUpperCase();
  const country = order.destination?.country?.toUpperCase() ?? null;
  const zoneAt = (place: string | null, region: string | null): string =>
    zoneOf(place, region, brand.timezone, almanac);
  const region = order.destination?.region ?? null;
  const arrivalZone = zoneAt(country, region);
  return {
    order,
    ...given,
    shipZone: brand.timezone,
    shipDays: businessCalendar(calendar.shipFrom.toUpperCase(), calendar.closed, almanac),
    arrivalZone,
    arrivalZones: zonesThere({ country, region, zone: arrivalZone }, almanac),
    // A shop's own closing days do not stop a carrier.
    arrivalDays: businessCalendar(country ?? shipCountry, [], almanac),
    deliveryDays: (weekend) => businessCalendar(country ?? shipCountry, [], almanac, weekend),
    // Unknown counts as domestic: the shorter patience is the safer one.
    international: country !== null && country !== shipCountry,
    zoneAt,
  };
}

/** The shop's zone where a place is unknown, or lies in a country that has the shop's zone among its own. */
function zoneOf(country: string | null, region: string | null, shopZone: string, almanac: Almanac): string {
  if (!isCountry(country)) return shopZone;
  const zones = almanac.zones(country.toUpperCase(), stateOf(region));
  return zones.includes(shopZone) ? shopZone : (zones[0] ?? shopZone);
}

/** A state cut by a zone border counts as one zone, the one of its bigger half; a country without a state as all of its. */
function zonesThere(
  there: { readonly country: string | null; readonly region: string | null; readonly zone: string },
  almanac: Almanac,
): readonly string[] {
  const { country, region, zone } = there;
  if (!isCountry(country)) return [];
  const all = almanac.zones(country, null);
  return almanac.zones(country, stateOf(region)).length < all.length ? [zone] : all;
}

const isCountry = (country: string | null): country is string =>
  country !== null && /^[A-Z]{2}$/i.test(country);

const stateOf = (region: string | null): string | null =>
  region !== null && /^[A-Z0-9]{1,3}$/i.test(region) ? region.toUpperCase() : null;

/** Today, where the parcel is expected. */
export function todayAtArrival(world: World): CalendarDate {
  return localDay(world.now, world.arrivalZone);
}

/** Working days the warehouse has had since a moment. */
export function shipDaysSince(at: Instant, world: World): number {
  return businessDaysBetween(
    localDay(at, world.shipZone),
    localDay(world.now, world.shipZone),
    world.shipDays,
  );
}

/** Working days a carrier has had since a moment. */
export function arrivalDaysSince(at: Instant, world: World): number {
  return businessDaysBetween(localDay(at, world.arrivalZone), todayAtArrival(world), world.arrivalDays);
}
