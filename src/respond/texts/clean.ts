/**
 * What a vendor or a customer wrote, made fit to be quoted. Everything here is untrusted: a city may hold a script, an
 * item a link, a name a line of Liquid.
 */

/** Control, format (bidi, zero width, tags), surrogate and private-use characters: nothing a reader should see. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]+/gu;

/** Whether a reader would not see all of it: a line break in a city is as odd as a hidden character. */
export const hidesSomething = (text: string): boolean => text.trim().search(INVISIBLE) >= 0;

/** One line of visible characters. */
export function oneLine(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').replace(INVISIBLE, '').replace(/ {2,}/gu, ' ').trim();
}

/** Helpdesks evaluate `{{ }}` in what we write, and mail programs markup: taken apart, not deleted, so that a person sees it was there. */
export function withoutPlaceholders(text: string): string {
  return text.replace(/\{(?=[{%])/g, '{ ').replace(/(?<=[%}])\}/g, ' }');
}

export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** At most `length` characters, cut between words where there is one near. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  // Half a surrogate pair at the end would be an invalid character.
  const head = text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '');
  const space = head.lastIndexOf(' ');
  return `${head.slice(0, space > length / 2 ? space : undefined).trimEnd()}…`;
}
