import { TOKEN } from '../../masking/token.ts';
import type { ThreadFault } from '../../ticket/thread-point.ts';
import { findDays } from '../../understand/entities/need-by/find-days.ts';
import { findInjection } from '../../understand/flags/find-injection.ts';
import { isPlausibleLanguage } from '../is-plausible-language.ts';
import type { ThreadSummary } from './summary-shape.ts';

/** A point that its message bears out. Still masked. */
export interface CheckedPoint {
  /** Place of the message in the thread, from 0. */
  readonly message: number;
  readonly words: string;
  readonly said: string;
}

export interface CheckedPoints {
  readonly points: readonly CheckedPoint[];
  readonly faults: readonly ThreadFault[];
}

/** For whom a thread is put in short. */
export interface SummaryReader {
  /** ISO 639-1, of the team. */
  readonly language: string;
  /** Finds words, in any language, that bind the shop to something: a refund, a replacement, a promise. */
  readonly binding: RegExp;
}

/** Below this nothing is said, and a word is found in any message. */
const FEWEST_CHARACTERS = 6;
const LONGEST_WORDS = 200;
/** Another language may take half as many letters again; what is longer says more. */
const LONGER = 1.6;
const LEEWAY = 24;

/**
 * Leaves of a thread in short what its messages bear out: the words stand in the message they are said to be of, and what
 * is said of them has no number, mark or link of its own and is not much longer. Whether it means the same no code can tell:
 * that is why the words stand beside it.
 * @param texts of the thread, masked, in the order in which the model was shown them
 */
export function checkedPoints(
  { points }: ThreadSummary,
  texts: readonly string[],
  reader: SummaryReader,
): CheckedPoints {
  const checked = points.map(({ message, words, said }) => {
    const text = texts[message - 1];
    const point = { message: message - 1, words: oneSpaced(words), said: oneSpaced(said) };
    return {
      point,
      fault: text === undefined ? 'no_such_message' : faultOf(point, oneSpaced(text), reader),
    };
  });
  return {
    points: checked.filter(({ fault }) => fault === null).map(({ point }) => point),
    faults: checked.flatMap(({ fault }) => (fault === null ? [] : [fault])),
  };
}

function faultOf(
  { words, said }: CheckedPoint,
  text: string,
  { language, binding }: SummaryReader,
): ThreadFault | null {
  if (!isPart(words, text)) return 'words_not_in_message';
  if (said.length > words.length * LONGER + LEEWAY) return 'says_more_than_the_words';
  const marks = said.match(TOKEN) ?? [];
  if (marks.some((mark) => !words.includes(mark))) return 'mark_not_in_message';
  const plain = said.replaceAll(TOKEN, ' ');
  const numbers = plain.match(/\p{N}+/gu) ?? [];
  const known = new Set(words.replaceAll(TOKEN, ' ').match(/\p{N}+/gu));
  if (numbers.some((number) => !known.has(number))) return 'number_not_in_message';
  if (findDays(plain).length > findDays(words).length) return 'day_not_in_message';
  if (binding.test(plain) && !binding.test(words)) return 'promise_not_in_message';
  if (LINK_OR_MARKUP.test(plain) || UNSEEN.test(said)) return 'link_or_markup';
  if (findInjection(plain, '') !== null) return 'speaks_to_a_machine';
  return isPlausibleLanguage(plain, language) ? null : 'another_language';
}

/** Whole words only: "not" must not be cut off from "notice", nor a number from its end. */
function isPart(words: string, text: string): boolean {
  if (words.length < FEWEST_CHARACTERS || words.length > LONGEST_WORDS) return false;
  const start = text.indexOf(words);
  if (start < 0) return false;
  const around = `${text[start - 1] ?? ' '}${text[start + words.length] ?? ' '}`;
  return !/[\p{L}\p{N}]/u.test(around);
}

const LINK_OR_MARKUP = /https?:|www\.|\S@\S|\p{L}\.\p{L}{2,}|[<>{}[\]`|]|\*\*|__/u;

/** What an agent would not see, or see in another order: as good as markup. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Control}]/u;

const oneSpaced = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
