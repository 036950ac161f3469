import type { Place } from './place.ts';

const EASTERN = 'America/New_York';
const CENTRAL = 'America/Chicago';
const MOUNTAIN = 'America/Denver';
const PACIFIC = 'America/Los_Angeles';

/**
 * The zone in which most people of a US state live. A state cut by a zone border gets the bigger half: an estimate
 * near midnight may be a day off for the rest, and carriers give midnight estimates as dates anyway.
 */
const US_STATES: Readonly<Record<string, string>> = Object.fromEntries([
  ...'CT DC DE FL GA IN KY MA MD ME MI NC NH NJ NY OH PA RI SC VA VT WV'.split(' ').map((s) => [s, EASTERN]),
  ...'AL AR IA IL KS LA MN MO MS ND NE OK SD TN TX WI'.split(' ').map((s) => [s, CENTRAL]),
  ...'CO ID MT NM UT WY'.split(' ').map((s) => [s, MOUNTAIN]),
  ...'CA NV OR WA'.split(' ').map((s) => [s, PACIFIC]),
  ['AZ', 'America/Phoenix'],
  ['AK', 'America/Anchorage'],
  ['HI', 'Pacific/Honolulu'],
  ['PR', 'America/Puerto_Rico'],
]);

const CANADIAN_PROVINCES: Readonly<Record<string, string>> = {
  AB: 'America/Edmonton',
  BC: 'America/Vancouver',
  MB: 'America/Winnipeg',
  NB: 'America/Moncton',
  NL: 'America/St_Johns',
  NS: 'America/Halifax',
  ON: 'America/Toronto',
  PE: 'America/Halifax',
  QC: 'America/Toronto',
  SK: 'America/Regina',
};

/** Countries whose homes share one zone, far islands aside. */
const COUNTRIES: Readonly<Record<string, string>> = {
  AT: 'Europe/Vienna',
  BE: 'Europe/Brussels',
  CH: 'Europe/Zurich',
  CZ: 'Europe/Prague',
  DE: 'Europe/Berlin',
  DK: 'Europe/Copenhagen',
  ES: 'Europe/Madrid',
  FI: 'Europe/Helsinki',
  FR: 'Europe/Paris',
  GB: 'Europe/London',
  IE: 'Europe/Dublin',
  IT: 'Europe/Rome',
  JP: 'Asia/Tokyo',
  LU: 'Europe/Luxembourg',
  NL: 'Europe/Amsterdam',
  NO: 'Europe/Oslo',
  NZ: 'Pacific/Auckland',
  PL: 'Europe/Warsaw',
  PT: 'Europe/Lisbon',
  SE: 'Europe/Stockholm',
  SG: 'Asia/Singapore',
};

/** IANA zone of a destination, or `null` when the place does not say enough. */
export function destinationZone(place: Place): string | null {
  const region = place.region?.toUpperCase() ?? '';
  const country = place.country?.toUpperCase() ?? null;
  if (country === 'US') return US_STATES[region] ?? null;
  if (country === 'CA') return CANADIAN_PROVINCES[region] ?? null;
  if (country !== null) return COUNTRIES[country] ?? null;
  // EasyPost leaves the country out of US places (recorded); a two-letter state with a ZIP code is enough.
  return /^\d{5}(?:-\d{4})?$/.test(place.postcode ?? '') ? (US_STATES[region] ?? null) : null;
}
