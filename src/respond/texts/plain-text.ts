/**
 * The plain text of html that a template or a note made: paragraphs, lists, links, nothing else. Links become
 * "words: address", because the reader of a text mail has nothing to click on.
 */
export function plainText(html: string): string {
  return decodeEntities(
    html
      .replace(/\s+/gu, ' ')
      .replace(/<a href="([^"]*)">(.*?)<\/a>/gu, '$2: $1')
      .replace(/ *<br> */gu, '\n')
      .replace(/ *<hr> */gu, '\n\n---\n\n')
      .replace(/ *<li> */gu, '\n- ')
      .replace(/ *<\/(?:p|ul)> */gu, '\n\n')
      .replace(/ *<\/?(?:p|ul|li|b)> */gu, (tag) => (tag.includes('b>') ? tag.replace(/<[^>]*>/u, '') : '')),
  )
    .replace(/ +\n/gu, '\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}

function decodeEntities(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
