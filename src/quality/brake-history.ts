import { BRAKE_ACTOR, type BrakeSubject } from '../ticket/brake.ts';
import { CONDITIONS } from '../ticket/condition.ts';
import type { Instant } from '../ticket/instant.ts';
import { INTENTS } from '../ticket/intent.ts';
import type { Policy } from '../ticket/policy.ts';
import { mayAnswer } from './brakes-to-pull.ts';

/** A version of the policy, as the history tells it. */
export interface PastPolicy {
  readonly policy: Policy;
  readonly by: string;
  readonly reason: string;
  readonly at: Instant;
}

/** A brake that is on: nobody has stepped up again since. */
export interface PulledBrake {
  readonly subject: BrakeSubject;
  readonly at: Instant;
  readonly why: string;
}

/** When somebody last let this answer; `null`: it has been allowed to since the first version. @param history oldest first */
export function raisedAt(history: readonly PastPolicy[], subject: BrakeSubject): Instant | null {
  const at = history.findLastIndex(({ policy }, index) => {
    const before = history[index - 1];
    return before !== undefined && mayAnswer(policy, subject) && !mayAnswer(before.policy, subject);
  });
  return history[at]?.at ?? null;
}

/** Everything that stepped itself down and still stands there. @param history oldest first */
export function brakesOn(history: readonly PastPolicy[]): readonly PulledBrake[] {
  const current = history.at(-1);
  if (current === undefined) return [];
  const subjects: readonly BrakeSubject[] = [
    ...INTENTS.map((name) => ({ kind: 'intent', name }) as const),
    ...CONDITIONS.map((name) => ({ kind: 'condition', name }) as const),
  ];
  return subjects.flatMap((subject) => {
    if (mayAnswer(current.policy, subject)) return [];
    const at = history.findLastIndex(({ policy }, index) => {
      const before = history[index - 1];
      return before !== undefined && mayAnswer(before.policy, subject) && !mayAnswer(policy, subject);
    });
    const pulled = history[at];
    return pulled?.by === BRAKE_ACTOR ? [{ subject, at: pulled.at, why: pulled.reason }] : [];
  });
}
