import { matchesOf } from '../../ticket/matches-of.ts';
import { COMMITMENTS } from './commitments.ts';

/** Something in a text that is true or false, or binds: what a reader would act on. */
export interface Claim {
  readonly kind: 'link' | 'address' | 'commitment' | 'number' | 'name';
  readonly value: string;
}

/** In the order in which they are recognised: a number inside a link is the link's. */
const PATTERNS: readonly (readonly [Claim['kind'], string])[] = [
  ['link', String.raw`https?:\/\/\S+`],
  ['address', String.raw`[^\s@]+@[^\s@]+\.\p{L}{2,}`],
  ['commitment', `(?i:${COMMITMENTS.source})`],
  // Amounts, dates, order and tracking numbers: anything with a digit in it, with the currency that stands at it.
  ['number', String.raw`[\p{Sc}#]?[\p{L}\p{N}_./:-]*\p{N}[\p{L}\p{N}_./:-]*`],
  // Weekdays, months, carriers and places: in a closed domain a capital letter is enough to ask.
  ['name', String.raw`\p{Lu}[\p{L}\p{M}'’.-]*`],
];

const CLAIM = new RegExp(PATTERNS.map(([, source]) => `(${source})`).join('|'), 'gu');

/** Every claim of a text in the order of reading. */
export function claimsOf(text: string): readonly Claim[] {
  return matchesOf(text, CLAIM).flatMap((match) => {
    const at = PATTERNS.findIndex((_, index) => match[index + 1] !== undefined);
    const kind = PATTERNS[at]?.[0];
    return kind === undefined ? [] : [{ kind, value: match[0] }];
  });
}
