import { autonomyOf } from '../decide/autonomy.ts';
import type { BrakeCounts, BrakePolicy, BrakeSubject } from '../ticket/brake.ts';
import { CONDITIONS } from '../ticket/condition.ts';
import type { Instant } from '../ticket/instant.ts';
import { INTENTS } from '../ticket/intent.ts';
import { AUTONOMY, type Autonomy, type Policy } from '../ticket/policy.ts';
import type { JudgedAnswer } from './judged-answers.ts';

/** A step down that is due, with why. */
export interface DueBrake {
  readonly subject: BrakeSubject;
  readonly counts: BrakeCounts;
}

/**
 * What has to step down now. Intents come first, and the answers of one that steps down, or has done so before, speak against
 * no condition: else one bad intent would take every state of an order with it. Pure.
 * @param answers newest first
 * @param raisedAt since when a person has let the subject answer; what was answered before was seen by them
 */
export function brakesToPull(
  answers: readonly JudgedAnswer[],
  policy: Policy,
  raisedAt: (subject: BrakeSubject) => Instant | null,
): readonly DueBrake[] {
  const { brakes } = policy;
  if (!brakes.enabled) return [];
  const due = (subject: BrakeSubject, own: readonly JudgedAnswer[]): DueBrake[] => {
    if (!mayAnswer(policy, subject)) return [];
    const since = raisedAt(subject);
    const counts = countsOf(
      own.filter(({ contact }) => since === null || contact.at > since).slice(0, brakes.window),
    );
    return isTooMuch(counts, brakes) ? [{ subject, counts }] : [];
  };
  const intents = INTENTS.flatMap((name) =>
    due(
      { kind: 'intent', name },
      answers.filter(({ contact }) => contact.intent === name),
    ),
  );
  const stopped = new Set<string>(intents.map(({ subject }) => subject.name));
  const rest = answers.filter(({ contact: { intent: name, at } }) => {
    if (name === null) return true;
    const intent = { kind: 'intent', name } as const;
    return !stopped.has(name) && mayAnswer(policy, intent) && at > (raisedAt(intent) ?? '');
  });
  const conditions = CONDITIONS.flatMap((name) =>
    due(
      { kind: 'condition', name },
      rest.filter(({ contact }) => contact.condition === name),
    ),
  );
  return [...intents, ...conditions];
}

/** Whether the policy lets anything public be said of it. */
export function mayAnswer(policy: Policy, subject: BrakeSubject): boolean {
  const step: Autonomy =
    subject.kind === 'intent'
      ? autonomyOf(policy, subject.name, null)
      : (policy.conditions.find(({ condition, intent }) => condition === subject.name && intent === undefined)
          ?.autonomy ?? 'reply_and_close');
  return AUTONOMY.indexOf(step) > AUTONOMY.indexOf('note');
}

/** The policy with this one thing at `note`. */
export function steppedDown(policy: Policy, subject: BrakeSubject): Policy {
  if (subject.kind === 'intent') {
    const { name } = subject;
    return {
      ...policy,
      intents: { ...policy.intents, [name]: { ...policy.intents[name], autonomy: 'note' } },
    };
  }
  const { name: condition } = subject;
  const others = policy.conditions.filter((one) => one.condition !== condition || one.intent !== undefined);
  return { ...policy, conditions: [...others, { condition, autonomy: 'note' }] };
}

function countsOf(answers: readonly JudgedAnswer[]): BrakeCounts {
  const counted = (is: (answer: JudgedAnswer) => boolean): number => answers.filter(is).length;
  return {
    answers: answers.length,
    wrong: counted(({ wrong }) => wrong),
    broken: counted(({ broken }) => broken),
    complaints: counted(({ complaint }) => complaint),
  };
}

const isTooMuch = (counts: BrakeCounts, brakes: BrakePolicy): boolean =>
  counts.answers >= brakes.least &&
  (counts.wrong >= brakes.wrong || counts.broken >= brakes.broken || counts.complaints >= brakes.complaints);
