import type { Written } from '../../response.ts';
import { LONGEST_TEXT } from '../check/shape-problems.ts';
import { checkText } from '../check-text.ts';
import { assembled, type Composed } from '../compose.ts';
import { oddCharacters } from './odd-characters.ts';
import { proseOf, slotNames, withProse, withSlots } from './prose.ts';
import type { RewordingRefusal } from './refusals.ts';
import { type SameWords, sameWordsIn } from './same-words.ts';
import { sentenceProblems } from './sentence-problems.ts';

/** A finished reply that somebody may put into other words, and who is not trusted: a language model. */
export interface Rewordable {
  /** Its paragraphs with a name in braces for every fact; disclosure, links and signature are not among them. */
  readonly text: string;
  /** What may be said in other ways, and what may be added. */
  readonly manner: Pick<SameWords, 'same' | 'courtesies'>;
  /**
   * The reply with these paragraphs in the place of its own, if they say the same. Pure.
   * @param slotted plain text, facts by their names in braces
   */
  take(slotted: string): Taken;
}

export type Taken =
  | ({ readonly kind: 'taken' } & Written)
  | { readonly kind: 'refused'; readonly why: readonly RewordingRefusal[] };

/** By how much another text may be longer than ours. */
const LONGER = 1.5;
/** With names of facts, which are longer than the facts. What is longer is not looked at: patterns take their time. */
const LONGEST_ANSWER = 3 * LONGEST_TEXT;

/** `null`: its language cannot be checked, or there is nothing plain to word anew. */
export function rewordableIn(composed: Composed): Rewordable | null {
  const prose = proseOf(composed);
  const words = sameWordsIn(composed.input.language);
  if (prose === null || words === null) return null;
  const text = withSlots(prose);
  return {
    text,
    manner: { same: words.same, courtesies: words.courtesies },
    take: (answer) => {
      if (answer.length > LONGEST_ANSWER) return refused('too_long');
      const slotted = answer.normalize('NFC').replace(/[^\S\n]/gu, ' ');
      if (oddCharacters(slotted)) return refused('odd_characters');
      if (!isSameSet(slotNames(slotted), slotNames(text))) return refused('slots_changed');
      const { language } = composed.input;
      const other = assembled(withProse(composed, slotted), composed);
      const said = proseOf(other);
      if (said === null) return refused('odd_characters');
      const problems: readonly RewordingRefusal[] = [
        ...(isTooLong(other.text, composed.text) ? (['too_long'] as const) : []),
        ...sentenceProblems(said, prose, { words, language }),
        ...(checkText(other).length > 0 ? (['check_failed'] as const) : []),
      ];
      if (problems.length > 0) return { kind: 'refused', why: [...new Set(problems)] };
      return { kind: 'taken', html: other.html, text: other.text };
    },
  };
}

const refused = (why: RewordingRefusal): Taken => ({ kind: 'refused', why: [why] });

const isTooLong = (text: string, ours: string): boolean =>
  text.length > LONGEST_TEXT || text.length > ours.length * LONGER;

function isSameSet(some: readonly string[], others: readonly string[]): boolean {
  return some.toSorted().join(' ') === others.toSorted().join(' ');
}
