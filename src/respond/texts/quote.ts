import { cardNumbersIn } from '../../ticket/card-number.ts';
import { cut, oneLine } from './clean.ts';

/** Enough to recognise the message by; the ticket has the rest. */
const LONGEST_QUOTE = 200;

const DIGITS = /(?<![\p{L}\d+])\d(?:[ .-]?\d){11,18}(?!\d)/gu;

/**
 * A few of the customer's own words, on one line, card numbers masked.
 * @param known numbers that look like cards and are not (tracking numbers of this order): one in ten passes the card check
 * @param suspicious a card number is known to be in it: every long number is masked, whatever its check digit
 */
export function quote(message: string, known: readonly string[], suspicious: boolean): string {
  const masked = withoutCards(oneLine(message), known).replace(DIGITS, (found) => {
    const digits = found.replace(/\D/g, '');
    if (known.includes(digits)) return found;
    return suspicious || passesLuhn(digits) ? `[number ending in ${digits.slice(-4)}]` : found;
  });
  return cut(masked, LONGEST_QUOTE);
}

/** Cards beside other numbers first: grouped with a neighbour's digits they would fail the check. */
function withoutCards(line: string, known: readonly string[]): string {
  return cardNumbersIn(line, known).reduceRight((text, { start, end }) => {
    const digits = text.slice(start, end).replace(/\D/g, '');
    return `${text.slice(0, start)}[number ending in ${digits.slice(-4)}]${text.slice(end)}`;
  }, line);
}

/** The check digit all payment cards carry. */
function passesLuhn(digits: string): boolean {
  const sum = Array.from(digits, Number)
    .toReversed()
    .map((digit, index) => (index % 2 === 0 ? digit : doubled(digit)))
    .reduce((total, digit) => total + digit, 0);
  return sum % 10 === 0;
}

const doubled = (digit: number): number => (digit > 4 ? digit * 2 - 9 : digit * 2);
