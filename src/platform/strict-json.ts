/** Deeper than any body a vendor or the page sends; a Gorgias ticket with all its parts nests eight deep. */
const DEEPEST = 32;
/** More names than any of their bodies has. */
const MOST_KEYS = 10_000;

/** Names through which a careless copy of an object would change what every object is. */
const REFUSED_KEYS: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/** Why a body is not read. Texts for whoever sent it: they hold nothing of the body. */
export type JsonFault =
  | 'not UTF-8'
  | 'not JSON'
  | 'nested too deep'
  | 'too many keys'
  | 'a key that is refused';

export type StrictJson =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'refused'; readonly why: JsonFault | 'a key twice' };

/**
 * Reads bytes that came from outside. Beside what is no JSON it refuses what two readers may understand differently (a
 * key twice, bytes that are not UTF-8), what is made to exhaust a reader, and keys that reach for the prototype. Linear
 * in the size; whoever calls caps that.
 */
export function parseStrictJson(body: Uint8Array): StrictJson {
  const text = decoded(body);
  if (text === null) return { kind: 'refused', why: 'not UTF-8' };
  const plain = plainly(text);
  if (plain !== undefined) return { kind: 'json', value: plain };
  const why = faultIn(text);
  if (why !== null) return { kind: 'refused', why };
  try {
    return { kind: 'json', value: JSON.parse(text) };
  } catch {
    return { kind: 'refused', why: 'not JSON' };
  }
}

/**
 * The value of a text that is spelt as we would spell it, so that no key can stand in it twice: most bodies are, and
 * what the engine does itself takes a third of the time of a walk. `undefined` for any other, and for one to refuse.
 */
function plainly(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return JSON.stringify(value) === text && keysWithin(value, DEEPEST) <= MOST_KEYS ? value : undefined;
  } catch {
    return undefined;
  }
}

/** How many keys are in it; without end for one that is refused, and for what nests deeper. */
function keysWithin(value: unknown, deepest: number): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (deepest === 0) return Number.POSITIVE_INFINITY;
  let keys = 0;
  for (const [key, part] of Object.entries(value)) {
    if (REFUSED_KEYS.includes(key)) return Number.POSITIVE_INFINITY;
    keys += 1 + keysWithin(part, deepest - 1);
  }
  return keys;
}

/** The value, or `undefined` for what was refused: for schemas, none of which takes that. */
export function strictJsonOr(body: Uint8Array): unknown {
  const read = parseStrictJson(body);
  return read.kind === 'json' ? read.value : undefined;
}

const UTF8 = new TextDecoder('utf-8', { fatal: true });

function decoded(body: Uint8Array): string | null {
  try {
    return UTF8.decode(body);
  } catch {
    return null;
  }
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COLON = 0x3a;
const [BRACE, BRACKET, BRACE_END, BRACKET_END] = [0x7b, 0x5b, 0x7d, 0x5d];
const BLANKS: readonly number[] = [0x20, 0x0a, 0x0d, 0x09];

/**
 * Walks the text before anything is built from it, sign by sign: every webhook comes by here, and patterns took five
 * times as long. Whether the rest is JSON the parser says.
 */
function faultIn(text: string): Extract<StrictJson, { readonly kind: 'refused' }>['why'] | null {
  const open: Set<string>[] = [];
  let keys = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === BRACE || sign === BRACKET) {
      if (open.push(new Set()) > DEEPEST) return 'nested too deep';
    } else if (sign === BRACE_END || sign === BRACKET_END) open.pop();
    if (sign !== QUOTE) continue;
    const begin = at;
    at = endOfString(text, begin);
    if (!isKey(text, at + 1)) continue;
    const why = faultOfKey(text.slice(begin, at + 1), open.at(-1));
    if (why !== null) return why;
    keys += 1;
    if (keys > MOST_KEYS) return 'too many keys';
  }
  return null;
}

/** Where its closing quote is; the last sign of a text in which it never ends, which the parser refuses. */
function endOfString(text: string, begin: number): number {
  for (let at = begin + 1; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === QUOTE) return at;
    if (sign === BACKSLASH) at += 1;
  }
  return text.length - 1;
}

/** A string before a colon names something. */
function isKey(text: string, behind: number): boolean {
  let at = behind;
  while (BLANKS.includes(text.charCodeAt(at))) at += 1;
  return text.charCodeAt(at) === COLON;
}

function faultOfKey(
  token: string,
  siblings: Set<string> | undefined,
): 'not JSON' | 'a key that is refused' | 'a key twice' | null {
  const key = unquoted(token);
  if (key === null) return 'not JSON';
  if (REFUSED_KEYS.includes(key)) return 'a key that is refused';
  if (siblings?.has(key)) return 'a key twice';
  siblings?.add(key);
  return null;
}

const PLAIN = /^"[\w.$-]*"$/;

/** A key may be spelt with escapes. */
function unquoted(token: string): string | null {
  // Only the parser knows what else is no string: a sign that must be escaped, an end that is missing.
  if (PLAIN.test(token)) return token.slice(1, -1);
  try {
    const key: unknown = JSON.parse(token);
    return typeof key === 'string' ? key : null;
  } catch {
    return null;
  }
}
