/** Carriers whose names a template must not write down: which one has the parcel is a fact. */
const CARRIERS =
  'UPS|USPS|FedEx|DHL|DPD|GLS|Evri|Hermes|Royal Mail|Canada Post|Australia Post|PostNL|bpost|Correos|SEUR|CTT|Correios|Jadlog|Chronopost|Colissimo|La Poste|Mondial Relay|Poste Italiane|BRT|Bartolini|InPost|Deutsche Post|Amazon Logistics|OnTrac|LaserShip|Purolator|PostNord';

const LINK = /https?:\/\/|www\.|[\p{L}\p{N}]\.(?:com|net|org|shop|store|de|fr|es|it|pt|nl|uk|io)\b/iu;

/** Text between the facts -> what it claims without one. */
type OwnClaims = (words: string) => readonly string[];

/**
 * Looks for what a template's own words claim without a fact behind it: a number, a day, a link, a carrier. It would be
 * the same in every mail, and so be wrong in most. @param language ISO 639-1
 */
export function ownClaimsIn(language: string): OwnClaims {
  const patterns: readonly (readonly [string, RegExp])[] = [
    ['a number', /[\p{Sc}#]?\p{N}+/u],
    ['a day', wholeWords(dayNames(language))],
    ['a link', LINK],
    ['an address', /[^\s@]+@[^\s@]+/u],
    ['a carrier', wholeWords(CARRIERS)],
  ];
  return (words) =>
    patterns.flatMap(([what, pattern]) => {
      const match = pattern.exec(words);
      return match === null ? [] : [`${what} that is no fact: “${match[0].trim()}”`];
    });
}

/** Months and weekdays as the language writes them in a date: with capitals where it does, so that "may" is no month. */
function dayNames(language: string): string {
  const format = new Intl.DateTimeFormat(language, { weekday: 'long', month: 'long', day: 'numeric' });
  const at = (month: number, day: number): string[] =>
    format
      .formatToParts(new Date(2026, month, day, 12))
      .filter(({ type }) => type === 'weekday' || type === 'month')
      .map(({ value }) => value);
  const days = [
    ...Array.from({ length: 12 }, (_, month) => at(month, 15)),
    ...Array.from({ length: 7 }, (_, day) => at(1, 1 + day)),
  ];
  return [...new Set(days.flat())].join('|');
}

const wholeWords = (alternatives: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`, 'u');
