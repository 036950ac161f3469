import type { Condition } from '../ticket/condition.ts';
import type { Contact } from '../ticket/contact.ts';
import { type Feedback, type FeedbackVerdict, WRONG_ANSWERS } from '../ticket/feedback.ts';
import type { Intent } from '../ticket/intent.ts';

export interface FeedbackTally {
  /** Sent by us. */
  readonly answers: number;
  /** Of them marked by a person, and how. */
  readonly right: number;
  readonly wrong: number;
  /** Wrong among all answers: at least so many; nobody looks at every one. `null`: there were no answers. */
  readonly falsePositiveRate: number | null;
  /** Wrong among those that were marked: more than are, for people mark what annoys them. */
  readonly wrongOfMarked: number | null;
  /** Went to a person and need not have. */
  readonly shouldAnswer: number;
}

export interface FeedbackReport {
  readonly all: FeedbackTally;
  readonly intents: Readonly<Partial<Record<Intent, FeedbackTally>>>;
  readonly conditions: Readonly<Partial<Record<Condition, FeedbackTally>>>;
  /** How often each was said; of several on one decision the newest. */
  readonly verdicts: Readonly<Partial<Record<FeedbackVerdict, number>>>;
}

/**
 * What people said of the decisions of a span. Pure.
 * @param marks oldest first
 */
export function feedbackReport(contacts: readonly Contact[], marks: readonly Feedback[]): FeedbackReport {
  const newest = newestMarks(marks);
  const answers = contacts.filter(({ outcome, shadow }) => outcome === 'answered' && !shadow);
  const verdicts: Partial<Record<FeedbackVerdict, number>> = {};
  for (const { verdict } of newest) verdicts[verdict] = (verdicts[verdict] ?? 0) + 1;
  return {
    all: tallyOf(answers, newest),
    intents: by(answers, newest, ({ intent }) => intent),
    conditions: by(answers, newest, ({ condition }) => condition),
    verdicts,
  };
}

/** One per decision: who said something else afterwards has looked again. */
export function newestMarks(marks: readonly Feedback[]): readonly Feedback[] {
  return [
    ...new Map(
      marks.map((mark) => [`${mark.ticket.helpdesk}:${mark.ticket.id}:${mark.messageId}`, mark] as const),
    ).values(),
  ];
}

type About = Pick<Contact, 'intent' | 'condition'>;

function by<Key extends string>(
  answers: readonly Contact[],
  marks: readonly Feedback[],
  keyOf: (about: About) => Key | null,
): Readonly<Partial<Record<Key, FeedbackTally>>> {
  const tallies: Partial<Record<Key, FeedbackTally>> = {};
  const keys = new Set([...answers, ...marks].map(keyOf).filter((key) => key !== null));
  const answersBy = Map.groupBy(answers, keyOf);
  const marksBy = Map.groupBy(marks, keyOf);
  for (const key of keys) tallies[key] = tallyOf(answersBy.get(key) ?? [], marksBy.get(key) ?? []);
  return tallies;
}

function tallyOf(answers: readonly Contact[], marks: readonly Feedback[]): FeedbackTally {
  const ofAnswers = marks.filter(({ outcome, shadow }) => outcome === 'answered' && !shadow);
  const right = ofAnswers.filter(({ verdict }) => verdict === 'right').length;
  const wrong = ofAnswers.filter(({ verdict }) => WRONG_ANSWERS.includes(verdict)).length;
  return {
    answers: answers.length,
    right,
    wrong,
    falsePositiveRate: answers.length === 0 ? null : Math.min(1, wrong / answers.length),
    wrongOfMarked: right + wrong === 0 ? null : wrong / (right + wrong),
    shouldAnswer: marks.filter(({ verdict }) => verdict === 'should_answer').length,
  };
}
