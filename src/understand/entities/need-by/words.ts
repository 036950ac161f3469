import { plain } from './day-words.ts';

/** Source of a pattern for any of these as whole words. */
export const word = (parts: readonly string[]): string =>
  `(?<!\\p{L})(?:${withoutAccents(parts).join('|')})(?!\\p{L})`;

/** The same for words of which an accent makes others: "commandé" was ordered, "commande" is an order. */
export const accented = (parts: readonly string[]): string => `(?<!\\p{L})(?:${parts.join('|')})(?!\\p{L})`;

/** The same inside of words, too: for languages that glue them together or write no gaps. */
export const loose = (parts: readonly string[]): string => `(?:${withoutAccents(parts).join('|')})`;

/** Right before a day. */
export const endsWith = (parts: readonly string[], determiners = ''): RegExp =>
  new RegExp(`(?:^|[^\\p{L}])(?:${withoutAccents(parts).join('|')})(?:\\s${determiners})?$`, 'iu');

/** Phones and hurried people leave them out. */
function withoutAccents(parts: readonly string[]): readonly string[] {
  return [...new Set(parts.flatMap((part) => [part, plain(part)]))];
}
