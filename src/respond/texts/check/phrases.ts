/** Any of these as whole words, whatever their case. Each is a regular expression. */
export function phrases(...sources: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{M}])(?:${sources.join('|')})(?![\\p{L}\\p{M}])`, 'giu');
}

/** A capital letter inside a sentence: enough to ask, where a language writes only names with one. */
export const CAPITALS = /(?<=[\p{Ll}\p{N},’')\uFFFC] ["“„«(]?)\p{Lu}[\p{L}\p{M}-]*/gu;
