/** Shopify's search language, as far as its documentation of `orders(query:)` describes it. */
export type SearchTree =
  | { readonly kind: 'all' }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly SearchTree[] }
  | { readonly kind: 'not'; readonly part: SearchTree }
  | SearchTerm;

export interface SearchTerm {
  readonly kind: 'term';
  /** Lower case; `null`: free text. */
  readonly field: string | null;
  readonly operator: ':' | ':<' | ':>' | ':<=' | ':>=';
  readonly value: string;
  /** Ended in an unquoted `*`. */
  readonly prefix: boolean;
}

/** Parses leniently: what is not understood is free text, as with Shopify, and never an error. */
export function parseSearch(text: string): SearchTree {
  const reader = new Reader(tokensOf(text));
  const parts = [];
  while (!reader.done) {
    parts.push(readOr(reader));
    // A bracket too many.
    reader.skip(')');
  }
  return joined('and', parts);
}

type Token = '(' | ')' | 'AND' | 'OR' | 'NOT' | SearchTerm;

class Reader {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  get done(): boolean {
    return this.#at >= this.#tokens.length;
  }

  get next(): Token | undefined {
    return this.#tokens[this.#at];
  }

  take(): Token | undefined {
    this.#at += 1;
    return this.#tokens[this.#at - 1];
  }

  skip(token: Token): boolean {
    if (this.next !== token) return false;
    this.#at += 1;
    return true;
  }
}

function readOr(reader: Reader): SearchTree {
  const parts = [readAnd(reader)];
  while (reader.skip('OR')) parts.push(readAnd(reader));
  return joined('or', parts);
}

function readAnd(reader: Reader): SearchTree {
  const parts = [];
  while (!reader.done && reader.next !== 'OR' && reader.next !== ')') {
    if (!reader.skip('AND')) parts.push(readOne(reader));
  }
  return joined('and', parts);
}

function readOne(reader: Reader): SearchTree {
  if (reader.skip('NOT')) return { kind: 'not', part: readOne(reader) };
  if (reader.skip('(')) {
    const inside = readOr(reader);
    reader.skip(')');
    return inside;
  }
  const token = reader.take();
  return typeof token === 'object' ? token : { kind: 'all' };
}

function joined(kind: 'and' | 'or', parts: readonly SearchTree[]): SearchTree {
  const [first, ...rest] = parts;
  if (first === undefined) return { kind: 'all' };
  return rest.length === 0 ? first : { kind, parts };
}

/** field, comparator, then a quoted text or a bare word; a backslash takes the meaning from the next character. */
const TERM =
  /(?:(?<field>[A-Za-z_.]+)(?<operator>:(?:[<>]=?)?))?(?:'(?<single>(?:\\.|[^'\\])*)'|"(?<double>(?:\\.|[^"\\])*)"|(?<bare>(?:\\.|[^\s()\\])+))/y;

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const [token, length] = tokenAt(text, at);
    if (token !== null) tokens.push(token);
    at += length;
  }
  return tokens;
}

function tokenAt(text: string, at: number): [Token | null, number] {
  const character = text.charAt(at);
  if (character === '(' || character === ')') return [character, 1];
  if (character === '-') return ['NOT', 1];
  const word = /^(AND|OR|NOT)(?=[\s(]|$)/i.exec(text.slice(at))?.[1]?.toUpperCase();
  if (word === 'AND' || word === 'OR' || word === 'NOT') return [word, word.length];
  TERM.lastIndex = at;
  const match = TERM.exec(text);
  return match === null ? [null, 1] : [termOf(match.groups ?? {}), match[0].length];
}

const OPERATORS = [':', ':<', ':>', ':<=', ':>='] as const;

function termOf(groups: Readonly<Record<string, string | undefined>>): SearchTerm {
  const quoted = groups['single'] ?? groups['double'];
  const bare = groups['bare'] ?? '';
  const prefix = quoted === undefined && bare.endsWith('*');
  const raw = quoted ?? (prefix ? bare.slice(0, -1) : bare);
  const operator = OPERATORS.find((known) => known === groups['operator']) ?? ':';
  return {
    kind: 'term',
    field: groups['field']?.toLowerCase() ?? null,
    operator,
    value: raw.replaceAll(/\\(.)/g, '$1'),
    prefix,
  };
}
