/**
 * Surrounds words somebody made invisible. A noncharacter, so that no honest text holds it; whoever forges it only
 * hides their own words.
 */
export const HIDDEN_MARK = '\uFDD0';

/** Surrounds what the mail program itself calls a signature. */
export const SIGNATURE_MARK = '\uFDD1';

/** A text taken apart at its marks. */
export interface MarkedParts {
  /** What stands outside the marks. */
  readonly rest: string;
  /** What stands between them. */
  readonly inside: string;
  /** Everything, without the marks. */
  readonly all: string;
}

/** Separates what stands between two `mark`s; a mark without its partner only goes away. */
export function separateMarked(text: string, mark: string): MarkedParts {
  if (!text.includes(mark)) return { rest: text, inside: '', all: text };
  const parts = text.split(mark);
  // An even number of parts: the last mark has no partner.
  const closed = parts.length % 2 === 1 ? parts.length : parts.length - 1;
  const inside = parts.filter((_, at) => at % 2 === 1 && at < closed);
  const rest = parts.filter((_, at) => at % 2 === 0 || at >= closed);
  return { rest: rest.join(''), inside: inside.join(' ').trim(), all: parts.join('') };
}
