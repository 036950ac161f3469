import { matchesOf } from '../../ticket/matches-of.ts';
import { overlaps, type Span } from './span.ts';

export interface FoundAmount {
  readonly amount: string;
  readonly currency: string;
  readonly span: Span;
}

/** Signs and words for a currency, lower case. `$` and `kr` are shared: which one is meant stays open. */
const CURRENCIES: readonly (readonly [string, string])[] = [
  ['USD', String.raw`us\$|usd|us dollars?`],
  ['CAD', String.raw`ca?\$|cad`],
  ['AUD', String.raw`au?\$|aud`],
  ['BRL', String.raw`r\$|brl|reais`],
  ['$', String.raw`\$|dollars?|bucks|d[óo]lares|dollari|dolar[óo]w`],
  ['EUR', '€|eur|euros?'],
  ['GBP', '£|gbp|pounds?|quid'],
  ['JPY', '¥|円|jpy|yen'],
  ['PLN', 'z[łl]|pln|z[łl]otych'],
  ['SEK', 'sek|kronor'],
  ['DKK', 'dkk'],
  ['NOK', 'nok'],
  ['kr', 'kr'],
  ['CHF', 'chf|sfr|franken'],
  ['INR', '₹|rs|inr|rupees'],
];
const KNOWN = CURRENCIES.map(([code, words]) => [code, new RegExp(`^(?:${words})$`, 'u')] as const);
const SIGN = CURRENCIES.map(([, words]) => words).join('|');
const NUMBER = String.raw`\d{1,3}(?:[ .,'’]\d{3}){1,3}(?:[.,]\d{1,2})?|\d{1,9}(?:[.,]\d{1,2})?`;
const BEFORE = new RegExp(String.raw`(?<![\p{L}\p{N}])(${SIGN})\.?\s?(${NUMBER})(?![\p{N}%]|[.,]\d)`, 'giu');
const AFTER = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,#\-])(${NUMBER})(?:,-)?\s?(${SIGN})(?![\p{L}--[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]])`,
  'giv',
);
/** More than these are a price list. */
const MOST = 40;
const HAS_SIGN = new RegExp(SIGN, 'iu');

/** Sums of money with their currency, as decimal text: "1.299,00 €" is 1299.00 EUR. In the order in which they stand. */
export function findAmounts(text: string): readonly FoundAmount[] {
  if (!/\d/.test(text) || !HAS_SIGN.test(text)) return [];
  const after = matchesOf(text, AFTER)
    .slice(0, MOST)
    .map((match) => asAmount(match, match[1], match[2]));
  const before = matchesOf(text, BEFORE)
    .slice(0, MOST)
    .map((match) => asAmount(match, match[2], match[1]));
  // "$20 € 30" belongs together from the left.
  const free = after.filter(({ span }) => !before.some((other) => overlaps(other.span, span)));
  return [...before, ...free].toSorted((a, b) => a.span.start - b.span.start);
}

function asAmount(match: RegExpExecArray, number = '', sign = ''): FoundAmount {
  const word = sign.toLowerCase();
  const currency = KNOWN.find(([, pattern]) => pattern.test(word))?.[0] ?? word;
  const span = { start: match.index, end: match.index + match[0].length };
  return { amount: decimalOf(number), currency, span };
}

/** One or two digits behind the last separator are cents; three are thousands. */
function decimalOf(written: string): string {
  const cents = /[.,](\d{1,2})$/.exec(written);
  const whole = (cents === null ? written : written.slice(0, cents.index)).replace(/\D/g, '');
  return cents === null ? whole : `${whole}.${cents[1]}`;
}
