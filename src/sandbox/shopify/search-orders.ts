import { parseSearch, type SearchTerm, type SearchTree } from './search-language.ts';
import type { StoredOrder } from './stored-order.ts';

/**
 * How well the search works.
 * - `exact`: as documented
 * - `fuzzy`: a name also finds its neighbours (`1001` brings `10010` and `1001-A`), and every third search is filled
 *   up with orders that nobody asked for. Both have been reported of the real one; the look-up must survive both.
 * - `ignores_filter`: every order, whatever was asked (reported once)
 */
export type SearchMode = 'exact' | 'fuzzy' | 'ignores_filter';

/** Orders that a search finds, in no particular order. */
export function searchOrders(
  orders: readonly StoredOrder[],
  query: string,
  mode: Exclude<SearchMode, 'ignores_filter'>,
): StoredOrder[] {
  const tree = parseSearch(query);
  return orders.filter((order) => fits(order, tree, mode === 'fuzzy'));
}

function fits(order: StoredOrder, tree: SearchTree, fuzzy: boolean): boolean {
  switch (tree.kind) {
    case 'all':
      return true;
    case 'and':
      return tree.parts.every((part) => fits(order, part, fuzzy));
    case 'or':
      return tree.parts.some((part) => fits(order, part, fuzzy));
    case 'not':
      return !fits(order, tree.part, fuzzy);
    case 'term':
      return fitsTerm(order, tree, fuzzy);
  }
}

function fitsTerm(order: StoredOrder, term: SearchTerm, fuzzy: boolean): boolean {
  switch (term.field) {
    case 'name':
      return fitsName(order.name, term, fuzzy);
    case 'email':
      return same(order.email, term);
    case 'confirmation_number':
      return same(order.confirmationNumber, term);
    case 'id':
      return same(order.id.split('/').at(-1) ?? null, term);
    case 'customer_id':
      return same(order.customer?.id.split('/').at(-1) ?? null, term);
    case 'processed_at':
      return fitsTime(order.processedAt, term);
    case 'created_at':
      return fitsTime(order.createdAt, term);
    case 'status':
      return fitsStatus(order, term.value.toLowerCase());
    case null:
      return fitsText(order, term.value);
    default:
      // An unknown filter is no filter: Shopify takes it for words to look for.
      return fitsText(order, `${term.field}${term.operator}${term.value}`);
  }
}

const folded = (name: string): string => name.toUpperCase().replace(/^#/, '');

function fitsName(name: string, term: SearchTerm, fuzzy: boolean): boolean {
  const want = folded(term.value);
  const digits = fuzzy ? /\d+/.exec(want)?.[0] : undefined;
  // Most of a large shop's orders share nothing with the number: seen without folding each of their names.
  if (digits !== undefined && !name.includes(digits)) return false;
  const have = folded(name);
  if (have === want || (term.prefix && have.startsWith(want))) return true;
  return digits !== undefined && (/\d+/.exec(have)?.[0] ?? '').startsWith(digits);
}

function same(value: string | null, { value: wanted, prefix }: SearchTerm): boolean {
  if (value === null || value.length < wanted.length) return false;
  if (!prefix && value.length !== wanted.length) return false;
  const [have, want] = [value.toLowerCase(), wanted.toLowerCase()];
  return prefix ? have.startsWith(want) : have === want;
}

function fitsTime(value: string, { operator, value: wanted }: SearchTerm): boolean {
  const [have, want] = [Date.parse(value), Date.parse(wanted)];
  if (Number.isNaN(want)) return true;
  switch (operator) {
    case ':<':
      return have < want;
    case ':<=':
      return have <= want;
    case ':>':
      return have > want;
    case ':>=':
      return have >= want;
    case ':':
      return value.startsWith(wanted.slice(0, 10));
  }
}

function fitsStatus(order: StoredOrder, status: string): boolean {
  const cancelled = order.cancelledAt !== null;
  if (status === 'cancelled') return cancelled;
  if (status === 'open') return !cancelled && order.displayFulfillmentStatus !== 'FULFILLED';
  if (status === 'closed') return !cancelled && order.displayFulfillmentStatus === 'FULFILLED';
  return status === 'not_closed' ? cancelled || order.displayFulfillmentStatus !== 'FULFILLED' : true;
}

function fitsText(order: StoredOrder, words: string): boolean {
  const address = order.customer?.defaultEmailAddress?.emailAddress;
  const text = [order.name, order.email, address, order.confirmationNumber, ...order.tags]
    .join(' ')
    .toLowerCase();
  return text.includes(words.toLowerCase());
}
