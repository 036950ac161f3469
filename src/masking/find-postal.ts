import { matchesOf } from '../ticket/matches-of.ts';
import type { TextSpan } from '../ticket/understanding.ts';
import { findLabelledTowns } from './find-labelled.ts';

const UNIT =
  '(?:,?\\s(?:apt|apartment|unit|suite|ste|flat|floor|wohnung|app?t|piso|int)\\.?\\s?#?[\\dA-Z]{1,6})?';
const TOWN = "\\p{Lu}[\\p{L}.'’-]{1,30}(?:[ -]\\p{Lu}[\\p{L}.'’-]{1,30}){0,3}";
/** Behind a street: town and postcode, on the same line or the next. */
const REST = `(?:,?\\s{1,3}(?:(?:[A-Z]-)?\\d{4,5}(?:\\s?[A-Z]{2})?\\s${TOWN}|${TOWN},?\\s[A-Z]{2}\\s\\d{5}(?:-\\d{4})?))?`;
const LETTERS = "[\\p{L}.'’-]{1,30}";

const ENDS_EN =
  'street|str\\.?|st\\.?|avenue|ave\\.?|road|rd\\.?|lane|ln\\.?|drive|dr\\.?|boulevard|blvd\\.?|court|ct\\.?|way|place|pl\\.?|square|terrace|close|crescent|parkway|pkwy\\.?|highway|hwy\\.?|circle|trail|row|mews|gardens';
const BEGINS = 'rue|avenue|av\\.|boulevard|bd|chemin|place|all[ée]e|impasse|route|quai|cours';
const ENDS_DE =
  'stra(?:ß|ss)e|str\\.|weg|platz|allee|gasse|ring|damm|ufer|straat|laan|plein|gracht|gatan|vägen|vej|gade';
const BEGINS_SOUTH =
  'calle|c\\/|avda\\.?|av\\.|avenida|paseo|plaza|via|viale|piazza|corso|largo|rua|travessa|praça|ul\\.|ulica|aleja|al\\.|plac';

const ADDRESSES: readonly RegExp[] = [
  // 12 Baker Street, 4500 N Elm St Apt 3; the number may have a letter.
  `(?<![\\p{L}\\p{N}])\\d{1,6}[A-Z]?,?\\s(?:[NSEW]\\.?\\s)?(?:[\\p{L}\\d]${"[\\p{L}\\d.'’-]{0,30}"}\\s){1,4}(?:${ENDS_EN})(?![\\p{L}\\p{N}])${UNIT}${REST}`,
  // 12 bis, rue de la Paix
  `(?<![\\p{L}\\p{N}])\\d{1,5}\\s?(?:bis|ter)?,?\\s(?:${BEGINS})\\s(?:${LETTERS}\\s?){1,5}${REST}`,
  // Lange Straße 12a, Keizersgracht 7
  `(?<![\\p{L}\\p{N}])(?:${LETTERS}\\s){0,2}${"[\\p{L}.'’-]{0,30}"}(?:${ENDS_DE})\\s\\d{1,5}\\s?[a-z]?(?![\\p{L}\\p{N}])${REST}`,
  // Calle de Alcalá 12, via Roma, 3, ul. Długa 5
  `(?<![\\p{L}\\p{N}])(?:${BEGINS_SOUTH})\\s(?:${LETTERS}\\s){0,4}${LETTERS},?\\s(?:n[°ºo.]\\s?)?\\d{1,5}[a-z]?(?![\\p{L}\\p{N}])${REST}`,
  // Im Winkel 4, 14467 Potsdam: without its town "im Mai 2026" would be a street
  `(?<![\\p{L}\\p{N}])(?:(?:im|am|zum|zur)|(?:an|auf|in|unter|hinter)\\s(?:der|den|dem))\\s(?:${LETTERS}\\s){1,2}\\d{1,4}\\s?[a-z]?,?\\s{1,3}\\d{5}\\s${TOWN}`,
  // P.O. Box 123
  '(?<![\\p{L}\\p{N}])(?:p\\.?\\s?o\\.?\\s?box|postfach|postbus|apartado|bo[îi]te postale)\\s?\\d{1,8}',
].map((pattern) => new RegExp(pattern, 'giu'));

/** Towns with their postcodes; capitals count, or "in 10000 years" would be a town. */
const TOWNS: readonly RegExp[] = [
  `(?<![\\p{L}\\p{N}])${TOWN},?\\s[A-Z]{2}\\s\\d{5}(?:-\\d{4})?(?![\\p{L}\\p{N}])`,
  `(?<![\\p{L}\\p{N}#])(?:[A-Z]{1,2}-)?\\d{5}\\s(?!\\p{L}+[ ]?[:：])${TOWN}`,
  `(?<![\\p{L}\\p{N}])\\d{4}\\s?[A-Z]{2}(?![\\p{L}\\p{N}])(?:,?\\s${TOWN})?`,
  '(?<![\\p{L}\\p{N}-])[A-Z]{1,2}\\d[A-Z\\d]?\\s?\\d[A-Z]{2}(?![\\p{L}\\p{N}-])',
  '(?<![\\p{L}\\p{N}-])[a-z]{1,2}\\d[a-z\\d]?\\s\\d[a-z]{2}(?![\\p{L}\\p{N}-])',
  '(?<![\\p{L}\\p{N}-])[A-Z]\\d[A-Z]\\s?\\d[A-Z]\\d(?![\\p{L}\\p{N}-])',
  '〒?\\d{3}-\\d{4}\\s?\\p{Script=Han}{2,4}[都道府県]\\S{0,40}',
].map((pattern) => new RegExp(pattern, 'gu'));

/** A line that is said to be one. */
const LABELLED =
  /(?:(?:delivery |shipping |home |mailing )?address|(?:liefer|versand)?(?:adresse|anschrift)|adresse(?: de livraison)?|direcci[óo]n|indirizzo|endere[çc]o|adres|住所)(?: is| ist| est| es| [èe])?\s?[:：]\s?([^\n]{5,120})/giu;

/** Postal addresses in a text: streets with a number, towns with a postcode, lines that are called an address. */
export function findPostal(text: string): readonly TextSpan[] {
  const shaped = [...ADDRESSES, ...TOWNS].flatMap((pattern) =>
    matchesOf(text, pattern).map((match) => spanOf(match.index, match[0].trimEnd())),
  );
  const labelled = matchesOf(text, LABELLED).map((match) => {
    const line = (match[1] ?? '').trimEnd();
    return spanOf(match.index + match[0].indexOf(match[1] ?? ''), line);
  });
  return [...shaped, ...labelled, ...findLabelledTowns(text)];
}

const spanOf = (start: number, written: string): TextSpan => ({ start, end: start + written.length });
