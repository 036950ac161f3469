/** Lower case without accents: titles are typed in a hurry, and half of them without. */
export const plainWords = (text: string): readonly string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}#]+/u)
    .filter(Boolean);

/** Whether every word of the phrase begins one of these; `word$` must be it. */
export const holdsPhrase = (words: readonly string[], phrase: readonly string[]): boolean =>
  phrase.every((wanted) =>
    wanted.endsWith('$')
      ? words.includes(wanted.slice(0, -1))
      : words.some((word) => word.startsWith(wanted)),
  );
