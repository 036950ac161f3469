import type { DomNode } from 'html-to-text';
import { isAttribution } from './attribution.ts';

/**
 * What an element of a mail holds: its writer's words, somebody's quoted words, a frame of quotes with answers between
 * them, all older mail from here on, a signature.
 */
export type ElementRole = 'words' | 'quote' | 'frame' | 'history' | 'signature';

const QUOTE_CLASS =
  /(?:^|\s)(?:x_)*(?:gmail_quote(?:_container)?|gmail_extra_quote|gmail_attr|yahoo_quoted|zmail_extra|protonmail_quote|moz-cite-prefix|tutanota_quote|ms-outlook-mobile-reference-message|freebirdquote|history_container|front-blockquote|quote-block|zd-quote|mcntmcontainer|freshdesk_quote|hs_reply|gorgias-quote|nylas-quote|mailspring-quote|spark_quote|quoted-text|mail-quote-collapse|wmi_quote)(?:\s|$)/i;
const QUOTE_ID =
  /^(?:x_)*(?:reply-intro|yahoo_quoted_\w+|oriMsgHtmlSeperator|isReplyContent|OLK_SRC_BODY_SECTION|_originalContent|_persistentHeader|isForwardContent)$/i;
/** From here on all is history, although the history stands beside this element and not in it. */
const HISTORY_ID =
  /^(?:x_)*(?:divRplyFwdMsg|appendonsend|mail-editor-reference-message-container|stopSpelling|hr-mail-separator|replySplit)$/i;
const SIGNATURE_CLASS =
  /(?:^|\s)(?:x_)*(?:gmail_signature(?:_prefix)?|moz-signature|protonmail_signature_block(?:-user|-proton)?|signature|tutanota_signature|ms-outlook-mobile-signature|bloop_sign|zmail_signature|front-signature)(?:\s|$)/i;
const SIGNATURE_ID =
  /^(?:x_)*(?:signature|ms-outlook-mobile-signature|AppleMailSignature|Zm-_Id_-Sgn\d?|ymail_android_signature|bloop_sign_\w+)$/i;
const DRAWN_BESIDE =
  /border-left(?:-\w+)?:(?!\s*(?:none|0))|border-width:\s*0(?:px)?\s+0(?:px)?\s+0(?:px)?\s+[1-9]/i;

/** Nodes looked at around an element; more stand there in no mail that a person wrote. */
const NEARBY = 40;

/** Judges by the marks mail programs leave in class, id and style, and a bare blockquote by what stands around it. */
export function roleOf(element: DomNode, attributes: Readonly<Record<string, string>>): ElementRole {
  const name = attributes['class'] ?? '';
  const id = attributes['id'] ?? '';
  if (HISTORY_ID.test(id)) return 'history';
  if (isQuote(element, attributes) && !looksForwarded(element)) {
    return element.name === 'blockquote' || firstQuoteIn(element) < 0 ? 'quote' : 'frame';
  }
  const signed = SIGNATURE_CLASS.test(name) || SIGNATURE_ID.test(id) || attributes['name'] === 'signature';
  // People go on typing inside the element of their signature.
  return signed && textOf(element).length <= 800 && !/[?？]/.test(textOf(element)) ? 'signature' : 'words';
}

function isQuote(element: DomNode, attributes: Readonly<Record<string, string>>): boolean {
  const isBlockquote = element.name === 'blockquote';
  if (isMarkedQuote(attributes)) return true;
  if (!isBlockquote) return false;
  if ((attributes['type'] ?? '').toLowerCase() === 'cite' || 'cite' in attributes) return true;
  const isDrawn = DRAWN_BESIDE.test(attributes['style'] ?? '');
  return isDrawn || isInFrame(element) || isAnnounced(element) || isLast(element);
}

function isMarkedQuote(attributes: Readonly<Record<string, string>>): boolean {
  const isMarked = QUOTE_CLASS.test(attributes['class'] ?? '') || QUOTE_ID.test(attributes['id'] ?? '');
  return isMarked || attributes['name'] === 'quote';
}

function isInFrame({ parent }: DomNode): boolean {
  return parent !== undefined && parent !== null && isMarkedQuote(attributesOf(parent));
}

/** Where in a frame its first quote stands; what is above announces it. -1: it has none near its start. */
export function firstQuoteIn(element: DomNode): number {
  return element.children.slice(0, NEARBY).findIndex((child) => child.name === 'blockquote');
}

/** Attributes by name; empty for a text or the page itself. */
export function attributesOf(element: DomNode): Readonly<Record<string, string>> {
  const given: unknown = element.attribs;
  const pairs = typeof given === 'object' && given !== null ? Object.entries(given) : [];
  return Object.fromEntries(pairs.map(([name, value]) => [name, String(value)]));
}

/** Mail programs put a forwarded mail into the same element as a quote; its first words tell them apart. */
function looksForwarded(element: DomNode): boolean {
  return /^[\s>]*-{2,}[^\n-]{6,60}-{2,}/.test(textOf(element).slice(0, 200));
}

/** "On ... Acme wrote:" right before it. */
function isAnnounced(element: DomNode): boolean {
  const beside = element.parent?.children ?? [];
  const at = beside.indexOf(element);
  const before = beside
    .slice(Math.max(0, at - 4), at)
    .map(textOf)
    .filter((text) => text !== '');
  return isAttribution(before.at(-1) ?? '', true) || isAttribution(before.join(' '), true);
}

/** Something stands above it and nothing but more quotes below: history comes last. */
function isLast(element: DomNode): boolean {
  let node = element;
  let above = false;
  for (let parent = node.parent; parent; parent = node.parent) {
    const after = parent.children.slice(-NEARBY).toReversed();
    const at = after.indexOf(node);
    if (at < 0 || after.slice(0, at).some(holdsWords)) return false;
    above ||= parent.children.slice(0, NEARBY).some((beside) => beside !== node && holdsWords(beside));
    node = parent;
  }
  return above;
}

const PICTURES = new Set(['img', 'video', 'audio', 'object']);
const SILENT = new Set(['style', 'script', 'head', 'title', 'blockquote']);

function holdsWords(node: DomNode): boolean {
  if (SILENT.has(node.name ?? '')) return false;
  if (PICTURES.has(node.name ?? '')) return true;
  if (node.type === 'text') return (node.data ?? '').trim() !== '';
  return (
    textOf(node) !== '' ||
    (node.children ?? []).slice(0, NEARBY).some((child) => PICTURES.has(child.name ?? ''))
  );
}

/** The first words of an element, at most 2,000 characters from at most 400 nodes. */
export function textOf(element: DomNode): string {
  const words: string[] = [];
  const waiting: DomNode[] = [element];
  for (let visits = 0; visits < 400; visits += 1) {
    const node = waiting.pop();
    if (node === undefined) break;
    if (node.type === 'text') words.push(node.data ?? '');
    else waiting.push(...[...(node.children ?? [])].slice(0, 400).toReversed());
  }
  return words.join(' ').replace(/\s+/g, ' ').trim().slice(0, 2_000);
}
