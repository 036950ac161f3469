import { compile, type DomNode, type FormatCallback } from 'html-to-text';
import { attributesOf, type ElementRole, firstQuoteIn, roleOf, textOf } from './element-role.ts';
import { hideByClass } from './hide-by-class.ts';
import { type Ink, inkIn, isGone, isUnseen, PLAIN_INK } from './is-hidden.ts';
import { HIDDEN_MARK, SIGNATURE_MARK, separateMarked } from './marked-parts.ts';

/** More than any mail program writes around what a customer typed; what is cut is quoted history. */
const LONGEST = 100_000;
const DEEPEST = 120;

const BLOCKS = new Set(
  'address article aside blockquote body center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
const INLINE =
  'a abbr b bdi big br cite code del em font i ins label mark q s small span strong sub sup td th tt u'.split(
    ' ',
  );
const DROPPED =
  'head script style title template noscript svg math object iframe select textarea img video audio button'.split(
    ' ',
  );

const formatElement: FormatCallback = (element, walk, builder) => {
  const attributes = attributesOf(element);
  if (isGone(attributes)) {
    addHidden(builder, textOf(element));
    return;
  }
  const tag = element.name ?? '';
  if (tag === 'br') {
    builder.addLineBreak();
    return;
  }
  const role = roleOf(element, attributes);
  const isInline = role === 'words' && !BLOCKS.has(tag);
  const breaks = tag === 'p' || /^h\d$/.test(tag) ? 2 : 1;
  if (!isInline) builder.openBlock({ leadingLineBreaks: breaks });
  if (role === 'frame') walkFrame(element, walk, builder);
  else if (isUnseen(inkOf(element))) walkUnseen(element, walk, builder);
  else walk(element.children, builder);
  if (!isInline) builder.closeBlock({ trailingLineBreaks: breaks, blockTransform: ROLES[role] });
  else if (tag === 'td' || tag === 'th') builder.addInline(' ');
};

type Walk = Parameters<FormatCallback>[1];
type Builder = Parameters<FormatCallback>[2];

/** Only the words of the element itself: what stands deeper may have another size or colour. */
function walkUnseen(element: DomNode, walk: Walk, builder: Builder): void {
  for (const child of element.children) {
    if (child.type === 'text') addHidden(builder, (child.data ?? '').replace(/\s+/g, ' ').trim());
    else walk([child], builder);
  }
}

/** Gmail's and Proton's frame holds an announcement, quotes and, where somebody answered between them, own words. */
function walkFrame(element: DomNode, walk: Walk, builder: Builder): void {
  const first = firstQuoteIn(element);
  builder.openBlock({ leadingLineBreaks: 1 });
  walk(element.children.slice(0, first), builder);
  builder.closeBlock({ trailingLineBreaks: 1, blockTransform: ROLES.quote });
  walk(element.children.slice(first), builder);
}

function addHidden(builder: Builder, words: string): void {
  if (words !== '') builder.addInline(`${HIDDEN_MARK}${words}${HIDDEN_MARK}`);
}

const ROLES: Readonly<Record<ElementRole, (block: string) => string>> = {
  words: (block) => block,
  frame: (block) => block,
  // Plain-text mail marks its quotes this way, so that one reader serves both.
  quote: (block) => (block.trim() === '' ? '' : plain(block).replace(/^/gm, '> ')),
  history: (block) => `-----Original Message-----\n${plain(block)}`,
  signature: (block) => (block.trim() === '' ? block : `${SIGNATURE_MARK}${plain(block)}${SIGNATURE_MARK}`),
};

/** What was invisible in a quote, or signed it, is nobody's concern. */
function plain(block: string): string {
  return separateMarked(separateMarked(block, HIDDEN_MARK).rest, SIGNATURE_MARK).all;
}

/** Remembered by element, or a deep page would be climbed again for every word; gone with the page. */
const inks = new WeakMap<DomNode, Ink>();

function inkOf(element: DomNode): Ink {
  const known = inks.get(element);
  if (known !== undefined) return known;
  const ink = inkIn(attributesOf(element), element.parent ? inkOf(element.parent) : PLAIN_INK);
  inks.set(element, ink);
  return ink;
}

const convert = compile({
  wordwrap: false,
  limits: { maxInputLength: LONGEST, maxDepth: DEEPEST, ellipsis: '' },
  formatters: { element: formatElement },
  selectors: [
    ...['*', ...INLINE, ...BLOCKS].map((selector) => ({ selector, format: 'element' })),
    ...DROPPED.map((selector) => ({ selector, format: 'skip' })),
  ],
});

/**
 * An html mail as lines of text: one block a line, quotes marked `> ` as in plain-text mail, Outlook's history under
 * an "Original Message" line, invisible words between `HIDDEN_MARK`s, a signature between `SIGNATURE_MARK`s.
 */
export function htmlToLines(html: string): string {
  const page = html.slice(0, LONGEST).replaceAll(HIDDEN_MARK, '').replaceAll(SIGNATURE_MARK, '');
  return convert(hideByClass(page).slice(0, LONGEST));
}
