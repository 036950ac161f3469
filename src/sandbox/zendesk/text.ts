/** Above this the vendor cuts a comment without saying so. */
const LONGEST_BYTES = 65_536;

/** Placeholders in comment text are evaluated; those that mean nothing vanish. */
export const withoutPlaceholders = (html: string): string =>
  html.replace(/\{\{[^{}]*\}\}/g, '').replace(/\{%[^%]*%\}/g, '');

/** Tags out, entities back; text hidden by style stays, as it does in the vendor's `plain_body`. */
export const plainOf = (html: string): string =>
  html
    .replace(/<(br|\/p|\/div|\/li|hr)\b[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&amp;', '&')
    .trim();

/** Plain words as the html a mail client would have sent. */
export const htmlOf = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${paragraph.replaceAll('\n', '<br>')}</p>`)
    .join('');

export const shortened = (text: string): string =>
  Buffer.byteLength(text) <= LONGEST_BYTES
    ? text
    : Buffer.from(text)
        .subarray(0, LONGEST_BYTES)
        .toString('utf8')
        .replace(/\uFFFD+$/, '');

/** Tags are lower case, without spaces, each once, sorted. */
export const normalTags = (tags: readonly string[]): readonly string[] =>
  [...new Set(tags.flatMap((tag) => tag.toLowerCase().split(/\s+/)).filter((tag) => tag !== ''))].sort();
