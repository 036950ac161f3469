/**
 * Everything a pattern (with the `g` flag) finds in a text. Not `matchAll`: it copies the pattern for each text, and the
 * copy's compiled form is forgotten once the garbage collector has run a few times. A large pattern then costs half a
 * second again, at the first ticket after a quiet hour.
 */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  if (!pattern.global) throw new TypeError(`${pattern.source.slice(0, 40)} has no "g" flag`);
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    // Nothing was matched there; it would be found for ever.
    if (match[0] === '') pattern.lastIndex = nextSign(text, pattern);
  }
  return found;
}

function nextSign(text: string, { lastIndex, unicode, unicodeSets }: RegExp): number {
  const isPair = (unicode || unicodeSets) && (text.codePointAt(lastIndex) ?? 0) > 0xffff;
  return lastIndex + (isPair ? 2 : 1);
}
