import { type NumberFormat, nameVariants } from './order-numbers.ts';

/** More numbers than this in one ticket are a list, not a question. */
const MOST_NUMBERS = 3;

/** Orders older than this are looked for by number only. */
const ADDRESS_WINDOW_DAYS = 90;

const DAY_MS = 86_400_000;

/** What an order name can look like. Nothing in it has a meaning in Shopify's search language. */
const NAME = /^[\w#\-./]{1,32}$/;

/** An address that can be a search term. Anything else is not looked for, rather than escaped and hoped for. */
const ADDRESS = /^[\p{L}\p{N}._%+'&=~-]{1,64}@[\p{L}\p{N}.-]{1,180}\.[\p{L}\p{N}-]{2,60}$/u;

/** Shopify's own nine-character confirmation numbers hold at least a letter and a digit. */
const CONFIRMATION = /^(?=.*\d)(?=.*[A-Z])[A-Z0-9]{9}$/;

/**
 * The search term for orders with one of these numbers; `null` when none can be one. What comes out of a ticket is
 * matched against an allow-list first and quoted then, so that no text can add `OR status:any` to the question.
 */
export function searchByNumber(numbers: readonly string[], format: NumberFormat | null): string | null {
  const usable = numbers.filter((number) => NAME.test(number) && /\d/.test(number)).slice(0, MOST_NUMBERS);
  const terms = usable.flatMap((number) => [
    ...nameVariants(number, format).map((name) => `name:${quoted(name)}`),
    ...(CONFIRMATION.test(number) ? [`confirmation_number:${quoted(number)}`] : []),
  ]);
  return terms.length === 0 ? null : [...new Set(terms)].join(' OR ');
}

/** The search term for an address's orders of the last 90 days; `null` when it cannot be one. */
export function searchByAddress(address: string | null, now: number): string | null {
  const folded = address?.trim().toLowerCase() ?? '';
  if (!ADDRESS.test(folded)) return null;
  const since = new Date(now - ADDRESS_WINDOW_DAYS * DAY_MS).toISOString().replace(/\.\d+Z$/, 'Z');
  return `email:${quoted(folded)} processed_at:>=${quoted(since)}`;
}

function quoted(text: string): string {
  return `'${text.replaceAll(/[\\']/g, String.raw`\$&`)}'`;
}
