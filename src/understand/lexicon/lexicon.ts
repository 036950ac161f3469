import { readyPattern } from '../text/ready-pattern.ts';

/**
 * What a sentence can say, as far as this stage cares. A lexicon tells for one language which phrases say it; the rules
 * that make intents and flags of it are the same for all languages (`../intents`, `../flags`).
 */
export const CUES = [
  // Asking about the parcel.
  'asks_where',
  'asks_when',
  'asks_news',
  'asks_shipped',
  'asks_duration',
  // Telling about the parcel.
  'not_received',
  'late',
  'ordered_ago',
  'not_shipped',
  'tracking_stuck',
  'attempted',
  'partial',
  'says_delivered',
  'not_here',
  'out_for_delivery',
  // Money and goods on their way back.
  'return_status',
  'refund_status',
  // Wanting something a person has to do.
  'address_change',
  'cancel',
  'change_order',
  'return_start',
  'refund_request',
  'wrong_or_missing',
  'damaged',
  'customs',
  'subscription',
  // Asking before buying, or about something else.
  'policy',
  'other_topic',
  'sells_something',
  // Tone, and who should answer.
  'complaint',
  'human',
  'thanks',
  'arrived_fine',
  'repeats',
  'anger',
  'legal',
  'chargeback',
  'safety',
  'data_request',
  'injection',
  // Words for an order, words for what may be in it, and things that are neither.
  'parcel',
  'goods',
  'not_goods',
] as const;

export type Cue = (typeof CUES)[number];

/**
 * Phrases by cue, in folded words (`foldWords`). Regular-expression syntax without look-behind, plus
 * `{name}` for one of the lexicon's terms and ` .. ` for up to four words (or twelve signs) of the same sentence.
 */
export interface Lexicon {
  /** Written without spaces between words: phrases are found anywhere in a sentence. */
  readonly unspaced?: true;
  readonly terms: Readonly<Record<string, string>>;
  readonly cues: Readonly<Partial<Record<Cue, readonly string[]>>>;
  /**
   * Phrases that are read as one strange thing (`xthing`) before anything else: an "order confirmation" is not an order.
   */
  readonly notGoods: readonly string[];
  /** Every word that a message of thanks and nothing else may consist of. */
  readonly thanksWords: string;
  /** Words worth recognising through a slip of the finger; long ones only. */
  readonly keywords: string;
}

/** A lexicon made ready to be searched. */
export interface CompiledLexicon {
  /** What stands before every match: the space between words, or nothing. */
  readonly border: ' ' | '';
  readonly cues: readonly (readonly [Cue, RegExp])[];
  readonly notGoods: RegExp;
  /** An order with its number: read as the order, so that phrases need not reckon with numbers. */
  readonly numbered: RegExp;
  readonly thanksWords: ReadonlySet<string>;
  /** The same words wherever they stand, for a script in which none can be told from the next. */
  readonly unspacedThanks: RegExp | null;
  readonly keywords: readonly string[];
  /** Every word the lexicon knows; such a word is never taken for a slip of the finger. */
  readonly vocabulary: ReadonlySet<string>;
}

export function compileLexicon(lexicon: Lexicon): CompiledLexicon {
  const unspaced = lexicon.unspaced ?? false;
  const pattern = (phrases: readonly string[]): RegExp =>
    unspaced ? signPattern(phrases, lexicon.terms) : wordPattern(phrases, lexicon.terms);
  const cues = CUES.flatMap((cue) => {
    const phrases = lexicon.cues[cue] ?? [];
    return phrases.length === 0 ? [] : [[cue, pattern(phrases)] as const];
  });
  const parcel = expand('{parcel}', lexicon.terms);
  const thanks = lexicon.thanksWords.split(/\s+/);
  return {
    border: unspaced ? '' : ' ',
    cues,
    notGoods: pattern(lexicon.notGoods),
    numbered: readyPattern(unspaced ? `(${parcel})${UNSPACED_NUMBER}` : ` (${parcel})${NUMBER}(?= )`),
    thanksWords: new Set(thanks),
    unspacedThanks: unspaced ? longestFirst(thanks) : null,
    keywords: lexicon.keywords.split(/\s+/),
    vocabulary: vocabularyOf(lexicon),
  };
}

function vocabularyOf(lexicon: Lexicon): ReadonlySet<string> {
  const phrases = [
    ...Object.values(lexicon.terms),
    ...Object.values(lexicon.cues).flat(),
    ...lexicon.notGoods,
  ];
  const text = [...phrases, lexicon.keywords, lexicon.thanksWords].join(' ');
  return new Set(text.match(/[a-z]{4,}|[\p{Script=Han}\p{Script=Katakana}ー]{2,}/gu) ?? []);
}

function longestFirst(words: readonly string[]): RegExp {
  return new RegExp(words.toSorted((a, b) => b.length - a.length).join('|'), 'g');
}

/** "number EN 10023 B": a name for the number, letters before, a letter behind that is no word. */
const NUMBER =
  ' (?:(?:number|no|nr|n|num|id|ref|nummer|numer|numerze|o numerze|numero|de numero|o|is) ){0,2}(?:[a-z]{1,4} )?\\d{3,}(?: [b-df-hj-np-tv-xz0-9](?= ))?';
/** The number itself, behind a particle: `注文番号は EN 10023`. */
const UNSPACED_NUMBER = '[はがの]? ?(?:no ?)?(?:[a-z]{1,4} ?)?\\d{3,}';

/** Up to four words, none of which is the end of a sentence; bounded, so that no text can make the search slow. */
const GAP = ' (?:[^ |]{1,40} ){0,4}';
const UNSPACED_GAP = '[^|]{0,12}';

type Terms = Lexicon['terms'];

function wordPattern(phrases: readonly string[], terms: Terms): RegExp {
  const sources = phrases.map((phrase) => oneSentence(expand(phrase, terms)).replaceAll(' .. ', GAP));
  return readyPattern(` (?:${sources.join('|')})(?= )`);
}

function signPattern(phrases: readonly string[], terms: Terms): RegExp {
  const sources = phrases.map((phrase) => expand(phrase, terms).replaceAll(' .. ', UNSPACED_GAP));
  return readyPattern(sources.join('|'));
}

/** `\S+` in a phrase is one word of the same sentence, and no longer than words are. */
function oneSentence(source: string): string {
  return source.replaceAll('\\S+', '[^ |]{1,40}').replaceAll('\\S*', '[^ |]{0,40}');
}

function expand(phrase: string, terms: Terms): string {
  return phrase.replace(/\{([a-z_]+)\}/g, (_, name: string) => {
    const term = terms[name];
    if (term === undefined) throw new Error(`The lexicon has no term "${name}"`);
    return `(?:${expand(term, terms)})`;
  });
}
