import { CLOSING_WORDS, CLOSING_WORDS_UNSPACED, type ClosingWords } from './closing-words.ts';

/** Who thanks writes no letters; beyond this there is more to read than thanks. */
const LONGEST = 400;

/** Longest phrase of the lists, in words. */
const WORDS_IN_PHRASE = 6;

/** Faces, hands and hearts of the content. Any other picture may mean the opposite: tears of laughter, a drop of sweat. */
const KIND_PICTURES =
  /[\u{1F64F}\u{1F44D}\u{1F44C}\u{1F44F}\u{1F600}\u{1F601}\u{1F603}\u{1F604}\u{1F606}\u{1F60A}\u{1F60D}\u{1F60E}\u{1F642}\u{1F917}\u{1F970}\u{1F929}\u{1F389}\u{1F490}\u{1F339}\u{1F338}\u{1F31F}\u{2728}\u{2764}\u{1F495}-\u{1F49E}\u{1F499}-\u{1F49C}\u{1F9E1}\u{263A}]/gu;

/** Colours of skin, and what joins a picture's parts. */
const PICTURE_PARTS = /\p{Emoji_Modifier}|\u{FE0F}|\u{200D}/gu;

const SMILEYS = /(?<=^|\s)(?::-?\)|:-?D|<3|\^\^|;-?\))(?=\s|$|[.!])/gu;

/** `:(`, `;-/`, `):`, `>:[`, `-_-`, `:'(`: letters and punctuation would pass, and they take back what stands before them. */
const SAD_SMILEYS = /[:;=]['’]?-?[([/\\|{<]|[)\]][-'’]?[:;=]|[-–]_+[-–]/u;

/**
 * Whether a message says that its writer is content and nothing else whatever: every word of it is one that such messages
 * are made of, in one language. A question mark, a number or any other word makes it no.
 * @param message what the customer newly wrote
 * @param names of whoever writes and is written to; they may stand in it
 */
export function isOnlyThanks(message: string, names: readonly (string | null)[] = []): boolean {
  const said = message
    .normalize('NFKC')
    .slice(0, LONGEST + 1)
    .replace(KIND_PICTURES, ' ')
    .replace(PICTURE_PARTS, '')
    .replace(SMILEYS, ' ');
  if (said.length > LONGEST || /[?¿؟\d]/u.test(said) || SAD_SMILEYS.test(said)) return false;
  if (/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(said)) return coversUnspaced(said);
  const words = wordsOf(said);
  // A sign that is no word and no punctuation: another picture, a price.
  if (words === null || words.length === 0) return false;
  const known = new Set(names.flatMap((name) => (name === null ? [] : (wordsOf(name) ?? []))));
  return CLOSING.some((closing) => covers(words, closing, known));
}

interface Phrases {
  readonly content: ReadonlySet<string>;
  readonly beside: ReadonlySet<string>;
}

const CLOSING: readonly Phrases[] = CLOSING_WORDS.map(({ content, beside }) => ({
  content: new Set(content),
  beside: new Set(beside),
}));

function covers(words: readonly string[], { content, beside }: Phrases, names: ReadonlySet<string>): boolean {
  let isContent = false;
  let at = 0;
  while (at < words.length) {
    const phrase = longestPhrase(words, at, (words) => content.has(words) || beside.has(words));
    if (phrase === null) {
      if (!names.has(words[at] ?? '')) return false;
      at += 1;
      continue;
    }
    isContent ||= content.has(phrase.words);
    at += phrase.length;
  }
  return isContent;
}

function longestPhrase(
  words: readonly string[],
  at: number,
  isKnown: (phrase: string) => boolean,
): { readonly words: string; readonly length: number } | null {
  for (let length = Math.min(WORDS_IN_PHRASE, words.length - at); length > 0; length -= 1) {
    const phrase = words.slice(at, at + length).join(' ');
    if (isKnown(phrase)) return { words: phrase, length };
  }
  return null;
}

/** Lower case, without accents and apostrophes; `null` where something stands that is neither word nor punctuation. */
function wordsOf(text: string): readonly string[] | null {
  const plain = text
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’`´]/gu, '');
  if (/[^\p{L}\s.,;:!¡\-–—()"“”…&/~*_]/u.test(plain)) return null;
  return plain.split(/[^\p{L}]+/u).filter((word) => word !== '');
}

const UNSPACED: readonly string[] = [
  ...CLOSING_WORDS_UNSPACED.content,
  ...CLOSING_WORDS_UNSPACED.beside,
].toSorted((one, other) => other.length - one.length);

function coversUnspaced(said: string): boolean {
  const { content }: ClosingWords = CLOSING_WORDS_UNSPACED;
  if (!content.some((phrase) => said.includes(phrase))) return false;
  const left = UNSPACED.reduce((rest, phrase) => rest.replaceAll(phrase, ' '), said);
  return /^[\s、。！!,.～〜ー…・]*$/u.test(left);
}
