import { autonomyOf } from '../decide/autonomy.ts';
import type { Condition } from '../ticket/condition.ts';
import type { Instant } from '../ticket/instant.ts';
import { WISMO_INTENTS, type WismoIntent } from '../ticket/intent.ts';
import type { MarkedDecision } from '../ticket/marked-decision.ts';
import { AUTONOMY, type Autonomy, type Policy } from '../ticket/policy.ts';
import { brakesOn, type PastPolicy } from './brake-history.ts';
import { mayAnswer } from './brakes-to-pull.ts';
import { type Evidence, evidenceOf, isEnough } from './evidence.ts';

/** Steps on which a person can judge what a step up would do. From `reply` on, what customers do says more than marks. */
const EARNING_STEPS = ['shadow', 'note'] as const;
type EarningStep = (typeof EARNING_STEPS)[number];

/** A past version with its number, by which it is known whether earlier ones are missing. */
export type KnownPolicy = PastPolicy & { readonly version: number };

/** One step up for an intent, for a person to decide on. */
export interface AutonomyProposal {
  readonly intent: WismoIntent;
  readonly from: EarningStep;
  readonly to: Autonomy;
  readonly evidence: Evidence;
}

/**
 * Where people agreed with what a machine would have answered. Pure, and nothing but a proposal: it changes no policy.
 * @param decisions in any order
 * @param history of the policy, oldest first; the last is in force
 * @param since how far back decisions were read
 */
export function autonomyProposals(
  decisions: readonly MarkedDecision[],
  history: readonly KnownPolicy[],
  since: Instant,
): readonly AutonomyProposal[] {
  const policy = history.at(-1)?.policy;
  if (policy === undefined) return [];
  const braked = new Set(brakesOn(history).map(({ subject }) => `${subject.kind} ${subject.name}`));
  return WISMO_INTENTS.flatMap((intent) => {
    const from = EARNING_STEPS.find((step) => step === autonomyOf(policy, intent, null));
    const to = from === undefined ? undefined : AUTONOMY[AUTONOMY.indexOf(from) + 1];
    const arrivedAt = arrivalAt(history, intent);
    if (from === undefined || to === undefined || arrivedAt === null) return [];
    if (braked.has(`intent ${intent}`) || isForgotten(history, intent)) return [];
    const earliest = arrivedAt > since ? arrivedAt : since;
    const own = decisions.filter(
      (decision) =>
        decision.intent === intent &&
        decision.autonomy === from &&
        decision.at >= earliest &&
        !braked.has(`condition ${decision.condition}`) &&
        wouldMove(policy, { intent, to, condition: decision.condition }),
    );
    const evidence = evidenceOf(own, earliest);
    return isEnough(evidence) ? [{ intent, from, to, evidence }] : [];
  });
}

/**
 * Only so many changes are kept at hand. Where the earliest are missing, and the intent could answer in none of the others,
 * whoever took that from it is not known: it may have been the brake.
 */
function isForgotten(history: readonly KnownPolicy[], intent: WismoIntent): boolean {
  const couldAnswer = history.some(({ policy }) => mayAnswer(policy, { kind: 'intent', name: intent }));
  return history[0]?.version !== 1 && !couldAnswer;
}

/** Since when the intent has been on the step it is on: what was judged before is about another decision of the team. */
function arrivalAt(history: readonly PastPolicy[], intent: WismoIntent): Instant | null {
  const steps = history.map(({ policy }) => autonomyOf(policy, intent, null));
  const other = steps.findLastIndex((step) => step !== steps.at(-1));
  return history[other + 1]?.at ?? null;
}

/** A condition with a limit of its own stays where it is, so that nothing is learned from it. */
function wouldMove(
  policy: Policy,
  step: { readonly intent: WismoIntent; readonly to: Autonomy; readonly condition: Condition | null },
): boolean {
  const { intent, to, condition } = step;
  return (
    autonomyOf(steppedUp(policy, intent, to), intent, condition) !== autonomyOf(policy, intent, condition)
  );
}

/** The policy with this one intent on the step. */
export function steppedUp(policy: Policy, intent: WismoIntent, to: Autonomy): Policy {
  return {
    ...policy,
    intents: { ...policy.intents, [intent]: { ...policy.intents[intent], autonomy: to } },
  };
}
