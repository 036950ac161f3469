import type { Sign, WordlessSign } from './signs.ts';

export type WordedSign = Exclude<Sign, WordlessSign>;

/**
 * What raises flags in one language, in folded words (`foldWords`): regular-expression syntax without look-behind, `\S+`
 * for a word of the same sentence, `{name}` for a term, and ` .. ` for up to four words (or twelve signs) between.
 */
export interface FlagPhrases {
  /** Written without spaces between words: phrases are found anywhere. */
  readonly unspaced?: true;
  readonly terms?: Readonly<Record<string, string>>;
  /** Everyday wordings that look like a sign and are none ("tennis court"); taken out before anything is searched. */
  readonly harmless: readonly string[];
  readonly phrases: Readonly<Record<WordedSign, readonly string[]>>;
}

/** Phrases made ready to be searched. */
export interface CompiledPhrases {
  readonly harmless: RegExp;
  /** What stands where something harmless was. */
  readonly blank: string;
  readonly signs: readonly (readonly [WordedSign, RegExp])[];
}

/** Bounded, so that no text can make the search slow. */
const GAP = ' (?:[^ |]{1,40} ){0,4}';
const UNSPACED_GAP = '[^|]{0,12}';

export function compilePhrases({ unspaced, terms, harmless, phrases }: FlagPhrases): CompiledPhrases {
  const compile = (list: readonly string[]): RegExp => {
    const sources = list.map((phrase) => expand(phrase, terms ?? {}));
    if (unspaced === true) return new RegExp(sources.join('|').replaceAll(' .. ', UNSPACED_GAP), 'g');
    return new RegExp(` (?:${sources.map(oneSentence).join('|')})(?= )`, 'g');
  };
  return {
    harmless: compile(harmless),
    blank: unspaced === true ? '〓' : ' 〓',
    signs: Object.entries(phrases).flatMap(([sign, list]) =>
      isWorded(sign, phrases) ? [[sign, compile(list)] as const] : [],
    ),
  };
}

function isWorded(sign: string, phrases: FlagPhrases['phrases']): sign is WordedSign {
  return sign in phrases;
}

/** A word is one of the same sentence, and no longer than words are. */
function oneSentence(source: string): string {
  return source.replaceAll(' .. ', GAP).replaceAll('\\S+', '[^ |]{1,40}').replaceAll('\\S*', '[^ |]{0,40}');
}

function expand(phrase: string, terms: Readonly<Record<string, string>>): string {
  return phrase.replace(/\{([a-z_]+)\}/g, (_, name: string) => {
    const term = terms[name];
    if (term === undefined) throw new Error(`There is no term "${name}"`);
    return `(?:${expand(term, terms)})`;
  });
}
