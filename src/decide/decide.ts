import type { Decision, Plan } from '../ticket/decision.ts';
import type { Intent } from '../ticket/intent.ts';
import type { Autonomy, Policy } from '../ticket/policy.ts';
import type { Reason } from '../ticket/reason.ts';
import { allowedBy } from './allowed-by.ts';
import { autonomyOf } from './autonomy.ts';
import type { Verdict } from './rule.ts';
import { EARLY_RULES, KEEP_OUT_RULES, PUBLIC_RULES, RULES } from './rules/index.ts';
import type { EarlySituation, Situation } from './situation.ts';

/**
 * What to do with a ticket, and why. Pure: the same situation gives the same decision, for ever.
 *
 * In `shadow` the plan is made as if the intent stood on the highest step, so that `would` shows an admin what taking
 * that step means; nothing is written.
 */
export function decide(situation: Situation): Decision {
  const { policy, reading, picture } = situation;
  const autonomy = autonomyOf(policy, reading.intent, picture.condition);
  const shadowed = whyShadowed(situation, autonomy);
  const plan = planFor(
    shadowed === 'autonomy_shadow'
      ? { ...situation, policy: withoutShadow(policy, reading.intent) }
      : situation,
  );
  if (shadowed === null || plan.outcome === 'left') return { ...plan, shadow: false, would: null, autonomy };
  return {
    outcome: 'left',
    closed: false,
    reasons: [shadowed, ...plan.reasons],
    shadow: true,
    would: { outcome: plan.outcome, closed: plan.closed },
    autonomy,
  };
}

/** The decision where nothing has to be looked up for it; `null` where it has. */
export function decideEarly(situation: EarlySituation): Decision | null {
  const verdict = firstVerdict(EARLY_RULES, situation);
  if (verdict === null) return null;
  const autonomy = autonomyOf(situation.policy, situation.reading.intent, null);
  return { ...planOf(verdict, verdict.outcome === 'acknowledged'), shadow: false, would: null, autonomy };
}

/** Why nothing of ours may be written on the ticket, whatever it says; `null`: it may. */
export function keptOut(
  situation: Pick<EarlySituation, 'ticket' | 'conversation' | 'policy'>,
): Reason | null {
  return firstVerdict(KEEP_OUT_RULES, situation)?.reason ?? null;
}

function planFor(situation: Situation): Plan {
  const verdict = firstVerdict(RULES, situation) ?? { outcome: 'answered', reason: 'all_clear' };
  if (verdict.outcome === 'acknowledged') return planOf(verdict, true);
  if (verdict.outcome === 'left' || verdict.outcome === 'handed_over') return planOf(verdict, false);
  const [first, ...rest] = PUBLIC_RULES.map((rule) => rule(situation)).filter(
    (objection) => objection !== null,
  );
  if (first !== undefined) return planOf({ ...first, also: rest.map(({ reason }) => reason) }, false);
  return planOf(verdict, verdict.outcome === 'answered' && mayClose(situation));
}

/** A* rows of the matrix stay open whatever the admin allows: somebody has to look again. */
function mayClose({ policy, reading, picture }: Situation): boolean {
  return (
    allowedBy(picture, reading.intent) === 'answer' &&
    autonomyOf(policy, reading.intent, picture.condition) === 'reply_and_close'
  );
}

function firstVerdict<S>(rules: readonly ((situation: S) => Verdict | null)[], situation: S): Verdict | null {
  for (const rule of rules) {
    const verdict = rule(situation);
    if (verdict !== null) return verdict;
  }
  return null;
}

function planOf(verdict: Verdict, closed: boolean): Plan {
  return { outcome: verdict.outcome, closed, reasons: [verdict.reason, ...(verdict.also ?? [])] };
}

function whyShadowed(
  { policy, rolloutBucket }: Situation,
  autonomy: Autonomy,
): 'autonomy_shadow' | 'rollout' | null {
  if (autonomy === 'shadow') return 'autonomy_shadow';
  return autonomy !== 'off' && rolloutBucket >= policy.rollout.percent ? 'rollout' : null;
}

/** The policy one step up: this intent on the highest step, conditions that only shadow left out. */
function withoutShadow(policy: Policy, intent: Intent): Policy {
  return {
    ...policy,
    intents: { ...policy.intents, [intent]: { ...policy.intents[intent], autonomy: 'reply_and_close' } },
    conditions: policy.conditions.filter(({ autonomy }) => autonomy !== 'shadow'),
  };
}
