import { isClosing } from './is-closing.ts';
import { isFooterLine } from './is-footer-line.ts';
import { isLegalStart } from './is-legal-start.ts';
import { tidyLines } from './tidy-lines.ts';

/** "-- " on a line of its own: what mail programs put above a signature. */
const SIGNATURE_RULE = /^\s*--\s*$/;
const DRAWN_LINE = /^\s*(?:[_*=━─~+#-]{5,}|—|__)\s*$/u;
const LINK_ONLY = /^[\s<[(]*(?:https?:\/\/|www\.)\S+$/i;

/** A signature's lines are short and few, and ask for nothing. */
const SIGNATURE_LINES = 8;
const SIGNATURE_LINE = 90;
/** Each round may bare another signature below the text; a mail that was sent on holds three or four. */
const ROUNDS = 5;

/** Own words without signature, telephone's footer and legal text. Gives back all of it when nothing else is left. */
export function stripSignature(text: string): string {
  let kept = text.trim();
  for (let round = 0; round < ROUNDS; round += 1) {
    const shorter = stripOnce(kept);
    if (shorter === kept) break;
    kept = shorter;
  }
  return kept;
}

function stripOnce(text: string): string {
  const lines = withoutFooters(text.split('\n'));
  const end = Math.min(
    firstIndex(lines, (line) => SIGNATURE_RULE.test(line)),
    firstIndex(lines, isLegalStart),
    drawnCardIndex(lines),
    closedCardIndex(lines),
    contactCardIndex(lines),
  );
  const kept = tidyLines(lines.slice(0, end));
  if (kept !== '') return kept;
  const whole = tidyLines(lines);
  return whole === '' ? text : whole;
}

function withoutFooters(lines: readonly string[]): readonly string[] {
  const kept: string[] = [];
  let filledBelow = false;
  for (const line of lines.toReversed()) {
    if (isFooterLine(line, !filledBelow)) {
      // The program's own address, written below its words.
      while (LINK_ONLY.test(kept.at(-1) ?? '')) kept.pop();
      continue;
    }
    filledBelow ||= line.trim() !== '' && !LINK_ONLY.test(line);
    kept.push(line);
  }
  return kept.reverse();
}

function firstIndex(lines: readonly string[], test: (line: string) => boolean): number {
  // The first line is never the signature: there must be something that is signed.
  const at = lines.findIndex((line, index) => index > 0 && test(line));
  return at < 0 ? lines.length : at;
}

/** A card and the rules around it are shorter than this. */
const NEAR_END = 24;

/** A drawn line near the end, with nothing but a signature's short lines below; Japanese ones are framed by two. */
function drawnCardIndex(lines: readonly string[]): number {
  const from = Math.max(1, lines.length - NEAR_END);
  const at = lines
    .slice(from)
    .findIndex((line, index) => DRAWN_LINE.test(line) && isCard(lines.slice(from + index + 1), true));
  return at < 0 ? lines.length : from + at;
}

/**
 * Where the card below a closing formula begins: title, telephone, address. The formula and the name stay: they are the
 * customer's words and mislead nobody.
 */
function closedCardIndex(lines: readonly string[]): number {
  const at = lines.findLastIndex((line, index) => index > 0 && isClosing(line));
  if (at < 0) return lines.length;
  const named = lines.findIndex((line, index) => index > at && line.trim() !== '');
  return named > 0 && isCard(lines.slice(named + 1), false) ? named + 1 : lines.length;
}

const TELEPHONE =
  /^\W{0,3}(?:t|m|p|f|tel|phone|mobile|mob|cell|office|telefon|telefono|teléfono|telefone|tél|gsm|fax|fon|電話|携帯)\b\.?\s?[:.]?\s?[+(\d][\d ()/.-]{6,}/iu;
const WEB =
  /(?:^|\s|\|)(?:https?:\/\/|www\.)\S+|^\W{0,3}(?:e|e-?mail|mail|w|web)\s?[:.]\s?\S+[.@]\S+$|^\S+@\S+\.\S+$/i;

/** A last paragraph with a telephone and an address on the net is a card even without a closing formula above. */
function contactCardIndex(lines: readonly string[]): number {
  const gap = lines.findLastIndex((line, index) => index > 0 && line.trim() === '');
  const card = lines.slice(gap + 1);
  const above = lines.slice(0, Math.max(gap, 0)).findLast((line) => line.trim() !== '') ?? '';
  const isOffered = gap <= 0 || /[:：]$/u.test(above.trim()) || card.length < 3;
  if (isOffered || !isCard(card, false)) return lines.length;
  const rest = card.slice(1);
  return rest.some((line) => TELEPHONE.test(line)) && rest.some((line) => WEB.test(line))
    ? gap
    : lines.length;
}

function isCard(lines: readonly string[], drawn: boolean): boolean {
  const filled = lines.filter((line) => line.trim() !== '' && !(drawn && DRAWN_LINE.test(line)));
  return filled.length > 0 && filled.length <= SIGNATURE_LINES && filled.every(looksLikeSignature);
}

function looksLikeSignature(line: string): boolean {
  const asks = /[?？。]|^\W{0,2}p\.?\s?s\b|#\s?\d/i.test(line);
  const words = line.trim().split(/\s+/);
  // Titles, names and streets have capitals; a sentence is made of small words.
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  const isSentence = small >= 3 && small * 2 >= words.length;
  return line.length <= SIGNATURE_LINE && !asks && !isSentence && words.length <= 10;
}
