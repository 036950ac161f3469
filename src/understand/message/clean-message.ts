import { matchesOf } from '../../ticket/matches-of.ts';
import { normaliseText } from '../text/normalise-text.ts';
import { type FormFrame, readFormFrame } from './form-frame.ts';
import { htmlToLines } from './html-to-lines.ts';
import { HIDDEN_MARK, SIGNATURE_MARK, separateMarked } from './marked-parts.ts';
import { splitReply } from './split-reply.ts';
import { stripSignature } from './strip-signature.ts';
import { withoutQuoteMarks } from './without-quote-marks.ts';

/** A message, taken apart by whose words they are. */
export interface CleanMessage {
  /** What the customer newly wrote: no quotes, no signature, no form around it. */
  readonly written: string;
  /** The same with its signature: an order number may stand there. */
  readonly signed: string;
  readonly quoted: string;
  /** A mail of somebody else that was passed on. Its numbers count, its words do not. */
  readonly forwarded: string;
  readonly form: Omit<FormFrame, 'message'> | null;
  /** Words made invisible to a reader, by styles or by tag characters. */
  readonly hidden: string;
}

export interface RawMessage {
  readonly html: string | null;
  readonly text: string | null;
  /** Ticket subject; "Fwd:" turns an older mail below into a forwarded one. */
  readonly subject?: string;
}

const FORWARD_SUBJECT = /^\s*(?:fwd?|fw|wg|tr|rv|i|enc|doorst|vs|vb|pd|転送)\s*[:：]/iu;

/**
 * From html or text to what the customer newly wrote. When a reading would leave nothing, the whole text without its
 * marked quotes is given back: too many words cost a person a minute, lost words cost a customer.
 */
export function cleanMessage(raw: RawMessage): CleanMessage {
  const { text, hidden } = visibleText(raw);
  const parts = splitReply(text, FORWARD_SUBJECT.test(raw.subject ?? ''));
  const nothingOwn = parts.own === '' && parts.forwarded === '';
  const own = separateMarked(nothingOwn ? withoutQuoteMarks(text) : parts.own, SIGNATURE_MARK);
  const frame = readFormFrame(own.all);
  const isFramed = frame !== null && frame.message !== '';
  const unsigned = own.rest.trim() === '' ? own.all : own.rest;
  return {
    written: stripSignature(isFramed ? frame.message : unsigned),
    signed: isFramed ? frame.message : own.all.trim(),
    quoted: withoutMarks(parts.quoted),
    forwarded: withoutMarks(parts.forwarded),
    form: frame,
    hidden,
  };
}

function withoutMarks(text: string): string {
  return separateMarked(text, SIGNATURE_MARK).all;
}

function visibleText(raw: RawMessage): { readonly text: string; readonly hidden: string } {
  const fromHtml = raw.html === null || raw.html.trim() === '' ? '' : htmlToLines(raw.html);
  const lines = fromHtml.trim() === '' ? (raw.text ?? '') : fromHtml;
  const { text, smuggled } = normaliseText(lines);
  const { rest: seen, inside: hidden } = separateMarked(text, HIDDEN_MARK);
  const unseen = [
    hidden,
    commentsToMachines(raw.html ?? ''),
    smuggled ? 'invisible characters in the text' : '',
  ];
  // What stood behind invisible words begins a line now.
  const shown = hidden === '' ? seen : seen.replace(/^ (?=\S)/gm, '');
  return { text: shown, hidden: unseen.filter((part) => part !== '').join('\n') };
}

const COMMENT = /<!--([^]{1,2000}?)-->/g;
const TO_MACHINE = /\b(?:ai|llm|gpt|assistant|bot|agent|model|prompt|instructions?|ignore|system)\b/i;

/** Html comments are in every mail program's output; those that speak to a machine are not. */
function commentsToMachines(html: string): string {
  return matchesOf(html.slice(0, 100_000), COMMENT)
    .map((match) => (match[1] ?? '').trim())
    .filter(
      (comment) => TO_MACHINE.test(comment) && comment.split(/\s+/).length >= 3 && !comment.startsWith('['),
    )
    .join('\n');
}
