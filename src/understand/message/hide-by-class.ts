import { matchesOf } from '../../ticket/matches-of.ts';
import { isGone } from './is-hidden.ts';

const STYLE = /<style\b[^>]{0,500}>([^<]{0,20000})/gi;
/** Rules for telephones, print and dark screens say nothing about what was seen. */
const CONDITIONAL = /@[a-z-]+[^{};]{0,200}\{(?:[^{}]{0,2000}\{[^{}]{0,2000}\}){0,200}[^{}]{0,2000}\}/gi;
const RULE = /(?:^|\})\s*([^{}@]{1,500})\{([^{}]{1,2000})\}/g;
const SIMPLE = /^[a-z]{0,12}([.#])([\w-]{1,60})$/i;
const TAG = /<[a-z][\w:-]{0,20}(?=\s)([^<>]{0,2000})>/gi;
const NAMES = /\b(class|id)\s?=\s?(?:"([^"]{0,500})"|'([^']{0,500})'|([^\s"'>]{1,200}))/gi;

/** Html with `hidden` on every element that the mail's own style sheet hides by its class or id. */
export function hideByClass(html: string): string {
  if (!/<style/i.test(html)) return html;
  const hiding = hidingNames(html);
  if (hiding.size === 0) return html;
  return html.replace(TAG, (tag: string, attributes: string) => {
    const names = matchesOf(attributes, NAMES).flatMap(([, kind, ...values]) =>
      (values.find((value) => value !== undefined) ?? '')
        .split(/\s+/)
        .map((name) => `${kind?.toLowerCase() === 'id' ? '#' : '.'}${name}`),
    );
    return names.some((name) => hiding.has(name)) ? tag.replace(/^<[^\s>]+/, '$& hidden') : tag;
  });
}

function hidingNames(html: string): ReadonlySet<string> {
  const sheets = matchesOf(html, STYLE)
    .map(([, sheet = '']) => sheet.replace(CONDITIONAL, ''))
    .join('}');
  const names = matchesOf(sheets, RULE)
    .filter(([, , style]) => isGone({ style: style ?? '' }))
    .flatMap(([, selectors = '']) => selectors.split(','))
    .map((selector) => SIMPLE.exec(selector.trim()))
    .flatMap((match) => (match === null ? [] : [`${match[1]}${match[2]}`]));
  return new Set(names);
}
