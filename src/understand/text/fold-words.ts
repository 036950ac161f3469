/** What is classified of a long text: its beginning and its end, where people put their question. */
const HEAD = 3_000;
const TAIL = 1_000;

const CONTRACTION = /(\p{L})['’`´](s|t|re|ve|ll|d|m)(?![\p{L}\p{N}])/gu;
// The two marks that voice a Japanese syllable are no accents: `か` and `が` are different letters.
const ACCENT = /[\p{M}--[\u3099\u309A]]/gv;
const SENTENCE_END = /[.!?;:…\n]+(?=\s|$)|\n|[!?。]+/g;
// Japanese mails are broken into short lines by hand, mostly behind a comma or a particle and within a sentence.
const BROKEN_LINE =
  /([、,がをはにでとのもてへや])\n(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/gu;
const NOT_WORD = /[^\p{L}\p{N}|]+/gu;

/**
 * A text as the lexicons are written for: lower case, no accents, one space between words, ` | ` between sentences,
 * a space at both ends. Signs without spaces stay together. English contractions are one word (`dont`, `wheres`), other apostrophes are spaces (`l ordine`).
 */
export function foldWords(text: string): string {
  const short = text.length > HEAD + TAIL ? `${text.slice(0, HEAD)}\n${text.slice(-TAIL)}` : text;
  const folded = short
    .toLowerCase()
    .replace(CONTRACTION, '$1$2')
    .normalize('NFD')
    .replace(ACCENT, '')
    .normalize('NFC')
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('æ', 'ae')
    .replaceAll('œ', 'oe')
    .replaceAll('|', ' ')
    .replace(BROKEN_LINE, '$1')
    .replace(SENTENCE_END, ' | ')
    .replace(NOT_WORD, ' ');
  return ` ${folded.trim()} `.replace(/ {2,}/g, ' ');
}
