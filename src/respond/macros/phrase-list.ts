/** A phrase is one or more words, or beginnings of words. */
export type Phrase = readonly string[];

/** Phrases written with commas between them, over as many lines as it takes. */
export const phraseList = (text: string): readonly Phrase[] =>
  text
    .split(/[,\n]/u)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
    .map((phrase) => phrase.split(' '));
