import { cut, hidesSomething, oneLine } from './clean.ts';
import { COMMITMENTS } from './commitments.ts';
import { placeName } from './place-name.ts';

/**
 * The last door before a vendor's word is said to a customer. What does not look like a city is not called one:
 * the answer is `null` and the sentence is written without it. Nothing is repaired.
 */

/** A city: letters, blanks, `.`, `'`, `-`; at least two of them, as the look-up wants it. */
export function publicPlace(city: string | null): string | null {
  const name = matching(city, /^\p{L}[\p{L}\p{M} .'’-]{1,58}$/u);
  return name === null || promises(name) || hasHost(name) ? null : placeName(name);
}

/** A carrier's name: short, no more than letters, digits and `.&-`. */
export function publicCarrier(carrier: string | null): string | null {
  const name = matching(carrier, /^\p{L}[\p{L}\p{M}\p{N} .&'’-]{0,38}$/u);
  return name === null || promises(name) || hasHost(name) ? null : name;
}

export function publicTrackingNumber(number: string | null): string | null {
  return matching(number, /^[A-Za-z0-9]{6,40}$/);
}

/** As the shop prints it: `#1001`, `EN-1001-A`. */
export function publicOrderName(name: string | null): string | null {
  const clean = matching(name, /^#?[\p{L}\p{N}][\p{L}\p{N}_./-]{0,29}$/u);
  return clean === null || hasHost(clean) ? null : clean;
}

/** What was bought: free text of the shop, and only with the policy's leave. */
export function publicItem(title: string): string | null {
  const clean = oneLine(title);
  if (clean === '' || clean.length > LONGEST_TITLE || hidesSomething(title)) return null;
  // Markup, an address, a telephone number, a promise: not the name of a thing.
  const odd = /[<>{}[\]@\\|=]|:\/\/|\d[\d ()/-]{6,}\d/.test(clean);
  return odd || hasHost(clean) || promises(clean) ? null : cut(clean, 60);
}

/** Beyond this it is a text and not a title. */
const LONGEST_TITLE = 200;

/** The admin's own words (brand, signature): only what would break a mail is taken out. */
export function policyWords(text: string): string {
  return oneLine(text.replace(/[<>{}]/g, ''));
}

function matching(text: string | null, pattern: RegExp): string | null {
  if (text === null || hidesSomething(text)) return null;
  const clean = oneLine(text);
  return pattern.test(clean) ? clean : null;
}

/** Something a mail program would turn into a link: letters on both sides of a dot. */
const hasHost = (text: string): boolean => /[\p{L}\p{N}]\.\p{L}{2,}/u.test(text);

const promises = (text: string): boolean => COMMITMENTS.test(text);
