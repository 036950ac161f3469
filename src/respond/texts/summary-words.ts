/** A person reads a note at this speed when eighty others wait (issue: the agent's ten seconds). */
const WORDS_PER_MINUTE = 240;

/** Most words a note's first paragraph may have (contract 4). */
export const LONGEST_SUMMARY = 40;

/** Words of a note's first paragraph: what stands between blanks. */
export function summaryWords(note: { readonly summary: string }): number {
  return wordsOf(note.summary).length;
}

/** Seconds a person needs for a note's first paragraph. */
export function readingSeconds(note: { readonly summary: string }): number {
  return (summaryWords(note) / WORDS_PER_MINUTE) * 60;
}

export const wordsOf = (text: string): readonly string[] => text.split(/\s+/u).filter(Boolean);
