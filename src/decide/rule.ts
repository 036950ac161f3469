import type { Outcome } from '../ticket/decision.ts';
import type { Reason } from '../ticket/reason.ts';
import type { EarlySituation, Situation } from './situation.ts';

/** What a rule says when it has something to say. `also` is added behind the reason, for whoever reads the decision. */
export interface Verdict {
  readonly outcome: Outcome;
  readonly reason: Reason;
  readonly also?: readonly Reason[];
}

/** One criterion. `null`: this rule has nothing against, or does not concern the situation. */
export type Rule = (situation: Situation) => Verdict | null;

/** A criterion that needs nothing looked up. Every early rule is a rule. */
export type EarlyRule = (situation: EarlySituation) => Verdict | null;

/** A criterion that needs nothing of the customer's words either: somebody else has the ticket. Every one is an early rule. */
export type KeepOutRule = (
  situation: Pick<EarlySituation, 'ticket' | 'conversation' | 'policy'>,
) => Verdict | null;

/** A person's turn. */
export function handOver(reason: Reason): Verdict {
  return { outcome: 'handed_over', reason };
}

/** Not our business: nothing is written. */
export function leave(reason: Reason): Verdict {
  return { outcome: 'left', reason };
}
