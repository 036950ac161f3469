/**
 * Html as a helpdesk stores what a program wrote. Neither vendor publishes a list for comments and notes, so this keeps
 * what the strictest published one keeps (Zendesk's for help centre articles before `details` was let in) and every editor
 * of both can make: whoever renders with less is safe with both. Everything else loses its tags and keeps its words.
 */
const KEPT = new Set(
  'a b blockquote br code del div em h1 h2 h3 h4 h5 h6 hr i img ins li ol p pre s span strong sub sup table tbody td th thead tr u ul'.split(
    ' ',
  ),
);

/** Their words are not for readers. */
const EMPTIED = /<(script|style|iframe|object|template|title)\b[^>]*>[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->/gi;

const TAG = /<(\/?)([a-z][a-z0-9]*)\b((?:"[^"]*"|'[^']*'|[^'">])*)>/gi;

const ADDRESS = { a: 'href', img: 'src' } as const;

/** @param html as it came in a request @returns as it is stored and shown to agents */
export function keptHtml(html: string): string {
  return html.replace(EMPTIED, '').replace(TAG, (_, slash: string, tag: string, rest: string) => {
    const name = tag.toLowerCase();
    if (!KEPT.has(name)) return '';
    return slash === '/' ? `</${name}>` : `<${name}${addressOf(name, rest)}>`;
  });
}

/** Of all attributes only where a link leads and what a picture shows, and no script in their place. */
function addressOf(name: string, attributes: string): string {
  if (name !== 'a' && name !== 'img') return '';
  const attribute = ADDRESS[name];
  const value = new RegExp(`\\b${attribute}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(
    attributes,
  );
  const address = value?.[1] ?? value?.[2] ?? value?.[3] ?? '';
  return /^(?:https?:|mailto:)/i.test(address.trim()) ? ` ${attribute}="${address}"` : '';
}
