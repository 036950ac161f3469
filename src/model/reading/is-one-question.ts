import type { Intent } from '../../ticket/intent.ts';
import { readBareness } from '../../understand/bare-question/read-bareness.ts';

const SENTENCE = /[^.!?…。？！؟।\n]+[.!?…。？！؟।\n]*/gu;
const CLAUSE =
  /[,;:،、–—()]|\s(?:-|and|then|also|but|plus|und|oder|aber|dann|et|puis|mais|y|luego|pero|e|poi|ma|mas|en|maar)\s/iu;
/** A question is no longer than this, and no word of it is a code. */
const MOST_WORDS = 16;
const LONGEST_WORD = 30;

/** What a customer wrote, in parts that are never read together. */
export interface Written {
  readonly subject: string;
  readonly message: string;
  readonly language: string | null;
  readonly intent: Intent;
}

/**
 * Whether a message holds one question, and beside it nothing but words that such questions are always made of. A list of
 * what may stand there: whoever wants something else of a model needs a clause for it, in whatever words and language.
 * @param asks whether a clause by itself is read as such a question
 */
export function isOneQuestion(
  { subject, message, language, intent }: Written,
  asks: (clause: string) => boolean,
): boolean {
  const isBare = (text: string): boolean => readBareness(text, language, intent).isBare;
  const odd = [subject, message]
    .flatMap((text) => text.match(SENTENCE) ?? [])
    .filter((sentence) => !isBare(sentence))
    .flatMap((sentence) => sentence.split(CLAUSE))
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '' && !isBare(clause));
  return odd.length <= 1 && odd.every((clause) => isShort(clause) && asks(clause));
}

function isShort(clause: string): boolean {
  const words = clause.split(/\s+/u);
  return words.length <= MOST_WORDS && words.every((word) => word.length <= LONGEST_WORD);
}
