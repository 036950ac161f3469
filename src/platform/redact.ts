import { maskCardNumbers } from '../ticket/card-number.ts';

const ADDRESS = /[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
const URL_USER = /(https?:\/\/)[^\s/@"']+@/g;
const URL_QUERY = /(https?:\/\/[^\s?#"']+)[?#][^\s"']*/g;
const CREDENTIAL = /\b(Bearer|Basic|Token)\s+[\w.~+/=-]{6,}/gi;
/** Keys whose makers gave them a prefix (Shopify, OpenAI, EasyPost, Slack), and JSON web tokens. */
const KNOWN_KEY = /\b(?:shp[a-z]{2}_|sk-|EZ[AT]K|xox[a-z]-)[\w-]{6,}|\beyJ[\w-]{6,}(?:\.[\w-]*)*/g;
const PHONE = /\+\d[\d ().-]{7,}\d/g;
/** A card's 13 to 19 digits, however they are grouped. */
const DIGITS = /(?<!\d)\d(?:[\s.\u2010-\u2015-]?\d){12,18}(?!\d)/g;

/**
 * Takes out of a text what must not be in a log line or an error page: addresses, keys, card and phone numbers, query
 * strings. The last door, not the first: log facts are chosen so that there is nothing to take out.
 */
export function redact(text: string): string {
  const redacted = text
    .replace(URL_USER, '$1…@')
    .replace(URL_QUERY, '$1?…')
    .replace(ADDRESS, (address) => `${address[0]}***@***`)
    .replace(CREDENTIAL, '$1 …')
    .replace(KNOWN_KEY, '…')
    .replace(PHONE, '+…')
    .replace(DIGITS, (digits) => (isCard(digits) ? `…${digits.slice(-2)}` : digits));
  // Beside other numbers, and in digits of other scripts.
  return maskCardNumbers(redacted);
}

/** Luhn's check digit: it tells a card from the ids of tickets and messages, nine times in ten. */
function isCard(text: string): boolean {
  const digits = Array.from(text.replaceAll(/\D/g, ''), Number).toReversed();
  const sum = digits.reduce((total, digit, place) => {
    const doubled = place % 2 === 1 ? digit * 2 : digit;
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}
