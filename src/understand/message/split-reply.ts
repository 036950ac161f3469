import { isIndented, isMarked } from './attribution.ts';
import { quoteStartAt } from './quote-starts.ts';
import { tidyLines } from './tidy-lines.ts';

/** A mail's text in the three parts that weigh differently. */
export interface SplitReply {
  /** What this writer put above, between or below the quotes. */
  readonly own: string;
  /** Earlier mails of the conversation. */
  readonly quoted: string;
  /** A mail of somebody else that the writer passed on: an order confirmation, a carrier's notice. */
  readonly forwarded: string;
}

const QUOTED_LINE = /^\s{0,3}[>|│]/;

/**
 * Separates a mail into own words, quotes and forwarded mail, reading it from top to bottom.
 * @param isForward the ticket's subject says so ("Fwd:"); an older mail's header block is then a forwarded mail
 */
export function splitReply(text: string, isForward = false): SplitReply {
  const lines = text.split('\n');
  const own: string[] = [];
  const quoted: string[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at] ?? '';
    const start = QUOTED_LINE.test(line) ? null : quoteStartAt(lines, at);
    if (start === null) {
      (QUOTED_LINE.test(line) ? quoted : own).push(line);
      at += 1;
      continue;
    }
    const below = at + start.lines;
    const open = start.kind === 'attribution' && (isMarked(lines, below) || isBlank(own));
    if (!open || isIndented(lines, below)) {
      return closeAt({ own, quoted, rest: lines.slice(at), kind: start.kind, isForward });
    }
    // Only the marked lines are the quote: what follows them may be an answer written below or between. With nothing
    // above and no marks below, an answer was written under an announcement whose quote was deleted.
    quoted.push(...lines.slice(at, below));
    at = below;
  }
  const words = tidyLines(own);
  return { own: words, quoted: quoted.join('\n'), forwarded: forwardedIn(quoted, words === '') };
}

function closeAt(found: {
  readonly own: readonly string[];
  readonly quoted: readonly string[];
  readonly rest: readonly string[];
  readonly kind: string;
  readonly isForward: boolean;
}): SplitReply {
  const own = tidyLines(found.own);
  const rest = found.rest.join('\n');
  // An older mail with nothing written above it is a mail passed on, whatever the subject says.
  const forwarded =
    found.kind === 'forwarded' || own === '' || (found.isForward && found.kind !== 'attribution');
  const quoted = found.quoted.join('\n');
  if (forwarded) return { own, quoted, forwarded: rest };
  return { own, quoted: `${quoted}\n${rest}`.trim(), forwarded: forwardedIn(found.rest, own === '') };
}

/** Apple Mail puts a forwarded mail into a quote, under its announcement; others quote the header block alone. */
function forwardedIn(quoted: readonly string[], nothingWritten: boolean): string {
  const bare = quoted.map((line) => line.replace(/^[\s>|│]+/, ''));
  const at = bare.findIndex((_, index) => {
    const kind = quoteStartAt(bare, index)?.kind;
    return kind === 'forwarded' || (nothingWritten && (kind === 'header_block' || kind === 'older_mail'));
  });
  return at < 0 ? '' : bare.slice(at).join('\n');
}

function isBlank(lines: readonly string[]): boolean {
  return lines.every((line) => line.trim() === '');
}
