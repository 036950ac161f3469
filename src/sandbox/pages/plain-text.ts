import { convert, type FormatCallback } from 'html-to-text';

/** Html as words with line breaks: what the page shows of mails and notes. */
export function plainText(html: string): string {
  return convert(html, {
    wordwrap: false,
    formatters: { shortLink },
    selectors: [
      { selector: 'a', format: 'shortLink' },
      { selector: 'img', format: 'skip' },
      { selector: 'hr', format: 'horizontalLine', options: { length: 24 } },
    ],
  });
}

/** A mail program shows the label; the host in brackets says where the link goes without a line of letters and digits. */
const shortLink: FormatCallback = (element, walk, builder) => {
  walk(element.children ?? [], builder);
  const { host } = URL.parse(element.attribs?.['href'] ?? '') ?? { host: '' };
  const label = (element.children ?? []).map(({ data }) => data ?? '').join('');
  if (host !== '' && !label.includes(host)) builder.addInline(` (${host})`);
};
