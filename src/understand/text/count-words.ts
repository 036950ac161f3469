/** Signs of scripts without spaces; two of them make about a word. */
const SIGNS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const SIGNS_PER_WORD = 2;

/** How many words a folded text (`foldWords`) has, the ends of sentences among them; of unspaced scripts about how many. */
export function countWords(folded: string): number {
  const spaced = folded.split(' ').length - 2;
  return Math.max(spaced, Math.ceil((folded.match(SIGNS)?.length ?? 0) / SIGNS_PER_WORD));
}
