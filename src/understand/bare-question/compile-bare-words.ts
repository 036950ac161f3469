import type { BareWords } from './bare-words.ts';

/** A language's bare words made ready to be searched. */
export interface CompiledBareWords {
  readonly language: string;
  readonly outbound: ReadonlySet<string>;
  readonly back: ReadonlySet<string>;
  readonly arrival: ReadonlySet<string>;
  readonly where: ReadonlySet<string>;
  readonly denials: ReadonlySet<string>;
  readonly turns: RegExp;
  readonly backTurns: RegExp;
  readonly contradictions: RegExp;
}

export function compileBareWords(language: string, words: BareWords): CompiledBareWords {
  return {
    language,
    outbound: setOf(words.common, words.parcel),
    back: setOf(words.common, words.back),
    arrival: setOf(words.arrival),
    where: setOf(words.where),
    denials: setOf(words.denials),
    turns: anyOf(words.turns),
    backTurns: anyOf([...words.turns, ...words.backTurns]),
    contradictions: anyOf(words.contradictions),
  };
}

const setOf = (...lists: readonly string[]): ReadonlySet<string> => new Set(lists.join(' ').split(' '));

/** A word of a pattern is one of the same sentence, and no longer than words are. */
function anyOf(patterns: readonly string[]): RegExp {
  const source = patterns.join('|').replaceAll('\\S+', '[^ |]{1,40}').replaceAll('\\S*', '[^ |]{0,40}');
  return new RegExp(` (?:${source})(?= )`, 'g');
}
