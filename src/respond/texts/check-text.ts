import { checkWords } from './check/check-words.ts';
import { dayOrderProblems } from './check/day-order-problems.ts';
import { relativeDayProblems } from './check/day-problems.ts';
import { factProblems } from './check/fact-problems.ts';
import { htmlProblems } from './check/html-problems.ts';
import { ownWordProblems } from './check/own-word-problems.ts';
import { ownLines } from './check/own-words.ts';
import { shapeProblems } from './check/shape-problems.ts';
import { statusProblems } from './check/status-problems.ts';
import { truthOf } from './check/truth.ts';
import { wordProblems } from './check/word-problems.ts';
import { COMMITMENTS } from './commitments.ts';
import type { FactsInput } from './reply-facts.ts';
import { type Segment, UNKNOWN, UNNAMED } from './slots.ts';

export interface CheckedText {
  /** What would be sent. */
  readonly html: string;
  readonly text: string;
  /** The html as the template made it, every value between marks that name its slot (`slots.ts`). */
  readonly marked: string;
  /** How the template made the text: its own words and named facts, in order. */
  readonly segments: readonly Segment[];
  /** What each slot was given. */
  readonly values: ReadonlyMap<string, string>;
  /** The picture the text must be true of, and the policy, language and time. */
  readonly input: FactsInput;
}

/**
 * The last look at a public text (`reliability.md` 4). Every character of it is either a slot, and then it is held
 * against that slot's own fact; or the template's own word, and then it may hold nothing that only a fact can know: no
 * number, day, place, carrier, link, and no status that is not this parcel's. No day may come before the one it follows
 * from. Pure; empty: nothing wrong. Says which slot and why, never what a value was.
 */
export function checkText(checked: CheckedText): readonly string[] {
  const { html, text, marked, segments, values, input } = checked;
  const words = checkWords(input.language);
  if (words === null) return [`nobody can check a text in "${input.language}"`];
  const truth = truthOf(input);
  const lines = ownLines(segments);
  return [
    ...shapeProblems(text),
    ...slotProblems(segments, values),
    ...wordProblems(text, segments),
    ...htmlProblems(html, marked),
    ...factProblems(segments, truth, words),
    ...ownWordProblems(lines, segments, { truth, words }),
    ...relativeDayProblems(lines, truth, words),
    ...dayOrderProblems(segments, truth),
    ...statusProblems(lines, truth, words),
  ];
}

/** Whether a slot still holds what it was given: a filter may have cut or changed it. */
function slotProblems(segments: readonly Segment[], values: ReadonlyMap<string, string>): string[] {
  return segments.flatMap(({ slot, text }) => {
    if (slot === null) return [];
    if (slot === UNKNOWN) return ['the template says a fact that is not known'];
    if (slot === UNNAMED) return ['the template says a value that is no fact'];
    if (values.get(slot) !== text) return [`"${slot}" is not what the order says`];
    return isShopsOwn(slot) || !COMMITMENTS.test(text) ? [] : [`"${slot}" holds a commitment`];
  });
}

/** Brand and signature are the admin's words, as the template is. */
const isShopsOwn = (slot: string): boolean => slot === 'brand' || slot.startsWith('signature_');
