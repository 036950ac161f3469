import { isKeptSituation } from '../decide/kept-situation.ts';
import type { Situation } from '../decide/situation.ts';
import type { WatchedDecision } from '../ports/answer-book.ts';
import { macroProblems } from '../respond/macros/macro-problems.ts';
import { draftInNote } from '../respond/texts/draft-in-note.ts';
import { matchMacro } from '../respond/texts/match-macro.ts';
import type { AnswerVerdict } from '../ticket/answer-verdict.ts';
import { CONDITIONS, type Condition } from '../ticket/condition.ts';
import type { Instant } from '../ticket/instant.ts';
import type { Macro } from '../ticket/macro.ts';
import { isSameText, wordsOf } from './same-text.ts';

/** For so long a parcel is likely to be where we saw it. Who says something else later may have seen something else. */
const SAME_STATE_MS = 12 * 60 * 60_000;

/** What a person answered, and with what. */
export interface GivenAnswer {
  /** What they newly wrote. */
  readonly written: string;
  readonly at: Instant;
  /** Macros they used, by id. */
  readonly used: readonly string[];
}

/**
 * What the answer says of the decision, if the customer is then content. Careful in both ways: whatever is not surely the
 * same is no agreement, and whatever may be the parcel's doing is no contradiction. Pure.
 * @param macros the team's
 */
export function answerVerdictOf(
  { at, page, inputs }: Pick<WatchedDecision, 'at' | 'page' | 'inputs'>,
  answer: GivenAnswer,
  macros: readonly Macro[],
): AnswerVerdict {
  if (!isKeptSituation(inputs)) return 'unclear';
  const draft = page.shadow ? page.reply : draftInNote(page.note ?? '');
  const misfits = saysElse(answer.written, draft ?? '', inputs);
  const named = page.shadow ? macroFor(inputs.picture.condition, inputs, macros) : (page.macro?.id ?? null);
  if (misfits || answer.used.some((id) => id !== named && standsForAnother(id, inputs, macros))) {
    const isSoon = Date.parse(answer.at) - Date.parse(at) <= SAME_STATE_MS;
    return isSoon ? 'contradicted' : 'unclear';
  }
  if (draft !== null && isSameText(answer.written, draft)) return 'draft_sent';
  const [only, ...others] = answer.used;
  return only !== undefined && only === named && others.length === 0 ? 'macro_used' : 'unclear';
}

/**
 * A state that was not there, or money and goods that we would not have promised. The sentences of our own text were held
 * against more than words can tell.
 */
function saysElse(written: string, draft: string, situation: Situation): boolean {
  const { picture, reading, conversation, policy, now } = situation;
  const { intent, language } = reading;
  if (language === null) return false;
  const input = { purpose: 'answer', picture, intent, conversation, policy, language, now } as const;
  const misfits = (text: string): readonly string[] =>
    (macroProblems(text, input) ?? [])
      .filter(({ kinds }) => kinds.includes('state') || kinds.includes('binds'))
      .map(({ sentence }) => wordsOf(sentence).join(' '));
  const ours = misfits(draft);
  return misfits(written).some((sentence) => !ours.includes(sentence));
}

/** Whether a note would name it for another state of an order, and not for this one. */
function standsForAnother(id: string, situation: Situation, macros: readonly Macro[]): boolean {
  const { condition } = situation.picture;
  if (macroFor(condition, situation, macros) === id) return false;
  return CONDITIONS.some((other) => other !== condition && macroFor(other, situation, macros) === id);
}

/** By what it says and not by how it was used: else agents would agree with themselves. */
function macroFor(
  condition: Condition,
  { policy, reading }: Situation,
  macros: readonly Macro[],
): string | null {
  const { intent, language } = reading;
  return matchMacro({ macros, policy, condition, intent, language })?.id ?? null;
}
