import type { Message } from '../ticket/message.ts';
import type { Ticket } from '../ticket/ticket.ts';
import type { CueReading } from './intents/read-cues.ts';
import type { Cue } from './lexicon/lexicon.ts';
import { newestMessages } from './newest-messages.ts';

/** "Sorry, the order number is 1001, thanks!" is hardly longer. */
const MOST_WORDS = 8;

const SAYS_NOTHING_NEW: ReadonlySet<Cue> = new Set(['parcel', 'goods', 'not_goods', 'thanks']);

/**
 * The messages whose question is still open when the newest ones give a number and nothing else: we asked for it, and
 * what the customer wants stands in what they wrote before. Empty in any other case.
 */
export function continuedQuestion(
  ticket: Ticket,
  newest: readonly Message[],
  said: { readonly written: string; readonly cues: CueReading; readonly numbered: boolean },
): readonly Message[] {
  const at = ticket.messages.findIndex(({ id }) => id === newest[0]?.id);
  const before = ticket.messages.slice(0, Math.max(at, 0));
  const weSpokeLast = before.findLast((message) => message.public)?.author === 'us';
  return weSpokeLast && isBareNumber(said) ? newestMessages({ ...ticket, messages: before }) : [];
}

function isBareNumber(said: {
  readonly written: string;
  readonly cues: CueReading;
  readonly numbered: boolean;
}): boolean {
  const words = said.written.match(/\p{L}+/gu) ?? [];
  return (
    said.numbered &&
    words.length <= MOST_WORDS &&
    [...said.cues.keys()].every((cue) => SAYS_NOTHING_NEW.has(cue))
  );
}

/** "Order #1001", "Bestellung 1001 bitte": a word or two beside the number. */
const MOST_WORDS_BESIDE = 2;

/**
 * Whether a message that gives a number may ask for something else besides. Beside so few words it cannot, and the
 * classifier, which takes a lone "order" for the wish to order, is not heard.
 */
export function mayAskMore(written: string): boolean {
  const words = written.match(/\p{L}+/gu) ?? [];
  // Where words are not spaced, one of these is a whole sentence.
  return words.length > MOST_WORDS_BESIDE || /[^\P{L}\p{Script=Latin}]/u.test(written);
}
