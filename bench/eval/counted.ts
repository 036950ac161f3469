/** How often each word occurs, in the order of the words. */
export function counted(words: readonly string[]): Readonly<Record<string, number>> {
  const kinds = [...new Set(words)].toSorted();
  return Object.fromEntries(kinds.map((kind) => [kind, words.filter((word) => word === kind).length]));
}
