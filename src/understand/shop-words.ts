import { matchesOf } from '../ticket/matches-of.ts';
import { LETTER } from './entities/letter.ts';
import type { Span } from './entities/span.ts';
import { plainWords } from './lexicon/plain-words.ts';
import { foldWords } from './text/fold-words.ts';

/** What a shop and its customers call its orders and what it sells (policy `lexicon`). */
export interface ShopWords {
  /** "Bestellticket", "box #": read like the word "order". */
  readonly orderWords: readonly string[];
  /** "Zephyr 3": read like a word for something bought. */
  readonly productWords: readonly string[];
}

/** A shop's words made ready to be found. */
export interface ShopReader {
  /** Reads them in a folded text as the plain words of its language, which lexicons and classifier know. */
  readonly inFolded: (folded: string, language: string | null) => string;
  /**
   * The text as the search for order numbers is to see it: with "order" for an order's word, so close to the number before
   * or behind it that both sides need a text of their own. Nothing moves.
   */
  readonly forNumbers: (text: string) => readonly string[];
  /** Where products with a digit in their name stand: "Zephyr 3000" is no order's number. */
  readonly productSpans: (text: string) => readonly Span[];
}

/** For a shop without words of its own, and for texts of no shop. */
export const NO_SHOP: ShopReader = {
  inFolded: (folded) => folded,
  forNumbers: (text) => [text],
  productSpans: () => [],
};

/** Prepares a shop's words. Two hundred of them and a long mail take a millisecond, a few and a usual mail hardly anything. */
export function shopReader({ orderWords, productWords }: ShopWords): ShopReader {
  if (orderWords.length + productWords.length === 0) return NO_SHOP;
  const orders = new Set(orderWords.map(foldedWord));
  const folded = anyOf([...orders, ...productWords.map(foldedWord)], ' ');
  const written = anyOf(orderWords.map(writtenWord), GAP);
  const numbered = anyOf(productWords.filter((word) => /\p{N}/u.test(word)).map(writtenWord), GAP);
  return {
    inFolded: (text, language) => {
      const { order, goods } = plainWords(language);
      return text.replace(folded, (word) =>
        orders.has(word) || orders.has(word.replace(/s$/, '')) ? order : goods,
      );
    },
    forNumbers: (text) => {
      const before = text.replace(written, (word) => orderLike(word).padStart(word.length));
      if (before === text) return [text];
      return [before, text.replace(written, (word) => orderLike(word).padEnd(word.length))];
    },
    productSpans: (text) =>
      matchesOf(text, numbered).map(({ index, 0: word }) => ({ start: index, end: index + word.length })),
  };
}

const UNSPACED = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]/u;

/** An order's word no longer than this one: no name is shorter than two letters, as is "po" for a purchase order. */
function orderLike(word: string): string {
  if (UNSPACED.test(word)) return '注文';
  return word.length < 'order'.length ? 'po' : 'order';
}

const foldedWord = (word: string): string => foldWords(word).replaceAll('|', ' ').trim().replace(/ +/g, ' ');

/** As it stands in a text: whatever is between its parts, a hyphen or a blank, may differ. */
const writtenWord = (word: string): string =>
  word
    .normalize('NFKC')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(' ');

const GAP = String.raw`[^\p{L}\p{N}\n]{1,3}`;

/** Any of these words (letters, digits and blanks), the longest first. */
function anyOf(words: readonly string[], gap: string): RegExp {
  const known = words.filter((word) => word !== '').toSorted((a, b) => b.length - a.length);
  if (known.length === 0) return /(?!)/g;
  return new RegExp(known.map((word) => bordered(word, word.replaceAll(' ', gap))).join('|'), 'giv');
}

/**
 * Not inside a longer word or code, and with an `s` behind it if there is one. In Japanese nothing tells where a word ends,
 * and a number may stand right behind it.
 */
function bordered(word: string, source: string): string {
  return UNSPACED.test(word) ? source : `(?<!${LETTER})${source}s?(?!${LETTER}|-\\d)`;
}
