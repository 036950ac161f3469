import { escapeHtml, oneLine, withoutPlaceholders } from './clean.ts';

/** Text of any origin, fit to stand in a note's html. Line breaks and everything invisible are gone. */
export function safe(text: string): string {
  return escapeHtml(withoutPlaceholders(withoutTags(oneLine(text))));
}

/** `<p><b>Title</b>: html</p>`. */
export function paragraph(title: string, html: string): string {
  return `<p><b>${title}</b>: ${html}</p>`;
}

/** Items are html already. No items, no list. */
export function list(items: readonly string[]): string {
  return items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
}

/** A link an agent can click; nothing when the address is not a plain web address. */
export function link(words: string, address: string | null | undefined): string | null {
  const url = typeof address === 'string' ? URL.parse(address) : null;
  if (url === null || !['https:', 'http:'].includes(url.protocol) || url.username !== '') return null;
  return `<a href="${safe(url.href)}">${safe(words)}</a>`;
}

/** Escaping would do for html; whoever shows the plain text as Markdown must not find a tag either. */
const withoutTags = (text: string): string => text.replaceAll('<', '‹').replaceAll('>', '›');
