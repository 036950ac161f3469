import type { OrderCandidate } from '../ports/order-source.ts';

/** The one spelling in which order numbers are compared: NFKC (full-width digits and ＃), upper case, no spaces, no leading `#`. */
export function orderNumber(text: string): string {
  return text.normalize('NFKC').toUpperCase().replace(/\s+/gu, '').replace(/^#/, '');
}

/**
 * Whether a quoted number means this order. Searches are fuzzy, so this is the check that counts: `1001` is neither
 * `10010` nor `1001-A`, even if the shop's system lists the bare counter 1001 among the numbers of `1001-A`;
 * `1001` for `EN1001` holds only because the source lists it.
 */
export function isNumberOf(quoted: string, candidate: Pick<OrderCandidate, 'name' | 'numbers'>): boolean {
  const number = orderNumber(quoted);
  const name = orderNumber(candidate.name);
  if (number === '') return false;
  if (number === name) return true;
  if (name.startsWith(number)) return false;
  return candidate.numbers.some((listed) => orderNumber(listed) === number);
}
