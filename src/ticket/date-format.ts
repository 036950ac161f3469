/** More than every language in three forms in the zones of some dozen shops. */
const MOST_KEPT = 500;

const kept = new Map<string, Intl.DateTimeFormat>();

/**
 * A format, made once for each way it is asked for: making one takes longer than the rest of a reply, and it cannot be
 * changed, so that it does not matter who else uses it. @throws RangeError: there is no such zone or language
 */
export function dateFormat(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(language, options);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(key, made);
  return made;
}
