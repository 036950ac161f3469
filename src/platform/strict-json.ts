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
  const why = faultIn(text);
  if (why !== null) return { kind: 'refused', why };
  try {
    return { kind: 'json', value: JSON.parse(text) };
  } catch {
    return { kind: 'refused', why: 'not JSON' };
  }
}

/** The value, or `undefined` for what was refused: for schemas, none of which takes that. */
export function strictJsonOr(body: Uint8Array): unknown {
  const read = parseStrictJson(body);
  return read.kind === 'json' ? read.value : undefined;
}

function decoded(body: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    return null;
  }
}

/** A whole string (or one that never ends, which the parser refuses), or a sign that nests. */
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*(?:"|\\?$)|[{}[\]]/gs;
const COLON = /\s*:/y;

/** Walks the text before anything is built from it. Whether the rest is JSON the parser says. */
function faultIn(text: string): Extract<StrictJson, { readonly kind: 'refused' }>['why'] | null {
  const open: Set<string>[] = [];
  let keys = 0;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (token === '{' || token === '[') open.push(new Set());
    else if (token === '}' || token === ']') open.pop();
    else {
      COLON.lastIndex = index + token.length;
      if (!COLON.test(text)) continue;
      const key = unquoted(token);
      if (key === null) return 'not JSON';
      if (REFUSED_KEYS.includes(key)) return 'a key that is refused';
      if (open.at(-1)?.has(key)) return 'a key twice';
      open.at(-1)?.add(key);
      keys += 1;
    }
    if (open.length > DEEPEST) return 'nested too deep';
    if (keys > MOST_KEYS) return 'too many keys';
  }
  return null;
}

/** A key may be spelt with escapes. */
function unquoted(token: string): string | null {
  try {
    const key: unknown = JSON.parse(token);
    return typeof key === 'string' ? key : null;
  } catch {
    return null;
  }
}
