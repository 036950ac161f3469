/** More than the lines of all texts of a language, and less than a megabyte. */
const MOST_KEPT = 1_000;

/**
 * What a language's patterns find in a text, kept by the text. Templates say the same words in every reply with only the
 * facts changed, and trying a hundred patterns on them again took most of a reply's check. For words without their facts
 * only: those of customers would fill it and are nobody's to keep.
 * @param find pure; what it returns is shared by all who ask
 */
export function remembered<Words extends object, Found>(
  find: (text: string, words: Words) => Found,
): (text: string, words: Words) => Found {
  const kept = new WeakMap<Words, Map<string, { readonly found: Found }>>();
  return (text, words) => {
    const ofWords = kept.get(words) ?? new Map<string, { readonly found: Found }>();
    const known = ofWords.get(text);
    if (known !== undefined) return known.found;
    const found = find(text, words);
    if (ofWords.size >= MOST_KEPT) ofWords.clear();
    ofWords.set(text, { found });
    kept.set(words, ofWords);
    return found;
  };
}
