import { matchesOf } from '../../../ticket/matches-of.ts';
import { SLOT } from '../check/own-words.ts';
import { CLAUSE_END, parcelOf } from '../check/status-problems.ts';
import type { Truth } from '../check/truth.ts';
import type { ClaimWords } from './claim-words.ts';
import type { OwnSentence } from './own-sentences.ts';

/** From a character to the one after the last. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** A sentence and all one must know to tell what it says from what it only supposes. */
export interface Scene {
  readonly sentence: OwnSentence;
  /** Its words, with greetings taken out: they say no time. */
  readonly text: string;
  readonly truth: Truth;
  readonly words: ClaimWords & { readonly denied: RegExp };
  /** Position of the parcel it speaks of. */
  readonly parcel: number;
  readonly isQuestion: boolean;
  /** Whether a place is supposed or asked: "if ...", "whether ...". */
  readonly isSupposed: (index: number) => boolean;
  /** Whether a place is what the customer may wish for. */
  readonly isWished: (index: number) => boolean;
  /** Either of them: nothing is said there. */
  readonly isOpen: (index: number) => boolean;
  /** Whether a fact follows, "today, Friday", "in Lyon". */
  readonly isBeforeSlot: (index: number) => boolean;
  /** The words of the same clause before a place. */
  readonly before: (index: number) => string;
  /** The whole clause around a place. */
  readonly clause: (index: number) => string;
}

export function sceneOf(sentence: OwnSentence, truth: Truth, words: Scene['words']): Scene {
  const text = withNouns(sentence, words).replace(words.greetings, (greeting) => '_'.repeat(greeting.length));
  const ends = matchesOf(text, CLAUSE_END).map(({ index }) => index);
  const clauseAt = (index: number): Span => ({
    start: (ends.findLast((end) => end < index) ?? -1) + 1,
    end: ends.find((end) => end >= index) ?? text.length,
  });
  const spansOf = (pattern: RegExp, earliest: number): readonly Span[] =>
    matchesOf(text, pattern).map(({ index, 0: head }) => {
      const start = index + head.length;
      const rest = text.slice(start, clauseAt(start).end);
      // "If you wait it will come": a second sentence begins where no comma says so.
      const restart = matchesOf(rest, words.restarts).find(({ index: at }) => at > earliest);
      return { start: index, end: start + (restart?.index ?? rest.length) };
    });
  const within = (spans: readonly Span[]) => (index: number) =>
    spans.some(({ start, end }) => index >= start && index < end);
  const isSupposed = within(spansOf(words.ifs, 1));
  const isWished = within(spansOf(words.wished, 0));
  return {
    sentence,
    text,
    truth,
    words,
    parcel: parcelOf({ words: text, slots: sentence.lineSlots }, truth.leading),
    isQuestion: text.endsWith('?') && text.search(words.thats) < 0,
    isSupposed,
    isWished,
    isOpen: (index) => isSupposed(index) || isWished(index),
    isBeforeSlot: (index) => BEFORE_SLOT.test(text.slice(index)),
    before: (index) => text.slice(clauseAt(index).start, index),
    clause: (index) => text.slice(clauseAt(index).start, clauseAt(index).end),
  };
}

/** "Your parcel for {{ order_name }} is here" is "your order is here"; only days, places and the like stay facts. */
function withNouns({ words, slots }: OwnSentence, { order, carrier }: ClaimWords): string {
  let next = 0;
  return words.replaceAll(SLOT, () => {
    const slot = slots[next++] ?? '';
    if (/(?:order_name|tracking_number)$/.test(slot)) return order;
    return slot.endsWith('carrier') ? carrier : SLOT;
  });
}

const BEFORE_SLOT = new RegExp(`^(?:,| \\p{L}{1,3})? ?(?:\\p{L}{1,3} )?${SLOT}`, 'u');

/** Whether two finds share a character. */
export function overlaps(one: RegExpExecArray, other: RegExpExecArray): boolean {
  return one.index < other.index + other[0].length && other.index < one.index + one[0].length;
}
