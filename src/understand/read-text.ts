import type { ReadText } from './classifier/features-of.ts';
import { isOnlyThanks } from './intents/is-only-thanks.ts';
import { type CueReading, mergeCues, readCues } from './intents/read-cues.ts';
import { scoreIntents } from './intents/score-intents.ts';
import { namesForeignParcel } from './lexicon/foreign-parcels.ts';
import type { CompiledLexicon } from './lexicon/lexicon.ts';
import { lexiconsFor } from './lexicon/lexicons.ts';
import { NO_SHOP, type ShopReader } from './shop-words.ts';
import { correctWords } from './text/correct-words.ts';
import { countWords } from './text/count-words.ts';
import { foldWords } from './text/fold-words.ts';

/** What lexicons and rules make of a text: what the classifier starts from. */
export interface TextReading extends ReadText {
  /** Nothing but thanks was said. */
  readonly onlyThanks: boolean;
  /** The lexicon of its language knows words of it, so that the language was no wrong guess. */
  readonly languageIsSure: boolean;
  /** Two different things are asked for. */
  readonly secondRequest: boolean;
  /** It names an order or a parcel in a language without a lexicon. */
  readonly foreignParcel: boolean;
}

/**
 * @param written own words of the customer
 * @param subject the ticket's subject as far as the customer wrote it, else ''
 * @param context the language of the words, whether an order's or parcel's number was named, and the shop's own words
 */
export function readText(
  written: string,
  subject: string,
  context: {
    readonly language: string | null;
    readonly numbered: boolean;
    readonly shop?: ShopReader;
  },
): TextReading {
  const { language, numbered, shop = NO_SHOP } = context;
  const text = subject === '' ? written : `${subject}\n${written}`;
  const folded = shop.inFolded(foldWords(text), language);
  const words = countWords(folded);
  const { lexicons, cues, languageIsSure } = readIn(folded, language, words);
  const onlyThanks = isOnlyThanks(written, foldWords(written), cues, lexicons);
  const foreignParcel = namesForeignParcel(folded);
  const { intents: rules, secondRequest } = scoreIntents(cues, {
    numbered,
    words,
    foreignParcel,
    onlyThanks,
  });
  return {
    text,
    folded,
    cues,
    rules,
    language,
    numbered,
    onlyThanks,
    languageIsSure,
    secondRequest,
    foreignParcel,
  };
}

interface Reading {
  readonly lexicons: readonly CompiledLexicon[];
  readonly cues: CueReading;
}

/** A language detected in a few words may be the wrong one; when its lexicon knows nothing of them, all are asked. */
const FEW_WORDS = 8;

function readIn(
  folded: string,
  language: string | null,
  words: number,
): Reading & { readonly languageIsSure: boolean } {
  const own = readWith(lexiconsFor(language, folded), folded);
  const alone = own.lexicons.length === 1;
  if (alone && own.cues.size === 0 && words <= FEW_WORDS)
    return { ...readWith(lexiconsFor(null, folded), folded), languageIsSure: false };
  return { ...own, languageIsSure: alone && own.cues.size > 0 };
}

function readWith(lexicons: readonly CompiledLexicon[], folded: string): Reading {
  return {
    lexicons,
    cues: mergeCues(lexicons.map((lexicon) => readCues(correctWords(folded, lexicon), lexicon))),
  };
}
