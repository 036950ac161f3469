import type { Location, Tracker } from './schema.ts';

/** A place no finer than its postcode; every part may be missing on its own. */
export interface Place {
  readonly city: string | null;
  readonly region: string | null;
  readonly postcode: string | null;
  readonly country: string | null;
}

/** Where the carrier says the parcel goes. */
export function readPlace(tracker: Tracker): Place {
  const detail = tracker.carrier_detail;
  return (
    ofLocation(detail?.destination_tracking_location ?? null) ??
    ofText(detail?.destination_location ?? null) ??
    NOWHERE
  );
}

/** Where the carrier says it came from. */
export function readOrigin(tracker: Tracker): Place {
  const detail = tracker.carrier_detail;
  return (
    ofLocation(detail?.origin_tracking_location ?? null) ?? ofText(detail?.origin_location ?? null) ?? NOWHERE
  );
}

const NOWHERE: Place = { city: null, region: null, postcode: null, country: null };

function ofLocation(location: Location | null): Place | null {
  if (location === null) return null;
  const { city, state: region, country, zip: postcode } = location;
  return city === null && region === null && postcode === null && country === null
    ? null
    : { city, region, postcode, country };
}

/** "CHARLESTON SC, 29401" and "BROOKLYN HGTS NY US": the two spellings that were recorded. Others are not guessed at. */
const AMERICAN =
  /^(?<city>[^,]+?),? (?<region>[A-Z]{2})(?:,? (?<postcode>\d{5}(?:-\d{4})?))?(?: (?<country>US))?$/;

/** The same spellings with a Canadian province, known as one by the country or the postcode behind it. */
const CANADIAN =
  /^(?<city>[^,]+?),? (?<region>AB|BC|MB|NB|NL|NS|NT|NU|ON|PE|QC|SK|YT)(?:,? (?<postcode>[A-Z]\d[A-Z] ?\d[A-Z]\d)(?:,? CA)?|,? CA)$/;

function ofText(text: string | null): Place | null {
  const canadian = CANADIAN.exec(text ?? '')?.groups;
  if (canadian !== undefined) {
    const { city = null, region = null, postcode = null } = canadian;
    return { city, region, postcode, country: 'CA' };
  }
  const parts = AMERICAN.exec(text ?? '')?.groups;
  if (parts === undefined) return null;
  const { city, region, postcode, country } = parts;
  return {
    city: city ?? null,
    region: region ?? null,
    postcode: postcode ?? null,
    // A two-letter region with a five-digit postcode is a US state; without one it may be anywhere.
    country: country ?? (postcode === undefined ? null : 'US'),
  };
}
