/** The regular expression of a schema's `pattern`, `null` when it is none. Older ones know no `u` flag. */
export function patternOf(source: string): RegExp | null {
  for (const flags of ['u', '']) {
    try {
      return new RegExp(source, flags);
    } catch {
      // The other reading may do.
    }
  }
  return null;
}
