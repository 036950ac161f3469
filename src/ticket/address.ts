/**
 * Whether two e-mail addresses are the same mailbox. Lower case, trimmed; dots and +tags are folded for gmail.com only,
 * because only there it is certain that they reach the same person (`reliability.md` 3.1, level V2).
 */
export function sameAddress(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && foldAddress(a) === foldAddress(b);
}

/** The one spelling under which an address is compared, counted and hashed. */
export function foldAddress(address: string): string {
  const lower = address.trim().toLowerCase();
  const at = lower.lastIndexOf('@');
  const domain = lower.slice(at + 1);
  if (at < 1 || !['gmail.com', 'googlemail.com'].includes(domain)) return lower;
  const local = lower.slice(0, at).replace(/\+.*$/, '').replaceAll('.', '');
  return `${local}@gmail.com`;
}

/** The part after the last `@`, lower case; empty when there is none. */
export function domainOf(address: string): string {
  const at = address.lastIndexOf('@');
  return at < 0
    ? ''
    : address
        .slice(at + 1)
        .trim()
        .toLowerCase();
}
