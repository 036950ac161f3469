/**
 * A pattern that finds any of these in a sentence, from the beginning of a word to the end of one, whatever their case.
 * @param list regular expressions, parted by line breaks and by commas outside brackets. `*` stands for the rest of a word
 * (after a group that ends with a space it repeats that group), `@` for a word, ` ~ ` for up to five words between two
 */
export function saying(list: string): RegExp {
  const sources = partsOf(list).map((part) =>
    part
      .replaceAll(' ~ ', GAP)
      .replaceAll('@', WORD)
      .replace(/(?<! \)|[\]\\.])\*/gu, LETTERS),
  );
  return new RegExp(`(?<![\\p{L}\\p{M}])(?:${sources.join('|')})(?![\\p{L}\\p{M}])`, 'giu');
}

const LETTERS = '[\\p{L}\\p{M}]*';

const WORD = '[^\\s,.;:!?\\uFFFC]+';

const GAP = ' (?:[^\\s,;:()]+ ){0,5}';

/** A comma inside brackets belongs to a quantifier or a set. */
function partsOf(list: string): readonly string[] {
  return list
    .split(/\n|,(?![^{[(]*[}\])])/u)
    .map((part) => part.trim())
    .filter(Boolean);
}
